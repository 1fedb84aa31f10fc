export const messages = {
  examplesHeading: "Exempel",
  examplesHint: "Mittköping är en påhittad kommun. Exemplet ligger för sig och blandas aldrig med ert eget.",
  untitled: "Namnlös bedömning",
  changed: (time: string) => `Ändrad ${time}`,
  open: "Fortsätt",
  openNamed: (name: string) => `Fortsätt med ${name}`,
  meeting: "Fortsätt mötet",
  meetingNamed: (name: string) => `Fortsätt mötet om ${name}`,
  saveFile: "Spara fil",
  saveFileNamed: (name: string) => `Spara fil: ${name}`,
  remove: "Ta bort",
  removeNamed: (name: string) => `Ta bort ${name}`,
  removeTitle: "Ta bort bedömningen?",
  removeText: (name: string) =>
    `${name} tas bort från listan. Ni kan ta tillbaka den i 30 dagar, under Tidigare versioner och borttaget.`,
  removeConfirm: "Ta bort",
  cancel: "Avbryt",
};
