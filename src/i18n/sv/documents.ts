export const messages = {
  fileWord: "Mall",
  details: { municipality: "Kommun", unit: "Verksamhet eller enhet", date: "Datum" },
  situation: {
    title: (step: string) => `Ert läge i steget ${step}`,
    level: "Nivå nu",
    target: "Mål",
    gap: "Gap till målet",
    noLevel: "Steget har ingen nivå än, för få frågor är besvarade.",
    actions: "Åtgärder i er plan som mallen hjälper med",
    actionsIntroduction: "Hämtade ur er bedömning.",
    columns: { text: "Åtgärd", owner: "Ansvarig roll", start: "Start", finish: "Klart" },
  },
  example: "Exempel från Mittköping",
  exampleOf: (title: string) => `Exempel: ${title}`,
  /** The name of the first sheet in a spreadsheet; at most 31 characters. */
  readMe: "Läs mig",
  purpose: "Syfte",
  tablesTitle: "Blad att fylla i",
  formulaNote: "De grå cellerna räknas ut av formler. Skriv inte i dem.",
  moreRows:
    "Behöver ni fler rader? Infoga dem mitt i tabellen, så följer summan med, och kopiera formlerna från raden ovanför.",
  page: { before: "Sida ", between: " av " },
  licence: "Niostegs mall, CC BY 4.0",
};
