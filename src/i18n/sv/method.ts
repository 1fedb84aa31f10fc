interface RoundingExample {
  readonly level: string;
  readonly shownLevel: string;
  readonly target: string;
  readonly gap: string;
  readonly shownGap: string;
  readonly wrongGap: string;
}

export const messages = {
  title: "Så räknar vi",
  lead: "Inget i resultatet är hemligt. Här står allt som räknas ut, i vanliga ord, med de gränser som gäller för just den här bedömningen.",
  version: (name: string, version: string) => `${name}, version ${version}`,
  use: {
    title: "Vad resultatet får användas till",
    points: [
      "Det är en självskattning. Siffrorna är inte säkrare än de svar ni har enats om.",
      "Det är inte ett vetenskapligt prövat mätinstrument. Frågorna bygger på erfarenhet och på de källor som står längst ner.",
      "Det får inte användas för att rangordna kommuner, enheter eller chefer. Två grupper kan lägga olika mycket i samma nivå.",
      "Det får inte användas för att bedöma enskilda medarbetare eller en leverantör.",
      "Jämför helst med er själva över tid, och läs alltid stegen före helheten.",
    ],
  },
  scale: {
    title: "Nivåerna",
    text: "Varje fråga besvaras med en nivå. Varje fråga har också en egen beskrivning av varje nivå, och det är den ni väljer efter.",
    value: "Nivå",
    name: "Namn",
    meaning: "Betyder",
  },
  answers: {
    title: "Fyra slags svar",
    text: "Det här är fyra olika saker och de blandas aldrig ihop.",
    kinds: [
      { term: "En nivå", text: "Frågan är besvarad. Den lägsta nivån är också ett svar." },
      { term: "Inte besvarad", text: "Ni har inte sagt något än. Frågan gäller er men ger ingen nivå." },
      {
        term: "Vet ej",
        text: "Ni har sagt att ni inte vet. Frågan gäller er men ger ingen nivå, och hamnar på listan över sådant att ta reda på.",
      },
      { term: "Ej relevant", text: "Frågan gäller inte er, och ni har skrivit varför. Den räknas inte med alls." },
    ],
    parked: "Parkera är bara ett märke. En parkerad fråga som har en nivå räknas som besvarad.",
  },
  coverage: {
    title: "Täckning",
    formula: "Täckning = vikten av de frågor som har en nivå ÷ vikten av de frågor som gäller er",
    text: "Täckningen räknas för varje steg. Har alla frågor samma vikt är det helt enkelt andelen frågor med en nivå. Är täckningen för låg visar vi inget nuläge för steget. Så mycket behövs:",
    least: (variant: string, share: string) => `${variant}: minst ${share}`,
  },
  level: {
    title: "Nuläge",
    formula: "Nuläge = det vägda medelvärdet av nivåerna i steget",
    text: "Bara frågor som har en nivå räknas med. En fråga med vikt 2 räknas som två frågor med vikt 1. Vet ej blir aldrig noll.",
    band: (lowest: string, highest: string) =>
      `Lägst och högst visar var nuläget kan hamna när svar saknas. Vi räknar samma medelvärde två gånger: en gång som om alla frågor utan nivå hade ${lowest}, en gång som om de hade ${highest}. Frågor som inte är relevanta är inte med. Spannet visas även när täckningen är för låg för ett nuläge.`,
  },
  gap: {
    title: "Mål och gap",
    formula: "Gap = mål − nuläge, men aldrig mindre än 0",
    target: (level: string) =>
      `Målet är det ni själva har satt för steget. Har ni inte satt något gäller stegets förvalda mål, som är ${level} om inget annat står i steget.`,
    question:
      "En fråga kan ha ett eget mål. Annars har den stegets. Frågans gap är frågans mål minus frågans nivå, på samma sätt.",
    none: "Finns det inget nuläge finns det inget gap. Det är inte samma sak som gapet 0, som betyder att målet är nått.",
  },
  status: {
    title: "Läget i ett steg",
    terms: (ready: string) => [
      { term: "Redo", text: `Nuläget är minst ${ready}.` },
      { term: "Behöver stärkas", text: `Det finns ett nuläge, och det är lägre än ${ready}.` },
      { term: "För få svar", text: "Täckningen är för låg för ett nuläge." },
      { term: "Ej relevant hos er", text: "Ingen fråga i steget gäller er." },
      { term: "Inte vald", text: "Ni har valt bort steget den här gången. Det räknas inte med någonstans." },
    ],
    ahead: (begun: string, ready: string) =>
      `Dessutom ser vi om ett steg har kommit före det som det bygger på. Det är så när steget självt är minst ${begun}, medan ett steg som det bygger direkt på har ett nuläge under ${ready}.`,
  },
  overall: {
    title: "Helheten",
    formula: "Samlad nivå = det vägda medelvärdet av de steg som har ett nuläge",
    text: "Vi visar alltid hur många steg som ingår, och det svagaste steget först. Ett medelvärde kan nämligen dölja att ett steg brister. Svagast är steget med lägst nuläge före avrundning. Är två lika låga är det som kommer först i processen svagast.",
  },
  startHere: {
    title: "Börja här",
    text: "Börja här pekar på det första valda steget i processen som behöver stärkas eller har för få svar. De steg som följer bygger på det.",
  },
  rules: {
    title: "När stegen inte hänger ihop",
    text: (begun: string, ready: string, above: string) =>
      `Reglerna jämför stegens nulägen. Svagt betyder under ${begun}, påbörjat betyder ${begun} eller mer, och starkt betyder ${ready} eller mer. Högre betyder minst ${above} högre. Ett steg utan nuläge utlöser aldrig en regel.`,
    name: "Iakttagelse",
    compared: "När, och varför det spelar roll",
    first: "Gör först",
    either: (names: readonly string[]) =>
      names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} eller ${names.at(-1)}`,
    is: {
      weak: (names: string) => `${names} är svagt`,
      begun: (names: string) => `${names} är påbörjat`,
      "not-ready": (names: string) => `${names} är inte starkt`,
      strong: (names: string) => `${names} är starkt`,
    },
    above: (names: string, other: string) => `${names} är högre än ${other}`,
    all: (conditions: readonly string[]) => `${conditions.join(", och ")}.`,
    lead: (levels: string) =>
      `Ett steg är minst ${levels} högre än ett steg som det bygger direkt på. Prövas för varje sådant par.`,
  },
  suggestions: {
    title: "Förslag på åtgärder",
    formula: "Ordning = frågans gap × frågans vikt × (1 + antalet steg som bygger direkt på steget)",
    text: "Varje fråga som har en nivå under sitt mål ger ett förslag: åtgärden som leder till nästa nivå, inte hela vägen. Högst värde kommer först. Bara steg som ni har valt och som är relevanta hos er räknas bland dem som bygger på steget. Är två förslag lika kommer de i processens ordning.",
    example: (level: string) =>
      `Två exempel: en fråga på nivå ${level} i det steg som flest andra bygger på, och en i det som minst antal bygger på.`,
    exampleTitle: "Två exempel på hur förslagen ordnas",
    step: "Steg",
    gap: "Gap",
    weight: "Vikt",
    dependents: "Steg som bygger på det",
    rank: "Ordning",
    product: (gap: string, weight: string, dependents: number, rank: string) =>
      `${gap} × ${weight} × (1 + ${dependents}) = ${rank}`,
    unknown: "Frågor med svaret vet ej ger inget förslag av det slaget. De står för sig, som saker att ta reda på.",
    decide: "Verktyget föreslår, gruppen bestämmer. Välj hellre två eller tre steg att satsa på än alla på en gång.",
  },
  rounding: {
    title: "Avrundning",
    text: "Nivåer, mål och gap visas med högst en decimal, och en halv avrundas uppåt. Alla jämförelser görs på de exakta talen. En skillnad räknas ut först och avrundas sedan, på samma sätt på skärmen, i PDF:en och i filerna.",
    example: ({ level, shownLevel, target, gap, shownGap, wrongGap }: RoundingExample) =>
      `Därför kan det se ut som om något inte stämmer: nuläget ${level} visas som ${shownLevel}. Är målet ${target} blir gapet ${gap}, som visas som ${shownGap}, inte ${wrongGap}.`,
  },
  sources: {
    title: "Varifrån frågorna kommer",
    text: "Frågor, nivåer och mallar är våra egna. Vid varje fråga står vilka kriterier den bygger på, med ett märke som visar vem som står bakom dem.",
  },
};
