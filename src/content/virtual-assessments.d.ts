declare module "virtual:assessments" {
  type Assessment = import("#domain/assessment.ts").Assessment;
  type AssessmentWords = import("#domain/assessment.ts").AssessmentWords;
  type StepWords = import("#domain/assessment.ts").StepWords;
  type Template = import("#domain/assessment.ts").Template;
  type TemplateWords = import("#domain/assessment.ts").TemplateWords;

  type Load<T> = () => Promise<{ readonly default: T }>;

  interface AssessmentModules {
    readonly structure: Load<Assessment>;
    readonly languages: Readonly<
      Record<
        string,
        {
          readonly general: Load<AssessmentWords>;
          readonly steps: Readonly<Record<string, Load<StepWords>>>;
        }
      >
    >;
    readonly templates: Readonly<
      Record<
        string,
        {
          readonly structure: Load<Template>;
          readonly languages: Readonly<Record<string, Load<TemplateWords>>>;
        }
      >
    >;
    readonly examples: Readonly<Record<string, Load<unknown>>>;
  }

  export const assessments: Readonly<Record<string, AssessmentModules>>;
}
