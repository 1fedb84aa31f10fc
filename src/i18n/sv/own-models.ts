export const messages = {
  models: "Öppnade modeller",
  runsOnModels: "Bedömningar på egna modeller",
  version: (version: string) => `Version ${version}`,
  runs: (count: number) =>
    count === 0 ? "inga bedömningar" : count === 1 ? "1 bedömning" : `${String(count)} bedömningar`,
  begin: "Ny bedömning",
  beginNamed: (name: string) => `Ny bedömning med ${name}`,
  removeTitle: "Ta bort modellen?",
  removeText: (name: string) =>
    `${name} tas bort från den här webbläsaren. Filen på datorn finns kvar, så ni kan öppna modellen igen.`,
  openFailed: "Modellen kunde inte öppnas",
  more: (count: number) => (count === 1 ? "Filen har 1 fel till." : `Filen har ${String(count)} fel till.`),
  inUse: (id: string, version: string) =>
    `Version ${version} av ”${id}” är redan öppnad med en annan text, och det finns svar på den. Ge modellen ett nytt versionsnummer i filen, eller ta bort bedömningarna på den.`,
};
