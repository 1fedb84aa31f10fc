/** Owns the draft statement that the law asks a municipality for. What stands in [brackets] the municipality fills in. */

export interface Section {
  readonly title: string;
  /** A text is a paragraph, a list of texts a list. */
  readonly blocks: readonly (string | readonly string[])[];
  readonly link?: { readonly text: string; readonly href: string };
}

export const messages = {
  title: "Tillgänglighetsredogörelse",
  heading: "Tillgänglighets\u00ADredogörelse",
  draftTitle: "Utkast att fylla i",
  draft:
    "Det här är ett utkast som följer med Niosteg. Den kommun som erbjuder tjänsten ansvarar för redogörelsen: byt ut det som står inom hakparentes, kontrollera resten och publicera den under eget namn.",
  lead: "[Kommunens namn] står bakom den här tjänsten. I Niosteg går en grupp tillsammans igenom nio steg, ser skillnaden mellan nuläge och mål och får en handlingsplan. Vi vill att så många som möjligt ska kunna använda tjänsten. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du meddelar oss om du hittar fler.",
  copy: "Kopiera som text",
  copied: "Texten är kopierad.",
  copyFailed: "Texten kunde inte kopieras. Markera den på sidan och kopiera därifrån.",
  sections: (version: string, testedOn: string): readonly Section[] => [
    {
      title: "Hur tillgänglig är tjänsten?",
      blocks: [
        "Tjänsten är delvis förenlig med lagen.",
        "Vår egen prövning har inte hittat något på sidorna som strider mot WCAG 2.2, nivå A och AA. Men ingen utomstående har granskat tjänsten och ingen har prövat den med skärmläsare. Därför kallar vi den inte helt förenlig.",
      ],
    },
    {
      title: "Om du inte kan använda delar av tjänsten",
      blocks: [
        "Hör av dig om du behöver innehållet på ett annat sätt. Svarstiden är normalt [antal] dagar.",
        ["E-post: [e-postadress]", "Telefon: [telefonnummer]", "Besök: [adress och tider]"],
      ],
    },
    {
      title: "Rapportera brister",
      blocks: [
        "Vi förbättrar tjänsten hela tiden. Meddela oss om du hittar något som inte står här, eller om du anser att vi inte uppfyller lagens krav: [länk till kommunens formulär eller e-postadress].",
      ],
    },
    {
      title: "Tillsyn",
      blocks: [
        "Myndigheten för digital förvaltning (Digg) har tillsyn över att lagen följs. Är du inte nöjd med hur vi tar hand om din synpunkt kan du anmäla det till Digg.",
      ],
      link: { text: "Anmäl bristande tillgänglighet till Digg", href: "https://www.digg.se/tdosanmalan" },
    },
    {
      title: "Brister som vi känner till",
      blocks: [
        "Skälet till bristerna är att de inte hunnit prövas eller rättas. Inget undantag åberopas här. [Skriv om ni åberopar undantag för oskäligt betungande anpassning, och varför.]",
        [
          "Användning utan synförmåga: skärmläsare är inte prövade. Rubriker, namn på knappar och tabeller är på plats, men ingen har lyssnat igenom sidorna.",
          "Användning utan synförmåga: handlingsplanen i PDF har taggar, språk och textalternativ till diagram, men inget officiellt verktyg har bekräftat att den uppfyller PDF/UA. Samma innehåll finns som webbsida.",
          "Användning utan synförmåga: mallarna i Word och Excel har rubriker och tabellhuvuden, men de är inte prövade med hjälpmedel.",
          "Användning med nedsatt syn: listan med kommunnamn ritas av webbläsaren och följer inte alltid sidans textstorlek. Namnet kan skrivas utan listan.",
          "Användning med nedsatt rörlighet: röststyrning och omkopplare är inte prövade.",
          "Användning med kognitiv nedsättning: nivåerna är långa att läsa på egen hand. De är skrivna för att läsas i grupp med en samtalsledare.",
          "Det som grupper själva skriver, och modeller som andra har gjort, kan ha brister som vi inte känner till.",
        ],
      ],
    },
    {
      title: "Innehåll som inte omfattas av lagen",
      blocks: ["[Skriv vilket innehåll det gäller, eller att inget sådant finns.]"],
    },
    {
      title: "Så har tjänsten prövats",
      blocks: [
        `Det här är en självskattning av Niosteg version ${version}. Den gjordes senast den ${testedOn}.`,
        [
          "Ett program öppnar varje sida i webbläsaren Chromium och kontrollerar den mot WCAG 2.0 till 2.2, nivå A och AA: på svenska i ljust och mörkt utseende och i en 320 bildpunkter bred ruta, och på engelska.",
          "Samma program går hela vägen från startsidan till färdig handlingsplan med enbart tangentbord.",
          "Det kontrollerar också egna systemfärger, minskad rörelse, 400 procents förstoring, större textavstånd, var markören hamnar när sidan byts och hur många meddelanden ett hjälpmedel får.",
        ],
        "Skärmläsare, röststyrning och andra webbläsare än Chromium är inte prövade, och ingen person med funktionsnedsättning har deltagit.",
        "Tjänsten publicerades den [dag för publicering]. Redogörelsen uppdaterades senast den [dag för uppdatering].",
      ],
    },
  ],
};
