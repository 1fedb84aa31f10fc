/** Owns which template a command names, and turns it into a document. */
import type { Language } from "#domain/assessment.ts";
import { documentContext } from "#documents/document-context.ts";
import { type DocumentFile, writeDocument } from "#documents/write-document.ts";
import { CommandFault, ownFolders, readContent, readEvaluation } from "./read-evaluation.ts";

interface TemplateRequest {
  readonly id: string;
  readonly language: Language;
  /** A folder or bundle; undefined for the assessment of the evaluation, else the project's own. */
  readonly assessment?: string | undefined;
  /** The file that fills in the document; undefined leaves the places empty. */
  readonly evaluation?: string | undefined;
}

/** The template as a document, filled in from the evaluation when there is one. Throws CommandFault. */
export async function templateDocument({ id, language, ...sources }: TemplateRequest): Promise<DocumentFile> {
  const filledIn =
    sources.evaluation === undefined ? undefined : readEvaluation(sources.evaluation, sources.assessment);
  const content = filledIn?.content ?? readContent(sources.assessment ?? ownFolders()[0] ?? "");
  const known = Object.hasOwn(content.templates, id) ? content.templates[id] : undefined;
  if (!known)
    throw new CommandFault([`unknown template "${id}": expected ${Object.keys(content.templates).join(", ")}`]);
  const words = known.words[language];
  const general = content.words[language]?.assessment;
  if (!words || !general) throw new CommandFault([`--lang: the assessment has no words in ${language}`]);
  const { template } = known;
  return writeDocument({
    template,
    words,
    language,
    stepName: general.steps[template.step]?.name ?? template.step,
    context: filledIn ? documentContext(content.assessment, general, filledIn.evaluation, template, language) : null,
  });
}
