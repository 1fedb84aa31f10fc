const forms = {
  text: "text",
  number: "ett tal",
  list: "en lista",
  group: "en grupp av uppgifter",
  truth: "sant eller falskt",
  choice: "ett av de bestämda värdena",
  form: "ett värde skrivet på rätt sätt",
  shorter: "en kortare text",
  "within-limits": "ett tal inom gränserna",
  present: "en uppgift som saknas",
  absent: "ingen sådan uppgift",
};

const kinds = {
  list: "en lista",
  number: "ett tal",
  text: "en text",
  truth: "sant eller falskt",
  nothing: "ingenting",
  other: "något annat",
};

export const messages = {
  codes: {
    "too-large": ({ megabytes }: { readonly megabytes: number }): string =>
      `Filen är större än ${megabytes} MB och kan inte vara en bedömning.`,
    "too-deep": ({ levels }: { readonly levels: number }): string =>
      `Filen har fler än ${levels} nivåer i varandra och kan inte vara en bedömning.`,
    "too-many-parts": (): string => "Filen har för många uppgifter för att vara en bedömning.",
    "bad-definition": (): string => "Frågorna som följer med filen är skadade eller ofullständiga.",
    "other-digest": (): string =>
      "Frågorna som följer med filen är inte de som bedömningen är gjord på. Filen kan vara ändrad för hand.",
    "definition-differs": ({ id, version }: { readonly id: string; readonly version: string }): string =>
      `Filen hör till version ${version} av bedömningen ”${id}”, men den version som finns här har andra frågor, vikter eller regler.`,
    "duplicate-evaluation": ({ id }: { readonly id: string }): string =>
      `Samlingen innehåller bedömningen ”${id}” två gånger.`,
    locked: (): string => "Filen är skyddad med lösenord. Öppna den från startsidan.",
    "wrong-password": (): string => "Lösenordet stämmer inte. Filen är hel, så försök gärna igen.",
    "damaged-file": (): string => "Filen är skadad. Den går inte att öppna, även om lösenordet är rätt.",
    "unknown-protection": (): string =>
      "Filen är skyddad på ett sätt som den här versionen av Niosteg inte känner till.",
    "pdf-without-evaluation": (): string =>
      "PDF:en innehåller ingen bedömning. Den är gjord utan underlaget, sparad av ett annat program eller av ett annat slag.",
    "not-json": ({ line, column }: { readonly line: number | null; readonly column: number | null }): string =>
      line === null
        ? "Filen går inte att läsa. Den är avklippt eller av ett annat slag."
        : `Filen går inte att läsa efter rad ${line}, tecken ${column ?? 1}. Den är avklippt eller av ett annat slag.`,
    "not-an-evaluation": ({ found }: { readonly found: keyof typeof kinds }): string =>
      `Filen är ingen bedömning från Niosteg. Den innehåller ${kinds[found]}.`,
    "forbidden-key": ({ key }: { readonly key: string }): string =>
      `Filen har en uppgift med namnet ${key}, som inte är tillåtet.`,
    "unknown-version": ({ found, known }: { readonly found: string; readonly known: number }): string =>
      `Filen har formatversion ${found || "okänd"}, men den här versionen av Niosteg läser bara version 1 till ${known}.`,
    "unknown-assessment": ({ found }: { readonly found: string }): string =>
      `Filen hör till bedömningen ”${found}”, som inte finns här.`,
    "other-assessment-version": ({ found, known }: { readonly found: string; readonly known: string }): string =>
      `Filen hör till version ${found} av bedömningen, men här finns version ${known}. Bara samma version går att öppna.`,
    "bad-shape": ({ expected }: { readonly expected: keyof typeof forms }): string =>
      `En uppgift i filen har fel form. Här väntades ${forms[expected]}.`,
    "unknown-question": ({ id }: { readonly id: string }): string => `Bedömningen har ingen fråga ”${id}”.`,
    "unknown-step": ({ id }: { readonly id: string }): string => `Bedömningen har inget steg ”${id}”.`,
    "unknown-level": ({ value, levels }: { readonly value: number; readonly levels: readonly number[] }): string =>
      `Skalan har ingen nivå ${value}. Nivåerna är ${levels.join(", ")}.`,
    "unknown-template": ({ id }: { readonly id: string }): string => `Verktygslådan har ingen mall ”${id}”.`,
    "unknown-variant": ({ id }: { readonly id: string }): string => `Bedömningen har ingen variant ”${id}”.`,
    "unknown-track": ({ id }: { readonly id: string }): string => `Bedömningen har inget spår ”${id}”.`,
    "not-relevant-without-reason": ({ id }: { readonly id: string }): string =>
      `Frågan ”${id}” är markerad som ej relevant, men skälet saknas.`,
    "duplicate-step": ({ id }: { readonly id: string }): string => `Steget ”${id}” är valt två gånger.`,
    "duplicate-indicator": ({ id }: { readonly id: string }): string =>
      `Två indikatorer i en åtgärd har samma beteckning, ”${id}”.`,
    "duplicate-action": ({ id }: { readonly id: string }): string => `Två åtgärder har samma beteckning, ”${id}”.`,
    "duplicate-respondent": ({ id }: { readonly id: string }): string =>
      `Två personers egna svar har samma beteckning, ”${id}”.`,
    "other-scale": ({ found, levels }: { readonly found: number; readonly levels: number }): string =>
      `En omgång räknar svar på ${found} nivåer, men skalan har ${levels}.`,
    "not-answers": ({ found }: { readonly found: keyof typeof kinds }): string =>
      `Filen är ingen svarsfil från Niosteg. Den innehåller ${kinds[found]}.`,
    "answers-too-large": ({ megabytes }: { readonly megabytes: number }): string =>
      `Filen är större än ${megabytes} MB och kan inte vara en svarsfil.`,
    "impossible-date": ({ value }: { readonly value: string }): string => `Datumet ${value} finns inte i kalendern.`,
  },
  place: (path: string): string => `Plats i filen: ${path}.`,
};
