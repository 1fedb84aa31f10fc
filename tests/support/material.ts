/** Owns what the material for a meeting is made from in tests: an assessment folder and a run of it. */
import { type AssessmentContent, wordsIn } from "#content/assessment-content.ts";
import { printFault } from "#content/print-fault.ts";
import { readAssessmentFolder } from "#content/read-assessment-folder.ts";
import type { Language } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import type { MaterialInput } from "#documents/material-input.ts";
import { loadMessages } from "#i18n/messages.ts";
import { evaluationWith } from "./assessments.ts";

/** The input for the folder's assessment, with nothing said of the run but what is given. */
export async function materialInput(
  folder: string,
  language: Language,
  overrides: Partial<Evaluation> = {},
): Promise<MaterialInput> {
  const content = (read[folder] ??= contentOf(folder));
  const said = content.words[language];
  const words = wordsIn(content, language);
  if (!said || !words) throw new Error(`there are no words in ${language}`);
  return {
    assessment: content.assessment,
    words,
    glossary: said.assessment.glossary ?? {},
    facilitation: said.facilitation,
    evaluation: evaluationWith(content.assessment, {}, overrides),
    meeting: { place: "", time: "", deadline: "", receiver: "" },
    answersAddress: null,
    say: {
      app: await loadMessages(language, "app"),
      answering: await loadMessages(language, "answering"),
      facilitation: await loadMessages(language, "facilitation"),
    },
  };
}

/** A whole assessment takes long to read, and nobody changes what was read. */
const read: Record<string, AssessmentContent> = {};

function contentOf(folder: string): AssessmentContent {
  const result = readAssessmentFolder(folder);
  if (!result.ok) throw new Error(result.faults.map(printFault).join("\n"));
  return result.content;
}
