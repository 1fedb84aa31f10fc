export const messages = {
  notFoundTitle: "Bedömningen finns inte i den här webbläsaren",
  notFound: "Den kan vara borttagen eller sparad på en annan dator. Har ni en sparad fil? Öppna den från startsidan.",
  failedTitle: "Webbläsarens lagring svarar inte",
  failed: "Stäng andra flikar med Niosteg och ladda om sidan. Inget har ändrats.",
  invalidTitle: "Bedömningen kan inte öppnas",
  invalid: "Det som är sparat stämmer inte med bedömningens frågor. Inget har ändrats eller tagits bort.",
  saveHint: "Spara den som fil om någon ska titta på den. En tidigare sparad fil öppnar ni på startsidan.",
  saveAsIs: "Spara fil",
  noModel:
    "Modellen som bedömningen bygger på finns inte i den här webbläsaren. Öppna modellens fil på startsidan och försök igen.",
  importFailed: "Filen kunde inte öppnas",
  importUntouched: "Inget som redan var sparat har ändrats.",
  importNeedsModel: "Bygger filen på en egen modell? Öppna modellen först, under Egna modeller, och sedan filen.",
};
