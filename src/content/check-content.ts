/** Owns checking the parts of an assessment against each other, wherever they were read from. */
import type {
  ArticlesWords,
  Assessment,
  AssessmentWords,
  Criteria,
  FurtherReading,
  Language,
  StepWords,
  Template,
  TemplateWords,
} from "#domain/assessment.ts";
import { checkAssessment } from "#domain/assessment-check.ts";
import type { AssessmentFault } from "#domain/assessment-fault.ts";
import { checkCriteria, checkFurtherReading } from "#domain/criteria-check.ts";
import type { Facilitation } from "#domain/facilitation.ts";
import { checkFacilitation } from "#domain/facilitation-check.ts";
import type { PlacedFault } from "#domain/model-fault.ts";
import { checkTemplate, checkTemplateWords } from "#domain/template-check.ts";
import {
  checkArticles,
  checkAssessmentWords,
  checkOptionalParts,
  checkSameIds,
  checkStepWords,
  partsGiven,
} from "#domain/words-check.ts";
import type { AssessmentContent, LanguageContent, TemplateContent } from "./assessment-content.ts";
import { type Part, placeFaults } from "./content-fault.ts";

export interface TemplateParts {
  readonly template: Part<Template>;
  readonly words: Readonly<Partial<Record<Language, Part<TemplateWords>>>>;
}

export interface LanguageParts {
  readonly assessment: Part<AssessmentWords>;
  readonly steps: Readonly<Record<string, Part<StepWords>>>;
  readonly articles: Readonly<Record<string, Part<ArticlesWords>>>;
  readonly facilitation: Part<Facilitation> | undefined;
  /** Whether there are words for the meeting, read or not. */
  readonly hasFacilitation: boolean;
}

/** What was read of an assessment. What could not be read is left out, and what rests on it is not checked. */
export interface ContentParts {
  readonly structure: Part<Assessment>;
  readonly criteria: Part<Criteria> | undefined;
  readonly furtherReading: Part<FurtherReading> | undefined;
  /** By template id, as the toolbox names it. */
  readonly templates: Readonly<Record<string, TemplateParts>>;
  /** Every template there is, read or not. */
  readonly templateIds: readonly string[];
  readonly words: Readonly<Partial<Record<Language, LanguageParts>>>;
}

/** Every fault between and inside the parts, with its place; empty when there is none. */
export function checkContent(parts: ContentParts): readonly PlacedFault[] {
  const assessment = parts.structure.value;
  const { criteria, furtherReading } = parts;
  const marks = mapRecord(parts.words, (said) => Object.keys(said.assessment.value.marks));
  return [
    ...placeFaults(parts.structure, checkAssessment(assessment, parts.templateIds, criteria?.value)),
    ...(criteria ? placeFaults(criteria, checkCriteria(assessment, criteria.value, marks)) : []),
    ...(furtherReading ? placeFaults(furtherReading, checkFurtherReading(assessment, furtherReading.value)) : []),
    ...Object.values(parts.templates).flatMap((template) => checkTemplateParts(assessment, template)),
    ...assessment.languages.flatMap((language) => checkLanguage(assessment, parts, language)),
  ];
}

/** What a folder holds beside the assessment itself. */
export type BesideContent = Pick<AssessmentContent, "examples" | "versions" | "mappings">;

/** The values of the parts. */
export function contentOf(parts: ContentParts, beside: BesideContent): AssessmentContent {
  return {
    assessment: parts.structure.value,
    words: mapRecord(parts.words, (said): LanguageContent => ({
      assessment: said.assessment.value,
      steps: mapRecord(said.steps, valueOf),
      articles: mapRecord(said.articles, (part) => part.value.articles),
      facilitation: said.facilitation?.value ?? null,
    })),
    templates: mapRecord(parts.templates, ({ template, words }): TemplateContent => ({
      template: template.value,
      words: mapRecord(words, valueOf),
    })),
    criteria: parts.criteria?.value,
    furtherReading: parts.furtherReading?.value ?? [],
    ...beside,
  };
}

const valueOf = <T>(part: Part<T>): T => part.value;

function checkTemplateParts(assessment: Assessment, { template, words }: TemplateParts): readonly PlacedFault[] {
  const said = assessment.languages.flatMap((language) => words[language] ?? []);
  const given = said.some((part) => part.value.example !== undefined);
  return [
    ...placeFaults(template, checkTemplate(assessment, template.value)),
    ...said.flatMap((part) =>
      placeFaults(part, [
        ...checkTemplateWords(template.value, part.value),
        ...(given && part.value.example === undefined
          ? [{ path: ["example"], code: "missing-part" as const, part: "example" as const }]
          : []),
      ]),
    ),
  ];
}

function checkLanguage(assessment: Assessment, parts: ContentParts, language: Language): readonly PlacedFault[] {
  const said = parts.words[language];
  if (!said) return [];
  const source = parts.words[assessment.languages[0]!]?.assessment.value;
  const given = partsGiven(
    assessment.languages.flatMap((each) => Object.values(parts.words[each]?.steps ?? {}).map(valueOf)),
  );
  return [
    ...placeFaults(said.assessment, [
      ...checkAssessmentWords(assessment, said.assessment.value),
      ...(source ? checkSameGeneralIds(source, said.assessment.value) : []),
    ]),
    ...checkMeetingWords(parts, said),
    ...assessment.steps.flatMap((step) => {
      const [words, articles] = [said.steps[step.id], said.articles[step.id]];
      return [
        ...(words
          ? placeFaults(words, [
              ...checkStepWords(assessment, step, words.value),
              ...checkOptionalParts(assessment, given, words.value),
            ])
          : []),
        ...(articles ? placeFaults(articles, checkArticles(step, articles.value)) : []),
      ];
    }),
  ];
}

/** Words for the meeting may be left out, but then in every language. */
function checkMeetingWords({ structure, words }: ContentParts, said: LanguageParts): readonly PlacedFault[] {
  const { facilitation } = said;
  const all = structure.value.languages.flatMap((language) => words[language] ?? []);
  const source = all.find((each) => each.facilitation)?.facilitation;
  if (facilitation && source) return placeFaults(facilitation, checkFacilitation(facilitation.value, source.value));
  return said.hasFacilitation || !all.some(({ hasFacilitation }) => hasFacilitation)
    ? []
    : placeFaults(said.assessment, [{ path: [], code: "missing-part", part: "facilitation" }]);
}

const checkSameGeneralIds = (source: AssessmentWords, words: AssessmentWords): readonly AssessmentFault[] => [
  ...checkSameIds(["marks"], source.marks, words.marks),
  ...checkSameIds(["glossary"], source.glossary ?? {}, words.glossary ?? {}),
];

const mapRecord = <T, U>(
  record: Readonly<Partial<Record<string, T>>>,
  change: (value: T) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)] as const])),
  );
