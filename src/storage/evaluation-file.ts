/** Owns the file of one evaluation: reading it with suspicion, writing it the same way every time, and its name. */
import type { Assessment } from "#domain/assessment.ts";
import { structureDigest, wordsDigest } from "#domain/definition-digest.ts";
import { checkDefinition } from "#domain/definition-check.ts";
import { type Evaluation, formatVersion } from "#domain/evaluation.ts";
import { checkEvaluation } from "#domain/evaluation-check.ts";
import {
  checkHeader,
  claimedAssessmentId,
  claimedVersion,
  findForbiddenKey,
  isGroup,
} from "#domain/evaluation-header.ts";
import type { FrozenAssessment } from "#domain/frozen-assessment.ts";
import { knownPartOf, newerReadableFormat } from "#domain/newer-format.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import { inSchemaOrder } from "#domain/schema-shape.ts";
import { evaluationFileSchema } from "./evaluation-file-schema.ts";
import { type FileFault, wholeFault } from "./file-fault.ts";
import { readJson } from "./read-json.ts";

/** A file whose definition is known to be whole; its evaluation is still unchecked. */
export interface OpenedFile {
  readonly document: unknown;
  readonly id: string;
  /** Empty when the file says none. */
  readonly version: string;
  /** Of the structure it was made on; undefined when the file does not say. */
  readonly digest: string | undefined;
  /** The definition that travels in the file; null when none does. */
  readonly definition: FrozenAssessment | null;
  /** The format of a file that is newer than this program: it may be shown and never stored. Null for all others. */
  readonly newerFormat: number | null;
}

export type OpenedFileResult =
  { readonly ok: true; readonly file: OpenedFile } | { readonly ok: false; readonly faults: readonly FileFault[] };

export interface ReadEvaluation {
  readonly evaluation: Evaluation;
  /** The definition of the file, where it is the one that the evaluation was read by; null where it was known already. */
  readonly definition: FrozenAssessment | null;
  readonly isReadOnly: boolean;
}

export type EvaluationFileResult =
  ({ readonly ok: true } & ReadEvaluation) | { readonly ok: false; readonly faults: readonly FileFault[] };

export type CheckDefinition = typeof checkDefinition;

/** By id and version; another version may be given, and is used when the file carries no definition. */
export type FindAssessment = (id: string, version: string) => Assessment | undefined;

/** The evaluation in a file's text, or everything that stands in the way of opening it; nothing is changed. */
export function parseEvaluationFile(text: string, findAssessment: FindAssessment): EvaluationFileResult {
  const json = readJson(text);
  if (!json.ok) return refused(json.fault);
  const opened = openEvaluationFile(json.value);
  return opened.ok ? checkOpenedFile(opened.file, findAssessment(opened.file.id, opened.file.version)) : opened;
}

/**
 * What a value from a file says of itself, its definition checked, or what stands in the way. Never throws. Whoever opens
 * many files gives a check that remembers the definitions it has seen.
 */
export function openEvaluationFile(value: unknown, check: CheckDefinition = checkDefinition): OpenedFileResult {
  const forbidden = findForbiddenKey(value);
  if (forbidden) return refused(forbidden);
  const newerFormat = newerReadableFormat(value);
  if (newerFormat === null || !isGroup(value)) return openKnown(value, null, check);
  const opened = openKnown(knownPartOf(value, evaluationFileSchema), newerFormat, check);
  return opened.ok ? opened : refused(unknownVersion(newerFormat));
}

function openKnown(known: unknown, newerFormat: number | null, check: CheckDefinition): OpenedFileResult {
  const header = checkHeader(known);
  if (header.length > 0 || !isGroup(known)) return { ok: false, faults: header };
  const id = claimedAssessmentId(known);
  if (id === undefined) {
    return refused({ code: "bad-shape", path: ["assessment", "id"], values: { expected: "text" } });
  }
  const { definition: travelling, ...rest } = known;
  const { digest, wordsDigest: said, ...assessment } = isGroup(known["assessment"]) ? known["assessment"] : {};
  if (!isDigest(digest)) return refused(badDigest("digest"));
  if (!isDigest(said)) return refused(badDigest("wordsDigest"));
  const definition = travelling === undefined ? null : check(travelling);
  if (travelling !== undefined && definition === null) {
    return refused({ code: "bad-definition", path: ["definition"], values: {} });
  }
  const version = claimedVersion(known) ?? "";
  if (definition && !isTheOneClaimed(definition, { id, version, digest, said })) {
    return refused({ code: "other-digest", path: ["definition"], values: {} });
  }
  return {
    ok: true,
    file: {
      document: { ...rest, assessment },
      id,
      version,
      digest: definition ? structureDigest(definition.structure) : digest,
      definition,
      newerFormat,
    },
  };
}

/** The file's evaluation, read by the known assessment where it is the one, else by the definition that travels in the file. */
export function checkOpenedFile(file: OpenedFile, known: Assessment | undefined): EvaluationFileResult {
  const isSame = known?.id === file.id && known.version === file.version;
  if (known && isSame && file.digest !== undefined && structureDigest(known) !== file.digest) {
    return refused(
      wholeFault("definition-differs", { id: file.id.slice(0, 100), version: file.version.slice(0, 100) }),
    );
  }
  const definition = isSame ? null : file.definition;
  const assessment = definition?.structure ?? known;
  if (!assessment) {
    return refused({
      code: "unknown-assessment",
      path: ["assessment", "id"],
      values: { found: file.id.slice(0, 100) },
    });
  }
  const checked = checkEvaluation(assessment, file.document);
  if (checked.ok) return { ...checked, definition, isReadOnly: file.newerFormat !== null };
  return file.newerFormat === null ? checked : refused(unknownVersion(file.newerFormat));
}

/**
 * The evaluation as readable JSON, with its definition where one is given: the same document always gives the same bytes,
 * whatever order its keys came in.
 */
export const writeEvaluationFile = (evaluation: Evaluation, definition?: FrozenAssessment): string =>
  `${JSON.stringify(inSchemaOrder(evaluationFileSchema, withDefinition(evaluation, definition)), null, 2)}\n`;

/** Such as 2026-03-12_Mittkoping.niosteg.json; without the day when none is set. */
export function evaluationFileName(evaluation: Evaluation): string {
  const name = plainFileName(evaluation.organisation.name) || "utvardering";
  return `${evaluation.date === "" ? "" : `${evaluation.date}_`}${name}.niosteg.json`;
}

/** What the file says of the definition it was made on. */
export const claimOf = ({ structure, words }: FrozenAssessment) => {
  const [said] = Object.values(words);
  return {
    id: structure.id,
    version: structure.version,
    digest: structureDigest(structure),
    ...(said ? { wordsDigest: wordsDigest(said) } : {}),
  };
};

const withDefinition = (evaluation: Evaluation, definition: FrozenAssessment | undefined) =>
  definition ? { ...evaluation, assessment: claimOf(definition), definition } : evaluation;

interface Claim {
  readonly id: string;
  readonly version: string;
  readonly digest: string | undefined;
  /** The digest of the words. */
  readonly said: string | undefined;
}

function isTheOneClaimed(definition: FrozenAssessment, { id, version, digest, said }: Claim): boolean {
  const own = claimOf(definition);
  return (
    own.id === id &&
    own.version === version &&
    (digest === undefined || own.digest === digest) &&
    (said === undefined || own.wordsDigest === said)
  );
}

const isDigest = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === "string" && /^[0-9a-f]{64}$/.test(value));

/** What is new in the file is where this program expected something else. */
const unknownVersion = (found: number): FileFault => ({
  code: "unknown-version",
  path: ["formatVersion"],
  values: { found: String(found), known: formatVersion },
});

const badDigest = (key: string): FileFault => ({
  code: "bad-shape",
  path: ["assessment", key],
  values: { expected: "form" },
});

const refused = (fault: FileFault): { readonly ok: false; readonly faults: readonly FileFault[] } => ({
  ok: false,
  faults: [fault],
});
