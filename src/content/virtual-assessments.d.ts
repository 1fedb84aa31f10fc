declare module "virtual:assessments" {
  type Assessment = import("#domain/assessment.ts").Assessment;
  type AssessmentWords = import("#domain/assessment.ts").AssessmentWords;
  type StepWords = import("#domain/assessment.ts").StepWords;
  type Template = import("#domain/assessment.ts").Template;
  type TemplateWords = import("#domain/assessment.ts").TemplateWords;

  type Load<T> = () => Promise<{ readonly default: T }>;

  /** The parts of one language that come after the first screen. */
  interface LanguageModules {
    readonly steps: Readonly<Record<string, Load<StepWords>>>;
    readonly templates: Readonly<Record<string, Load<TemplateWords>>>;
    readonly templateTitles: Load<Readonly<Record<string, string>>>;
  }

  interface AssessmentModules {
    readonly structure: Load<Assessment>;
    readonly languages: Readonly<
      Record<string, { readonly general: Load<AssessmentWords>; readonly others: Load<LanguageModules> }>
    >;
    readonly templates: Load<Readonly<Record<string, Load<Template>>>>;
    readonly examples: Readonly<Record<string, Load<unknown>>>;
  }

  export const assessments: Readonly<Record<string, AssessmentModules>>;
}
