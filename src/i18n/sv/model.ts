import type { ModelFault, ValueKind } from "#domain/model-fault.ts";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "text",
  number: "ett tal",
  truth: "true eller false",
  list: "en lista",
  group: "en grupp av nycklar",
  nothing: "ingenting",
  other: "ett annat värde",
};

const parts = {
  sizes: "råd efter storlek, som i de andra stegen och språken",
  prompt: "processledarens följdfråga, som för de andra frågorna och språken",
  first: "ett första steg, som för de andra åtgärderna och språken",
  examples: "ett exempel för varje spår",
  example: "ett ifyllt exempel, som i de andra språken",
  facilitation: "ord till mötet, facilitation.yaml, som i de andra språken",
  preparation: "det som inbjudan säger om att förbereda sig",
};

const found = (text: string): string => (text === "" || text === "null" ? "ingenting" : text);

/** What was expected and what was found, without the place. */
export function describeModelFault(fault: ModelFault): string {
  switch (fault.code) {
    case "no-file":
      return "här ska finnas en fil, men ingen går att läsa";
    case "too-large":
      return `filen får vara högst ${fault.megabytes} MB`;
    case "too-deep":
      return `nycklar får ligga i högst ${fault.levels} nivåer`;
    case "bad-yaml":
      return `texten är inte giltig YAML: ${fault.reason}`;
    case "forbidden-key":
      return `nyckeln ”${fault.key}” är inte tillåten`;
    case "alias":
      return "här ska texten själv stå, inte en hänvisning (*)";
    case "stray-file":
      return `i den här mappen får bara finnas ${fault.expected.join(", ")}`;
    case "folder-name":
      return `här ska mappens namn ”${fault.expected}” stå, inte ”${fault.found}”`;
    case "file-name":
      return `här ska filens namn ”${fault.expected}” stå, inte ”${fault.found}”`;
    case "unknown-version":
      return `version ${fault.version} finns varken i mappen versions eller som gällande version`;
    case "unmapped-question":
      return `frågan ”${fault.id}” saknas, men varje fråga i båda versionerna behöver ett besked`;
    case "unknown-question":
      return `frågan ”${fault.id}” finns inte i någon av versionerna`;
    case "wrong-verdict":
      return `beskedet ”${fault.verdict}” stämmer inte med i vilka versioner frågan ”${fault.id}” finns`;
    case "frozen-differs":
      return `version ${fault.version} är utgiven och får inte ändras: höj versionen i assessment.yaml`;
    case "bad-example":
      return `här ska finnas en giltig bedömning, men den har felet ${fault.fault} ${fault.values}`;
    case "unknown-key":
      return `nyckeln ”${fault.key}” finns inte i formatet`;
    case "missing-key":
      return `nyckeln ”${fault.key}” saknas`;
    case "wrong-type":
      return `här ska stå ${kinds[fault.expected]}, inte ${found(fault.found)}`;
    case "not-one-of":
      return `här ska stå ${fault.choices.join(" eller ")}, inte ${found(fault.found)}`;
    case "too-few":
      return `här ska finnas minst ${fault.least}, men det finns ${fault.found}`;
    case "bad-id":
      return `här ska stå ett id med små bokstäver, siffror och bindestreck, till exempel needs-analysis, inte ${found(fault.found)}`;
    case "bad-rule-id":
      return `här ska stå en regels id, till exempel R1, inte ${found(fault.found)}`;
    case "no-text":
      return "här saknas text";
    case "not-above-zero":
      return `här ska stå ett tal över 0, inte ${found(fault.found)}`;
    case "bad-version":
      return `här ska stå en version inom citattecken, till exempel "1.0.0", inte ${found(fault.found)}`;
    case "bad-address":
      return `här ska stå en adress som börjar med http:// eller https://, inte ${found(fault.found)}`;
    case "bad-day":
      return `här ska stå ett datum inom citattecken, till exempel "2026-11-21", inte ${found(fault.found)}`;
    case "not-a-share":
      return `här ska stå en andel från 0 till 1, inte ${found(fault.found)}`;
    case "not-whole":
      return `här ska stå ett heltal från 0, inte ${found(fault.found)}`;
    case "not-finite":
      return `här ska stå ett ändligt tal, inte ${found(fault.found)}`;
    case "duplicate-id":
      return `id:t ”${fault.id}” får bara användas en gång`;
    case "reserved-id":
      return `id:t ”${fault.id}” är upptaget, välj ett annat`;
    case "unknown-step":
      return `det finns inget steg med id:t ”${fault.id}”`;
    case "unknown-template":
      return `det finns ingen mall med id:t ”${fault.id}”`;
    case "unknown-column":
      return `det finns ingen annan kolumn med tal som har id:t ”${fault.id}”`;
    case "unknown-criterion":
      return `det finns inget kriterium med id:t ”${fault.id}”`;
    case "unused-criterion":
      return `ingen fråga bygger på kriteriet ”${fault.id}”`;
    case "unknown-track":
      return `det finns inget spår med id:t ”${fault.id}”`;
    case "unknown-role":
      return `det finns ingen roll med id:t ”${fault.id}”`;
    case "unexplained-mark":
      return `märket ”${fault.mark}” förklaras inte i orden på språket ${fault.language}`;
    case "depends-on-itself":
      return `steget ”${fault.id}” kan inte bygga på sig självt`;
    case "cyclic-dependency":
      return `stegen bygger på varandra i en ring: ${fault.cycle.join(" -> ")}`;
    case "scale-not-rising":
      return `här ska stå ett värde över ${fault.previous}, inte ${fault.value}`;
    case "not-a-level":
      return `här ska stå ett av skalans värden ${fault.levels.join(", ")}, inte ${fault.value}`;
    case "outside-scale":
      return `här ska stå ett värde från ${fault.lowest} till ${fault.highest}, inte ${fault.value}`;
    case "missing-level":
      return `nivån för steget ”${fault.id}” saknas`;
    case "missing-words":
      return `ord för ”${fault.id}” saknas`;
    case "unknown-words":
      return `id:t ”${fault.id}” är inte känt`;
    case "missing-part":
      return `här saknas ${parts[fault.part]}`;
    case "wrong-count":
      return `här ska finnas ${fault.expected} texter, men det finns ${fault.found}`;
    case "wrong-sum":
      return `delarna ska ta ${fault.expected} minuter tillsammans, men de tar ${fault.found}`;
    case "other-outline":
      return `delarna ska vara de samma som i källspråket, ”${fault.expected}”, men de är ”${fault.found}”`;
    case "wrong-step":
      return `här ska stå ”${fault.expected}”, inte ”${fault.found}”`;
    case "missing-formula":
      return "kolumnen saknar formel";
    case "missing-options":
      return "kolumnen saknar val";
    case "needless-formula":
      return "bara kolumner av typen formula får ha en formel";
    case "needless-options":
      return "bara kolumner av typen choice får ha val";
    case "bad-formula":
      return `här ska stå en uträkning över kolumner, till exempel "{hours} * {rate}", inte ”${fault.formula}”`;
    case "unknown-table":
      return `mallen har ingen tabell med id:t ”${fault.id}”`;
    case "unknown-row":
      return `tabellen har ingen rad med id:t ”${fault.id}”`;
    case "unknown-cell":
      return `tabellen har ingen kolumn med id:t ”${fault.id}”`;
    case "computed-cell":
      return `kolumnen ”${fault.id}” räknas ut och ska inte fyllas i`;
    case "not-a-number":
      return `här ska stå ett tal, inte ”${fault.found}”`;
    case "not-a-text":
      return `här ska stå text inom citattecken, inte ${fault.found}`;
    case "not-a-day":
      return `här ska stå ett datum, till exempel 2026-03-12, inte ”${fault.found}”`;
    case "unknown-option":
      return `här ska stå ${fault.options.join(" eller ")}, inte ”${fault.id}”`;
  }
}

export const messages = {
  fault: describeModelFault,
  place: (line: number, column: number): string => `Rad ${line}, kolumn ${column}`,
};
