/** Owns what comes of many people's answer files at once: which are used, and why each of the others is not. */
import type { Assessment } from "#domain/assessment.ts";
import { collectedIn, maxRespondents, type Respondent } from "#domain/collected.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { respondentFrom } from "#domain/individual-answers.ts";
import { type AnswerFile, type AnswerFileResult, readAnswerFile } from "./answer-file.ts";
import type { FileFault } from "./file-fault.ts";

/** The most files that are taken at once. */
export const maxAnswerFiles = 60;

export interface MergedAnswers {
  /** For one `respondents.add`; in the order of the files. */
  readonly used: readonly { readonly name: string; readonly respondent: Respondent }[];
  readonly damaged: readonly { readonly name: string; readonly fault: FileFault }[];
  /** Of another assessment, another version of it, or one whose questions differ. */
  readonly otherVersion: readonly { readonly name: string; readonly fault: FileFault }[];
  /** The same person's, of the same time or older; `as` is the file that is used instead, null: what is there already. */
  readonly duplicates: readonly { readonly name: string; readonly as: string | null }[];
  /** The names of files past the sixtieth, which are not read, and of those that an evaluation has no room for. */
  readonly tooMany: readonly string[];
}

interface Taken {
  /** null: it is in the evaluation already. */
  readonly name: string | null;
  readonly respondent: Respondent;
}

/**
 * The files told apart, the good ones ready to add; the evaluation is not changed, and no bad file stands in the way of
 * another. Of several with the same id, in the evaluation or among the files, the one saved last is used; of several saved
 * at the same time, the one that came first.
 */
export async function mergeAnswerFiles(
  evaluation: Evaluation,
  assessment: Assessment,
  files: readonly AnswerFile[],
): Promise<MergedAnswers> {
  const taken = files.slice(0, maxAnswerFiles);
  const read = await Promise.all(
    taken.map(async (file) => ({ name: file.name, result: await readAnswerFile(file, assessment) })),
  );
  const chosen = choose(collectedIn(evaluation).respondents, read.flatMap(wholeFile));
  return {
    used: chosen.used,
    damaged: read.flatMap(faultOf("damaged")),
    otherVersion: read.flatMap(faultOf("other-version")),
    duplicates: chosen.duplicates,
    tooMany: [...chosen.tooMany, ...files.slice(maxAnswerFiles).map(({ name }) => name)],
  };
}

interface ReadFile {
  readonly name: string;
  readonly result: AnswerFileResult;
}

const wholeFile = ({ name, result }: ReadFile) =>
  result.kind === "whole" ? [{ name, respondent: respondentFrom(result.answers) }] : [];

const faultOf =
  (kind: "damaged" | "other-version") =>
  ({ name, result }: ReadFile) =>
    result.kind === kind ? [{ name, fault: result.fault }] : [];

function choose(
  present: readonly Respondent[],
  files: MergedAnswers["used"],
): Pick<MergedAnswers, "used" | "duplicates" | "tooMany"> {
  const best = new Map<string, Taken>(present.map((respondent) => [respondent.id, { name: null, respondent }]));
  for (const file of files) {
    const rival = best.get(file.respondent.id);
    if (!rival || isLater(file.respondent, rival.respondent)) best.set(file.respondent.id, file);
  }
  const chosen = files.filter((file) => best.get(file.respondent.id) === file);
  const known = new Set(present.map(({ id }) => id));
  const added = chosen.filter(({ respondent }) => !known.has(respondent.id));
  const outside = new Set(added.slice(Math.max(0, maxRespondents - present.length)));
  return {
    used: chosen.filter((file) => !outside.has(file)),
    duplicates: files
      .filter((file) => !chosen.includes(file))
      .map(({ name, respondent }) => ({ name, as: best.get(respondent.id)?.name ?? null })),
    tooMany: [...outside].map(({ name }) => name),
  };
}

const isLater = (a: Respondent, b: Respondent): boolean => Date.parse(a.at) > Date.parse(b.at);
