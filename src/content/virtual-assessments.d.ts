declare module "virtual:assessments" {
  type Assessment = import("#domain/assessment.ts").Assessment;
  type AssessmentFirstWords = import("#domain/assessment.ts").AssessmentFirstWords;
  type AssessmentWords = import("#domain/assessment.ts").AssessmentWords;
  type ArticleWords = import("#domain/assessment.ts").ArticleWords;
  type Facilitation = import("#domain/facilitation.ts").Facilitation;
  type FrozenAssessment = import("#domain/frozen-assessment.ts").FrozenAssessment;
  type VersionMapping = import("#domain/version-mapping.ts").VersionMapping;
  type FurtherReading = import("#domain/assessment.ts").FurtherReading;
  type Glossary = import("#domain/assessment.ts").Glossary;
  type Template = import("#domain/assessment.ts").Template;
  type TemplateWords = import("#domain/assessment.ts").TemplateWords;
  type StepFirstWords = import("#domain/step-words.ts").StepFirstWords;
  type StepRestWords = import("#domain/step-words.ts").StepRestWords;
  type CriterionWords = import("./assessment-content.ts").CriterionWords;

  type Load<T> = () => Promise<{ readonly default: T }>;
  type ById<T> = Readonly<Record<string, T>>;

  /** One language. Only what the first screen needs is a part of its own; the rest is named in modules of names. */
  interface LanguageModules {
    readonly first: Load<AssessmentFirstWords>;
    readonly steps: Load<ById<Load<StepFirstWords>>>;
    readonly rest: Load<RestModules>;
  }

  interface RestModules {
    readonly general: Load<AssessmentWords>;
    readonly glossary: Load<Glossary>;
    readonly steps: ById<Load<StepRestWords>>;
    readonly articles: ById<Load<ById<ArticleWords>>>;
    readonly facilitation: Load<Facilitation | null>;
    readonly templates: ById<Load<TemplateWords>>;
    readonly templateTitles: Load<ById<string>>;
  }

  interface AssessmentModules {
    readonly structure: Load<Assessment>;
    readonly languages: ById<LanguageModules>;
    readonly rest: Load<{
      readonly templates: ById<Load<Template>>;
      /** By language. */
      readonly criteria: Load<ById<ById<CriterionWords>>>;
      readonly furtherReading: Load<FurtherReading>;
      /** By version number. */
      readonly versions: ById<Load<FrozenAssessment>>;
      readonly mappings: Load<readonly VersionMapping[]>;
      readonly examples: ById<Load<unknown>>;
    }>;
  }

  export const assessments: ById<AssessmentModules>;
}
