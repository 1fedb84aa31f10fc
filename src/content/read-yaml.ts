/** Owns reading one YAML or JSON file from disk. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { faultOfFile } from "./content-fault.ts";
import { readYamlText, type TextResult } from "./read-yaml-text.ts";

export function readYaml<S extends v.GenericSchema>(name: string, schema: S): TextResult<v.InferOutput<S>>;
export function readYaml(name: string): TextResult<unknown>;
/** The file's value as the schema gives it, or the faults in it. */
export function readYaml(name: string, schema: v.GenericSchema = v.unknown()): TextResult<unknown> {
  const text = readText(name);
  return text === undefined
    ? { ok: false, faults: [faultOfFile(name, { path: [], code: "no-file" })] }
    : readYamlText(name, text, schema);
}

function readText(name: string): string | undefined {
  try {
    return readFileSync(name, "utf8");
  } catch {
    return undefined;
  }
}
