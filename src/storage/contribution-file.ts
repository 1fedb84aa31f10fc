/** Owns the file of one contribution: reading it with suspicion, writing it the same way every time, and its name. */
import type { Assessment } from "#domain/assessment.ts";
import type { Contribution } from "#domain/contribution.ts";
import { checkContribution, type ContributionCheck, type ContributionFaultValues } from "#domain/contribution-check.ts";
import { contributionSchema } from "#domain/contribution-schema.ts";
import { plainFileName } from "#domain/plain-file-name.ts";
import { inSchemaOrder } from "#domain/schema-shape.ts";
import type { FileFaultValues } from "./file-fault.ts";
import { parseJson } from "./read-json.ts";

export interface ContributionFileFaultValues extends ContributionFaultValues, Pick<FileFaultValues, "not-json"> {
  readonly "contribution-too-large": { readonly megabytes: number };
  /** No municipality has put its name to it. */
  readonly "no-origin": Readonly<Record<string, never>>;
  readonly "no-experiences": Readonly<Record<string, never>>;
}

export type ContributionFileFaultCode = keyof ContributionFileFaultValues;

export type ContributionFileFault<C extends ContributionFileFaultCode = ContributionFileFaultCode> = {
  [K in C]: {
    readonly code: K;
    readonly path: readonly (string | number)[];
    readonly values: ContributionFileFaultValues[K];
  };
}[C];

export type ContributionFileResult =
  | Extract<ContributionCheck, { readonly ok: true }>
  | { readonly ok: false; readonly faults: readonly ContributionFileFault[] };

/** The most a file may hold, in megabytes. */
export const maxContributionMegabytes = 2;

/** The contribution in a file, or everything that stands in the way of opening it; a file too large is not read at all. */
export async function readContributionFile(file: Blob, assessment: Assessment): Promise<ContributionFileResult> {
  return file.size > maxContributionMegabytes * 1_000_000
    ? refused({ code: "contribution-too-large", path: [], values: { megabytes: maxContributionMegabytes } })
    : parseContribution(await file.text(), assessment);
}

/** The contribution as readable JSON: the same contribution always gives the same bytes, whatever order its keys came in. */
export const writeContributionFile = (contribution: Contribution): string =>
  `${JSON.stringify(inSchemaOrder(contributionSchema, contribution), null, 2)}\n`;

/** Such as 2026-03-12_Mittkoping.niosteg-bidrag.json. */
export const contributionFileName = ({ created, origin }: Contribution): string =>
  `${created.slice(0, 10)}_${plainFileName(origin) || "kommun"}.niosteg-bidrag.json`;

function parseContribution(text: string, assessment: Assessment): ContributionFileResult {
  const json = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (!json.ok) return refused(json.fault);
  const checked = checkContribution(assessment, json.value);
  if (!checked.ok) return checked;
  const { origin, experiences } = checked.contribution;
  if (origin.trim() === "") return refused({ code: "no-origin", path: ["origin"], values: {} });
  return experiences.length === 0 ? refused({ code: "no-experiences", path: ["experiences"], values: {} }) : checked;
}

const refused = (fault: ContributionFileFault): ContributionFileResult => ({ ok: false, faults: [fault] });
