export const messages = {
  title: "Det finns en ny version av Niosteg",
  text: "Ni kan byta nu eller fortsätta med den ni har. Det ni har skrivit finns kvar, och andra flikar med Niosteg byter också.",
  now: "Uppdatera nu",
  later: "Senare",
};
