import type { CopyKind } from "#domain/destructive-commands.ts";

const kinds: Readonly<Record<CopyKind, string>> = {
  editing: "Sparad av sig själv medan ni arbetade",
  "before-remove": "Sparad innan bedömningen togs bort",
  "before-replace": "Sparad innan bedömningen ersattes av en fil",
  "before-restore": "Sparad innan en tidigare version togs tillbaka",
  "before-migrate": "Sparad innan bedömningen fick ett nyare format",
};

export const messages = {
  title: "Tidigare versioner och borttaget",
  lead: "Niosteg sparar kopior medan ni arbetar och innan något tas bort eller ersätts. Ta tillbaka det ni behöver. Det som står där nu sparas först som en egen version.",
  back: "Tillbaka till bedömningen",
  untitled: "Namnlös bedömning",
  shelves: { evaluation: "", example: "Exempel", model: "Egen modell" },
  versions: "Tidigare versioner",
  versionsNone: "Det finns inga tidigare versioner än. Den första sparas när ni ändrar något.",
  versionsOf: (name: string, count: number) => `${name}: ${String(count)} ${count === 1 ? "version" : "versioner"}`,
  tornLog:
    "Listan över ändringar är kortare än när bedömningen sparades senast. Jämför med en tidigare version innan ni går vidare.",
  asOf: (time: string) => `Som den var ${time}`,
  kinds,
  contents: (answers: number, actions: number) =>
    `${String(answers)} svar, ${String(actions)} ${actions === 1 ? "åtgärd" : "åtgärder"}`,
  restore: "Ta tillbaka",
  restoreNamed: (name: string) => `Ta tillbaka ${name}`,
  saveFile: "Spara fil",
  saveFileNamed: (name: string) => `Spara fil: ${name}`,
  unsaved: "Ändringar som inte hann sparas",
  unsavedText:
    "Något annat hade redan sparats, till exempel i en annan flik. Ta tillbaka bedömningen som den var med ändringarna, eller spara den som fil och öppna filen på startsidan, så ser ni vad som skiljer.",
  unsavedAt: (time: string) => `Lagd åt sidan ${time}`,
  removed: "Borttagna bedömningar",
  removedNone: "Inget är borttaget. En bedömning som tas bort finns kvar här i 30 dagar.",
  removedAt: (time: string, until: string) => `Borttagen ${time}. Försvinner ${until}.`,
  things: "Borttagna eller ersatta modeller och erfarenheter",
  thingNamed: {
    model: (name: string) => `Egen modell: ${name}`,
    contribution: (name: string) => (name === "" ? "Erfarenheter" : `Erfarenheter från ${name}`),
  },
  keptAt: (time: string, until: string) => `Sparad ${time}. Försvinner ${until}.`,
  broken: "Det som inte går att läsa",
  brokenText:
    "Niosteg förstår inte det här och har inte ändrat något i det. Spara det som fil om någon ska titta på det.",
  brokenNamed: (id: string) => `Post ${id}`,
  setAside: (time: string) => `Lagd åt sidan ${time}`,
  saveBroken: "Spara som den är",
  clearHint: "Allt här ligger i webbläsaren. Avsluta och rensa på startsidan tar bort också det.",
  restored: "Versionen är tillbaka",
  restoredText: "Det som stod där innan finns kvar som en tidigare version.",
  unreadable: "Versionen går inte att ta tillbaka",
  unreadableText:
    "Den stämmer inte med bedömningens frågor. Inget har ändrats. Spara den som fil om någon ska titta på den.",
  failed: "Webbläsarens lagring svarar inte. Inget har ändrats.",
  clear: {
    title: "Avsluta och rensa",
    text: "Allt som Niosteg har sparat i den här webbläsaren tas bort: bedömningar, tidigare versioner, egna modeller och inställningar. Det går inte att ta tillbaka.",
    saveFirst: (count: number) =>
      count === 1
        ? "Spara bedömningen som fil först, så kan ni öppna den igen på vilken dator som helst."
        : `Spara era ${String(count)} bedömningar i en fil först, så kan ni öppna dem igen på vilken dator som helst.`,
    saveAll: "Spara fil",
    saved: "Filen är skapad. Se efter att ni har den innan ni tar bort allt.",
    notSaved: "Ingen fil har sparats.",
    saveAllLocked: "Spara med lösenord",
    confirm: "Ta bort allt",
    clearing: "Tar bort …",
    failed: "Något finns kvar. Stäng andra flikar med Niosteg och försök igen.",
    cancel: "Avbryt",
  },
  cleared: {
    title: "Allt är borttaget",
    text: "Niosteg har inte kvar något i den här webbläsaren. Stäng fliken.",
    beginAgain: "Till startsidan",
  },
};
