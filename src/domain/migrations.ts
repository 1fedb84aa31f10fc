/** Owns how documents of older formats become documents of this one: a function for each version, each rising by one. */
import { isGroup } from "./evaluation-header.ts";
import { formatVersion } from "./evaluation.ts";

type Group = Readonly<Record<string, unknown>>;

/**
 * The value with its format raised to the present one; anything that is not an older document is given back as it is.
 * Never throws: what an older document has wrong with it is left for the check to find.
 */
export function migrateEvaluation(value: unknown): unknown {
  if (!isGroup(value)) return value;
  let document: Group = value;
  for (let version = document["formatVersion"]; typeof version === "number"; version = document["formatVersion"]) {
    const migrate = version < formatVersion ? migrations.get(version) : undefined;
    if (!migrate) break;
    document = { ...migrate(document), formatVersion: version + 1 };
  }
  return document;
}

/** By the version that is left. */
const migrations: ReadonlyMap<number, (document: Group) => Group> = new Map([[1, toIndicators]]);

/** Version 2: indicators instead of three texts, the decision, focus, risks, follow-up, revision, log, and what stays here. */
function toIndicators(document: Group): Group {
  return {
    ...document,
    minReaderVersion: 2,
    revision: 0,
    decision: { status: "draft", body: "", date: "", reference: "" },
    focus: [],
    followUp: null,
    result: null,
    log: [],
    answers: eachValue(document["answers"], (answer) => ({ ...answer, staysHere: false })),
    notes: eachValue(document["notes"], (note) => ({ ...note, staysHere: false })),
    actions: Array.isArray(document["actions"])
      ? document["actions"].map((action: unknown) => (isGroup(action) ? withIndicators(action) : action))
      : document["actions"],
  };
}

function withIndicators({ measure, ...action }: Group): Group {
  return { ...action, risks: "", indicators: isGroup(measure) ? indicatorsOf(String(action["id"]), measure) : measure };
}

/** The texts are kept word for word: numbers are not guessed out of them. */
function indicatorsOf(action: string, measure: Group): readonly Group[] {
  const texts = [measure["baseline"], measure["target"], measure["when"]].filter(
    (text): text is string => typeof text === "string" && text.trim() !== "",
  );
  if (texts.length === 0) return [];
  return [
    {
      id: `${action}-1`.slice(0, 100),
      name: "",
      unit: "",
      baseline: { value: null, date: "" },
      target: { value: null, date: "" },
      source: { kind: null, text: "", survey: [] },
      frequency: null,
      owner: "",
      threshold: { when: "below", value: null },
      measurements: [],
      remark: texts.join("\n"),
    },
  ];
}

const eachValue = (record: unknown, change: (value: Group) => Group): unknown =>
  isGroup(record)
    ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, isGroup(value) ? change(value) : value]))
    : record;
