/** Owns the rules that an assessment's texts must follow beyond its format; each gives its breaches, empty when there are none. */
import type { AssessmentContent } from "#content/assessment-content.ts";
import type { Language, QuestionWords, Step } from "#domain/assessment.ts";
import { countSentences, countWords, readability, textsIn } from "#domain/readability.ts";

export type ContentRule = (content: AssessmentContent) => readonly string[];

/** Rules that hold for every assessment. */
export const textRules: Readonly<Record<string, ContentRule>> = {
  "asks each question in one sentence of at most 25 words": breachesOf((words) => [words.question], isOneSentence),
  "asks one thing at a time": breachesOf(
    (words) => [words.question],
    (text, language) =>
      !doubleQuestions[language].test(text) && text.endsWith("?") && text.indexOf("?") === text.length - 1,
  ),
  "asks in Swedish that is as easy to read as a newspaper: LIX at most 45": breachesOf(
    (words, language) => (language === "sv" ? [words.question] : []),
    (text) => readability(text) <= 45,
  ),
  "says why each question matters in two sentences": breachesOf(
    (words) => [words.why],
    (text) => countSentences(text) === 2,
  ),
  "describes each level in one sentence of at most 25 words": breachesOf((words) => words.levels, isOneSentence),
  "suggests each action and its first step in one sentence of at most 25 words": breachesOf(actionTexts, isOneSentence),
  "begins each action and its first step with what to do": breachesOf(
    actionTexts,
    (text, language) => !noVerbFirst[language].test(text),
  ),
  "says what can be observed: no vague words in questions and levels": breachesOf(
    (words) => [words.question, ...words.levels],
    (text, language) => !vagueWords[language].test(text),
  ),
  "describes each level of a question in words of its own": (content) =>
    everyQuestion(content).flatMap(({ place, words }) =>
      words.levels.filter((level, index) => words.levels.indexOf(level) < index).map((level) => `${place}: ${level}`),
    ),
  "says about as much in every language": (content) =>
    everyPair(content).flatMap(([place, original, text]) => {
      const ratio = original.length / text.length;
      return Math.min(original.length, text.length) > 20 && (ratio < 0.5 || ratio > 2)
        ? [`${place}: "${original}" and "${text}"`]
        : [];
    }),
  "has the same texts in every language": (content) => {
    const [source = new Map<string, string>(), ...others] = content.assessment.languages.map((language) =>
      placedTexts(content, language),
    );
    return others.flatMap((texts) => [
      ...[...source.keys()].filter((place) => !texts.has(place)),
      ...[...texts.keys()].filter((place) => !source.has(place)),
    ]);
  },
  "leaves no text untranslated": (content) =>
    everyPair(content)
      .filter(([, original, text]) => text.length > 20 && original === text)
      .map(([place, text]) => `${place}: ${text}`),
  "has the same placeholders in every language": (content) =>
    everyPair(content)
      .filter(([, original, text]) => placeholders(original) !== placeholders(text))
      .map(([place, original, text]) => `${place}: "${original}" and "${text}"`),
  "points at each template from a question of its step": ({ assessment, templates }) =>
    Object.values(templates)
      .filter(
        ({ template }) =>
          assessment.steps
            .find(({ id }) => id === template.step)
            ?.questions.some((question) => question.templates.includes(template.id)) !== true,
      )
      .map(({ template }) => template.id),
};

/** Rules for the complete assessment of the nine steps. */
export const completenessRules: Readonly<Record<string, ContentRule>> = {
  "asks 45 questions, five for each of nine steps": ({ assessment }) => [
    ...(assessment.steps.length === 9 ? [] : [`${assessment.steps.length} steps`]),
    ...unless(assessment.steps, (step) => step.questions.length === 5, "questions"),
  ],
  "asks 18 of them in the short variant, two for each step": ({ assessment }) =>
    unless(assessment.steps, (step) => step.questions.filter(({ core }) => core).length === 2, "short questions"),
  "lists every criterion that stands on the step's own page, marked C": ({ criteria = [] }) =>
    ownCriteria.filter((id) => !criteria.some((criterion) => criterion.id === id && criterion.mark === "C")),
  "covers every criterion marked C by a question": ({ assessment, criteria = [] }) => {
    const used = new Set(assessment.steps.flatMap((step) => step.questions.flatMap(({ sources }) => sources)));
    return criteria.filter(({ id, mark }) => mark === "C" && !used.has(id)).map(({ id }) => id);
  },
  "has at least 30 templates": ({ templates }) => {
    const count = Object.keys(templates).length;
    return count >= 30 ? [] : [`${count} templates`];
  },
  "has at least three templates for each step": ({ assessment, templates }) =>
    unless(
      assessment.steps,
      (step) => Object.values(templates).filter(({ template }) => template.step === step.id).length >= 3,
      "templates",
    ),
  "fills in an example in every template": ({ assessment, templates }) =>
    Object.values(templates)
      .filter(({ words }) => assessment.languages.some((language) => words[language]?.example === undefined))
      .map(({ template }) => template.id),
  "has at least four articles for each step": ({ assessment }) =>
    unless(assessment.steps, (step) => step.articles.length >= 4, "articles"),
  "has at least ten rules": ({ assessment }) =>
    assessment.rules.length >= 10 ? [] : [`${assessment.rules.length} rules`],
  "explains each rule in two sentences": ({ assessment, words }) =>
    assessment.languages.flatMap((language) =>
      Object.entries(words[language]?.assessment.rules ?? {})
        .filter(([, { reason }]) => countSentences(reason) !== 2)
        .map(([id, { reason }]) => `${language} ${id}: ${reason}`),
    ),
  "leads a meeting of 90 minutes, one of 3 hours and 15 minutes, and two meetings": ({ assessment, words }) =>
    assessment.languages.flatMap((language) => {
      const found = (words[language]?.facilitation?.runSheets ?? []).map(({ minutes, meetings }) =>
        meetings.length === 1 ? String(minutes) : `${meetings.length} meetings`,
      );
      return found.join(", ") === "90, 195, 2 meetings" ? [] : [`${language}: ${found.join(", ")}`];
    }),
  "speaks of the meeting in Swedish that is easy to read: LIX at most 35": ({ words }) => {
    const lix = readability(
      textsIn(words.sv?.facilitation)
        .map(({ text }) => (/[.?!]$/.test(text) ? text : `${text}.`))
        .join(" "),
    );
    return lix <= 35 ? [] : [`LIX ${lix.toFixed(0)}`];
  },
  "gives advice by size, a prompt, examples and first steps everywhere": ({ assessment, words }) =>
    assessment.languages.flatMap((language) =>
      Object.values(words[language]?.steps ?? {}).flatMap(({ step, sizes, questions }) => [
        ...(sizes ? [] : [`${language} ${step}: sizes`]),
        ...Object.entries(questions).flatMap(([id, { prompt, examples, actions }]) => [
          ...(prompt === undefined ? [`${language} ${id}: prompt`] : []),
          ...assessment.tracks.filter((track) => !examples[track]).map((track) => `${language} ${id}: ${track}`),
          ...(actions.every(({ first }) => first !== undefined) ? [] : [`${language} ${id}: first`]),
        ]),
      ]),
    ),
};

const series = (letter: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_item, index) => `${letter}${index + 1}`);

const ownCriteria: readonly string[] = [
  ...series("V", 8),
  ...series("S", 6),
  ...series("K", 8),
  ...series("N", 6),
  ...series("E", 8),
  ...series("P", 6),
  ...series("G", 7),
  ...series("F", 6),
];

const unless = (steps: readonly Step[], holds: (step: Step) => boolean, what: string): readonly string[] =>
  steps.filter((step) => !holds(step)).map((step) => `${step.id}: ${what}`);

const vagueWords: Readonly<Record<Language, RegExp>> = {
  sv: /(?<!\p{L})(bra|god|gott|goda|tillräcklig\p{L}*|ofta|ibland|viss|visst|vissa|adekvat\p{L}*|lämplig\p{L}*|ändamålsenlig\p{L}*)(?!\p{L})/iu,
  en: /(?<!\p{L})(good|sufficient|sufficiently|often|sometimes|adequate|adequately|appropriate|appropriately)(?!\p{L})/iu,
};

const doubleQuestions: Readonly<Record<Language, RegExp>> = {
  sv: /och\/eller|(?<!\p{L})(och|eller|samt)\s+(hur|vad|vem|vilka|vilken|vilket|varför|när|har|kan)(?!\p{L})/iu,
  en: /and\/or|(?<!\p{L})(and|or)\s+(how|what|who|which|why|when|have|can|do)(?!\p{L})/iu,
};

const noVerbFirst: Readonly<Record<Language, RegExp>> = {
  sv: /^(en|ett|den|det|de|vi|ni|man|att|alla|varje|när|om|i|på|med|innan|efter|\p{L}{3,}(ning|ningen|ring|ringen|het|heten|tion|tionen))(?!\p{L})/iu,
  en: /^(a|an|the|we|you|they|it|to|all|every|each|when|if|for|in|on|with|before|after|(?!bring)\p{L}+ing)(?!\p{L})/iu,
};

const placeholders = (text: string): string => (text.match(/\{[^}]*\}/g) ?? []).toSorted().join(" ");

function isOneSentence(text: string): boolean {
  return countWords(text) <= 25 && countSentences(text) === 1;
}

function actionTexts(words: QuestionWords): readonly string[] {
  return words.actions.flatMap(({ do: act, first }) => (first === undefined ? [act] : [act, first]));
}

function breachesOf(
  texts: (words: QuestionWords, language: Language) => readonly string[],
  holds: (text: string, language: Language) => boolean,
): ContentRule {
  return (content) =>
    everyQuestion(content).flatMap(({ language, place, words }) =>
      texts(words, language)
        .filter((text) => !holds(text, language))
        .map((text) => `${place}: ${text}`),
    );
}

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

/** Every text in the source language beside the same text in another: place, original, translation. */
function everyPair(content: AssessmentContent): readonly (readonly [string, string, string])[] {
  const [source, ...others] = content.assessment.languages.map((language) => placedTexts(content, language));
  return others.flatMap((texts) =>
    [...texts].flatMap(([place, text]) => {
      const original = source?.get(place);
      return original === undefined ? [] : [[place, original, text] as const];
    }),
  );
}

/** Every text in a language by where it stands; ids among the texts are left out. */
function placedTexts(content: AssessmentContent, language: Language): ReadonlyMap<string, string> {
  const texts = textsIn({
    ...content.words[language],
    templates: Object.fromEntries(
      Object.entries(content.templates).map(([id, { words }]) => [id, words[language]] as const),
    ),
    criteria: Object.fromEntries((content.criteria ?? []).map(({ id, words }) => [id, words[language]] as const)),
  });
  return new Map(
    texts
      .filter(({ path }) => path.at(-1) !== "step" && path.at(-1) !== "row")
      .map(({ path, text }) => [path.join("."), text] as const),
  );
}
