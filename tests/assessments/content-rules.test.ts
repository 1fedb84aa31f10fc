import { describe, expect, test } from "vitest";
import type { AssessmentContent } from "#content/assessment-content.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { QuestionWords } from "#domain/assessment.ts";
import { copyRichProject } from "../fixtures/rich-garden.ts";
import { completenessRules, textRules } from "./content-rules.ts";

const read = readAssessmentFolder(copyRichProject().folder);
if (!read.ok) throw new Error(read.faults.map(printFault).join("\n"));
const garden: AssessmentContent = read.content;

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** The garden with one question's words changed in one language. */
function gardenWith(language: "sv" | "en", change: Partial<QuestionWords>): AssessmentContent {
  const copy = structuredClone(garden) as Writable<AssessmentContent>;
  Object.assign(copy.words[language]?.steps["plan"]?.questions["plan-known"] ?? {}, change);
  return copy;
}

const breachesIn = (rule: string, content: AssessmentContent): readonly string[] =>
  (textRules[rule] ?? completenessRules[rule])!(content);

describe("a rule names the text that breaks it", () => {
  const long = `${"ord ".repeat(26).trim()}.`;
  test.each<[string, "sv" | "en", Partial<QuestionWords>, string]>([
    ["asks each question in one sentence of at most 25 words", "sv", { question: "Ett? Två?" }, "Ett? Två?"],
    ["asks one thing at a time", "sv", { question: "Vad gör ni och hur gör ni?" }, "Vad gör ni och hur gör ni?"],
    ["asks one thing at a time", "en", { question: "Is it used and/or known?" }, "Is it used and/or known?"],
    [
      "asks in Swedish that is as easy to read as a newspaper: LIX at most 45",
      "sv",
      { question: "Tillhandahåller förvaltningsledningen verksamhetsutvecklingsresurser?" },
      "Tillhandahåller förvaltningsledningen verksamhetsutvecklingsresurser?",
    ],
    ["describes each level in one sentence of at most 25 words", "sv", { levels: [long] }, long],
    [
      "suggests each action and its first step in one sentence of at most 25 words",
      "en",
      { actions: [{ do: "Water.", first: "Fill. Pour." }] },
      "Fill. Pour.",
    ],
    [
      "begins each action and its first step with what to do",
      "sv",
      { actions: [{ do: "Planering av rabatten." }] },
      "Planering av rabatten.",
    ],
    [
      "begins each action and its first step with what to do",
      "en",
      { actions: [{ do: "Draw it.", first: "The plan is drawn." }] },
      "The plan is drawn.",
    ],
    [
      "says what can be observed: no vague words in questions and levels",
      "sv",
      { levels: ["Vi har bra koll."] },
      "Vi har bra koll.",
    ],
    ["describes each level of a question in words of its own", "sv", { levels: ["Lika.", "Lika."] }, "Lika."],
  ])("%s: %s %j", (rule, language, change, breach) => {
    const added = breachesIn(rule, gardenWith(language, change)).filter(
      (line) => !breachesIn(rule, garden).includes(line),
    );
    expect(added).toEqual([`${language} plan-known: ${breach}`]);
  });

  test("two sentences on why pass, one does not", () => {
    const rule = "says why each question matters in two sentences";
    const whole = breachesIn(rule, garden);
    expect(whole).toContain("sv plan-known: En plan som ingen känner till följs inte.");
    const mended = breachesIn(rule, gardenWith("sv", { why: "Den följs inte. Den glöms." }));
    expect(whole.filter((line) => !mended.includes(line))).toEqual([
      "sv plan-known: En plan som ingen känner till följs inte.",
    ]);
  });

  test("texts in one language only, and texts of other length, with other placeholders or the same words", () => {
    const place = "steps.plan.questions.plan-known.evidence";
    const same = "Fråga dem som sköter trädgården.";
    expect(breachesIn("leaves no text untranslated", gardenWith("en", { evidence: same }))).toContain(
      `${place}: ${same}`,
    );
    expect(
      breachesIn("says about as much in every language", gardenWith("en", { evidence: same.repeat(3) })),
    ).toHaveLength(1);
    expect(
      breachesIn("has the same placeholders in every language", gardenWith("en", { evidence: "Ask {n}." })),
    ).toEqual([`${place}: "${same}" and "Ask {n}."`]);
    expect(breachesIn("has the same texts in every language", gardenWith("en", { levels: ["One."] }))).toEqual(
      [1, 2, 3].map((level) => `steps.plan.questions.plan-known.levels.${level}`),
    );
  });

  test("a template that no question of its step points at", () => {
    const copy = structuredClone(garden) as Writable<AssessmentContent>;
    copy.assessment.steps[1]!.questions[0]!.templates = [];
    expect(breachesIn("points at each template from a question of its step", copy)).toEqual(["day-log"]);
  });
});

test("an assessment with two steps is not complete", () => {
  expect(Object.fromEntries(Object.keys(completenessRules).map((rule) => [rule, breachesIn(rule, garden)]))).toEqual({
    "asks 45 questions, five for each of nine steps": ["2 steps", "plan: questions", "plant: questions"],
    "asks 18 of them in the short variant, two for each step": ["plant: short questions"],
    "lists every criterion that stands on the step's own page, marked C": expect.arrayContaining(["V1", "F6"]),
    "covers every criterion marked C by a question": [],
    "has at least 30 templates": ["1 templates"],
    "has at least three templates for each step": ["plan: templates", "plant: templates"],
    "fills in an example in every template": [],
    "has at least four articles for each step": ["plan: articles", "plant: articles"],
    "has at least ten rules": ["2 rules"],
    "explains each rule in two sentences": expect.arrayContaining([
      "sv lead: Ett steg ligger långt före det som det bygger på.",
    ]),
    "leads a meeting of 90 minutes, one of 3 hours and 15 minutes, and two meetings": [
      "sv: 20, 2 meetings",
      "en: 20, 2 meetings",
    ],
    "speaks of the meeting in Swedish that is easy to read: LIX at most 35": [],
    "gives advice by size, a prompt, examples and first steps everywhere": [],
  });
});
