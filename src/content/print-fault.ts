/** Owns how a fault in content is printed for the person who edits the files: one line, in English. */
import { pathText, type PlacedFault } from "#domain/model-fault.ts";
import { describeModelFault } from "#i18n/en/model.ts";

/** `file:line:column path: expected ...`, on one line; the whole file has "(file)" for a path. */
export const printFault = ({ file, line, column, fault }: PlacedFault): string =>
  `${file}:${line}:${column} ${pathText(fault.path) || "(file)"}: ${describeModelFault(fault)}`.replaceAll(/\s+/g, " ");
