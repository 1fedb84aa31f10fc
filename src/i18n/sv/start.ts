export const messages = {
  title: "Från vision till effekt i nio steg",
  lead: "En guidad självskattning för kommuner som vill införa välfärdsteknik på riktigt. Ni enas om var ni står och vart ni vill, och går från mötet med en handlingsplan som nämnden kan besluta om.",
  begin: "Börja direkt",
  prepare: "Förbered ett möte",
  beginHint: "18 frågor, ungefär 90 minuter i grupp. Ni kan pausa när som helst.",
  example: "Se exemplet Mittköping",
  openFile: "Öppna sparad fil",
  stepsHeading: "De nio stegen",
  stepsLabel: "De nio stegen i ordning",
  promisesHeading: "Så fungerar det",
  promises: [
    {
      title: "Ni svarar tillsammans",
      text: "En fråga i taget på en gemensam skärm. Sex nivåer, beskrivna i ord, och plats för det ni inte vet.",
    },
    {
      title: "Ni får en plan, inte ett betyg",
      text: "Niosteg visar skillnaden mellan nuläge och mål och föreslår åtgärder med färdiga mallar. Gruppen bestämmer.",
    },
    {
      title: "Allt stannar hos er",
      text: "Ingen inloggning, ingen server, ingen rankning. Svaren ligger i webbläsaren och i de filer ni själva sparar.",
    },
  ],
  savedHeading: "Era bedömningar",
  savedNone:
    "Ni har inga bedömningar i den här webbläsaren än. Har ni en sparad fil från en annan dator? Öppna den här ovanför.",
  compare: "Jämför bedömningar",
  ownModelsHeading: "Egna modeller",
  ownModelsHint:
    "Har ni skrivit eller fått en annan bedömning som fil? Öppna den här. Den hålls för sig och blandas aldrig med era egna bedömningar.",
  openModel: "Öppna egen modell",
  recovery: "Tidigare versioner och borttaget",
  alone: "Svara själv inför mötet",
  clear: "Avsluta och rensa",
  storageFailed: "Webbläsarens lagring går inte att läsa. Stäng andra flikar med Niosteg och ladda om sidan.",
};
