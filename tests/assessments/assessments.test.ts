import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { printFault } from "#content/content-fault.ts";
import { type AssessmentContent, readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Language, QuestionWords } from "#domain/assessment.ts";

const root = fileURLToPath(new URL("../../assessments", import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe.each(folders)("the assessment %s", (name) => {
  const result = readAssessmentFolder(join(root, name));

  test("is without faults", () => {
    expect(result.ok ? [] : result.faults.map(printFault)).toEqual([]);
  });

  if (!result.ok) return;
  const { content } = result;

  test("asks each question in one sentence of at most 25 words", () => {
    const breaches = everyQuestion(content).filter(
      ({ words }) => countWords(words.question) > 25 || countSentences(words.question) !== 1,
    );
    expect(breaches.map(({ place, words }) => `${place}: ${words.question}`)).toEqual([]);
  });

  test("asks in Swedish that is as easy to read as a newspaper: LIX at most 45", () => {
    const hard = everyQuestion(content)
      .filter(({ language }) => language === "sv")
      .filter(({ words }) => readability(words.question) > 45);
    expect(
      hard.map(({ place, words }) => `${place}: ${Math.round(readability(words.question))} ${words.question}`),
    ).toEqual([]);
  });

  test("describes each level in one sentence of at most 25 words", () => {
    const breaches = everyQuestion(content).flatMap(({ place, words }) =>
      words.levels
        .filter((level) => countWords(level) > 25 || countSentences(level) !== 1)
        .map((level) => `${place}: ${level}`),
    );
    expect(breaches).toEqual([]);
  });

  test("suggests each action in one sentence of at most 25 words", () => {
    const breaches = everyQuestion(content).flatMap(({ place, words }) =>
      words.actions
        .flatMap(({ do: act, first }) => (first === undefined ? [act] : [act, first]))
        .filter((text) => countWords(text) > 25 || countSentences(text) !== 1)
        .map((text) => `${place}: ${text}`),
    );
    expect(breaches).toEqual([]);
  });

  test("says what can be observed: no vague words in questions and levels", () => {
    const breaches = everyQuestion(content).flatMap(({ language, place, words }) =>
      [words.question, ...words.levels]
        .filter((text) => vagueWords[language].test(text))
        .map((text) => `${place}: ${text}`),
    );
    expect(breaches).toEqual([]);
  });

  test("says about as much in every language", () => {
    const [source, ...others] = content.assessment.languages.map((language) => textsIn(content, language));
    const breaches = others.flatMap((texts) =>
      [...texts].flatMap(([place, text]) => {
        const original = source?.get(place) ?? "";
        const ratio = original.length / text.length;
        return Math.min(original.length, text.length) > 20 && (ratio < 0.5 || ratio > 2)
          ? [`${place}: "${original}" and "${text}"`]
          : [];
      }),
    );
    expect(breaches).toEqual([]);
  });

  test("leaves no text in one language only, nor the same in both", () => {
    const [source, ...others] = content.assessment.languages.map((language) => textsIn(content, language));
    const untranslated = others.flatMap((texts) =>
      [...texts].filter(([place, text]) => text.length > 20 && source?.get(place) === text),
    );
    expect(others.map((texts) => [...texts.keys()])).toEqual(others.map(() => [...(source ?? new Map()).keys()]));
    expect(untranslated).toEqual([]);
  });
});

test("readability counts words for each sentence and the share of words longer than six letters", () => {
  expect(readability("Vi har en plan. Planeringen fungerar.")).toBeCloseTo(3 + 100 * (2 / 6), 9);
});

interface PlacedQuestion {
  readonly language: Language;
  readonly place: string;
  readonly words: QuestionWords;
}

const everyQuestion = (content: AssessmentContent): readonly PlacedQuestion[] =>
  content.assessment.languages.flatMap((language) =>
    Object.values(content.words[language]?.steps ?? {}).flatMap((step) =>
      Object.entries(step.questions).map(([id, words]) => ({ language, place: `${language} ${id}`, words })),
    ),
  );

const vagueWords: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(bra|god|gott|goda|tillräcklig\p{L}*|ofta|ibland|viss|visst|vissa|adekvat\p{L}*|lämplig\p{L}*|ändamålsenlig\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(good|sufficient|sufficiently|often|sometimes|adequate|adequately|appropriate|appropriately)(?!\p{L})/iu,
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const countWords = (text: string): number => wordsOf(text).length;
const countSentences = (text: string): number => (text.match(/[.?!](?=\s+\p{Lu}|\s*$)/gu) ?? []).length;
const readability = (text: string): number => {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / Math.max(1, countSentences(text)) + (100 * long) / words.length;
};

/** Every text in a language by where it stands. */
function textsIn(content: AssessmentContent, language: Language): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value === "string") texts.set(place, value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`);
    }
  };
  visit(content.words[language], name(content));
  for (const [id, template] of Object.entries(content.templates)) visit(template.words[language], id);
  for (const step of content.assessment.steps) texts.delete(`${name(content)}.steps.${step.id}.step`);
  return new Map([...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const name = (content: AssessmentContent): string => content.assessment.id;
