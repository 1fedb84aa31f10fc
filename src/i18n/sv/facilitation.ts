export const messages = {
  title: "Material till mötet",
  lead: "Skriv ut det ni behöver, eller ladda ner det som Word och ändra fritt. Kommun, verksamhet, datum, roller och valda steg hämtas från er bedömning.",
  back: "Tillbaka till förberedelserna",
  choose: "Välj material",
  materials: {
    invitation: { title: "Inbjudan", use: "Skicka den ungefär två veckor före mötet." },
    "level-overview": { title: "Nivåöversikt", use: "Skicka den senast 48 timmar före mötet." },
    "question-sheet": {
      title: "Frågeblad",
      use: "Dela ut ett till var och en, så att alla kan välja nivå i tysthet.",
    },
    "paper-form": {
      title: "Pappersblankett",
      use: "Ha en utskriven om projektorn slutar fungera. Nivåernas beskrivningar står på frågebladen. Skriv in svaren efteråt.",
    },
    "run-sheets": {
      title: "Körscheman",
      use: "Till den som leder mötet. Välj det schema som passar tiden ni har.",
    },
    glossary: {
      title: "Ordlista att enas om",
      use: "Gå igenom orden innan ni börjar, och skriv det ord ni själva använder.",
    },
  },
  missing: {
    facilitation:
      "Modellen har inga ord till mötet, så det finns varken inbjudan eller körscheman. Det andra görs av modellens egna frågor och nivåer.",
    glossary: "Modellen har ingen ordlista.",
  },
  meeting: {
    hint: "Plats och tid sparas inte i bedömningen. De står bara i det ni skriver ut eller laddar ner nu.",
    place: "Plats",
    time: "Tid",
    timeHint: "Till exempel 13.00–16.15",
  },
  print: "Skriv ut",
  download: {
    docx: "Ladda ner som Word (DOCX)",
    working: "Dokumentet skrivs.",
    done: "Dokumentet är nedladdat.",
    failed: "Dokumentet kunde inte skrivas. Försök en gång till.",
  },
  document: {
    counter: (title: string, sheet: number, sheets: number) => `${title}, sida ${sheet} av ${sheets}`,
    step: (number: number, name: string) => `${number}. ${name}`,
    question: (number: number, question: string) => `Fråga ${number}. ${question}`,
    reason: "Skäl",
    stepTarget: "Målnivå för steget",
    scale: "Nivåerna",
    facts: {
      municipality: "Kommun",
      unit: "Verksamhet",
      track: "Gäller",
      date: "Datum",
      time: "Tid",
      place: "Plats",
      scope: "Omfattning",
      roles: "Roller",
    },
    scope: (steps: number, questions: number) =>
      `${steps} steg, ${questions === 1 ? "1 fråga" : `${questions} frågor`}`,
    blanks: {
      municipality: "[kommun]",
      unit: "[verksamhet]",
      date: "[datum]",
      place: "[plats]",
      time: "[tid]",
    },
    bring: "Ta med",
    columns: {
      level: "Nivå",
      name: "Kallas",
      meaning: "Betyder",
      when: "När",
      say: "Säg",
      from: "Från",
      minutes: "Min",
      part: "Del",
      do: "Så gör du",
      screen: "På skärmen",
      term: "Ord",
      means: "Betyder här",
      weSay: "Så säger vi",
    },
    noScreen: "Inget särskilt",
    meetingOf: (runSheet: string, meeting: string) => `${runSheet}. ${meeting}`,
    minutesInAll: (minutes: number, all: number) =>
      minutes === all
        ? `Tar ${minutes} minuter.`
        : `Tar ${minutes} minuter. Alla möten tar tillsammans ${all} minuter.`,
    toSay: "Att säga",
    purpose: "Säg syftet först",
    rules: "Regler för mötet",
    prompts: "När gruppen behöver hjälp vidare",
    closing: "Avsluta så här",
    levels: "Så väljer vi nivå",
    howLevels:
      "För varje fråga väljer vi den nivå som stämmer i dag. Varje nivå har en egen beskrivning för just den frågan. Så här är nivåerna tänkta i stort.",
    others: "Svar som inte är en nivå",
    blank: "Inte besvarad",
    means: {
      unknown: "Ingen i gruppen vet. Vi skriver upp vilken roll som kan ta reda på det. Svaret räknas inte som noll.",
      notRelevant: "Frågan gäller inte oss. Vi skriver varför, och då räknas den inte med alls.",
      blank: "Vi har inte hunnit till frågan. Den räknas inte som noll, men bilden blir mindre säker.",
    },
    afterwards: "Mål och resultat",
    targets:
      "När nuläget är klart väljer vi en målnivå för varje steg. Målet behöver inte vara högst. Skillnaden mellan mål och nuläge kallas gap.",
    stepsToCome: "Det här går vi igenom",
  },
};
