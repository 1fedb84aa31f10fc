export const messages = {
  label: "Så sparas bedömningen",
  following: "Öppen i en annan flik. Du ser ändringarna här.",
  takeOver: "Ta över",
  newerVersion: "En nyare version av Niosteg är öppen i en annan flik. Ladda om sidan för att fortsätta.",
  cleared: "Allt som Niosteg sparade i webbläsaren har tagits bort i en annan flik.",
  inMemory:
    "Webbläsaren kan inte spara något åt er. Allt ni skriver försvinner när fliken stängs. Spara en fil innan dess.",
  inMemoryAtStart:
    "Webbläsaren kan inte spara något åt er. Ni kan arbeta som vanligt, men spara en fil innan ni stänger fliken.",
  contributionsLabel: "Så sparas erfarenheterna",
  contributionsInMemory:
    "Webbläsaren kan inte spara något åt er. Erfarenheterna försvinner när fliken stängs. Spara dem som fil innan dess.",
  failed: "Webbläsaren kan inte spara ändringarna. Spara en fil nu, så går inget förlorat.",
  saveFile: "Spara fil nu",
  reload: "Ladda om",
  setAsideTitle: "En annan flik har sparat bedömningen",
  setAside: "Ni ser det som är sparat. Ändringar som inte hann sparas finns kvar under Versioner.",
  setAsideShow: "Visa ändringarna",
  setAsideClose: "Stäng",
  lostTitle: "Allt finns inte kvar i webbläsaren",
  lost: "Det här fanns vid senaste besöket men saknas eller är äldre nu. Webbläsaren kan ha rensat sin lagring.",
  lostItem: (name: string, when: string) => `${name}, senast sparad ${when}`,
  untitled: "Namnlös bedömning",
  lostHint: "Har ni en sparad fil? Öppna den här på startsidan. Annars kan en tidigare version finnas kvar.",
  versions: "Tidigare versioner",
  goOn: "Fortsätt utan",
  file: {
    label: "Er fil",
    never: "Ni har inte sparat bedömningen som fil än.",
    saved: (when: string) => `Filen sparades ${when}.`,
    changes: (count: number) =>
      count === 1
        ? "Ett svar, mål eller läge har ändrats sedan dess."
        : `${count} svar, mål eller lägen har ändrats sedan dess.`,
    texts: "Texter har ändrats sedan dess.",
    due: "Spara gärna nu, så finns allt kvar även om webbläsaren rensas.",
    save: "Spara fil",
  },
};
