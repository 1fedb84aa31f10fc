/** Owns the content of an assessment that came with the app, as a run needs it. */
import { assessments } from "virtual:assessments";
import type { Language } from "#domain/assessment.ts";
import * as library from "./assessment-library.ts";
import type { ContentSource } from "./content-source.ts";

/** The content of the assessment with the id, each part loaded when first asked for. */
export const builtInSource = (id: string): ContentSource => ({
  languageFor: (wanted) => {
    const { languages = {} } = assessments[id] ?? {};
    return wanted in languages ? wanted : ((Object.keys(languages) as Language[])[0] ?? wanted);
  },
  loadAssessment: () => library.loadAssessment(id),
  loadFirstWords: (language) => library.loadFirstWords(id, language),
  loadAssessmentWords: (language) => library.loadAssessmentWords(id, language),
  loadGlossary: (language) => library.loadGlossary(id, language),
  loadStepWords: (language, step) => library.loadStepWords(id, language, step),
  loadStepRest: (language, step) => library.loadStepRest(id, language, step),
  loadArticles: (language, step) => library.loadArticles(id, language, step),
  loadFacilitation: (language) => library.loadFacilitation(id, language),
  loadCriteria: (language) => library.loadCriteria(id, language),
  loadFurtherReading: () => library.loadFurtherReading(id),
  loadTemplate: (template) => library.loadTemplate(id, template),
  loadTemplates: () => library.loadTemplates(id),
  loadTemplateWords: (language, template) => library.loadTemplateWords(id, language, template),
  loadTemplateTitles: (language) => library.loadTemplateTitles(id, language),
  loadAllWords: (language) => library.loadAllWords(id, language),
});
