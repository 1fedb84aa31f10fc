/** Owns what text a file holds, whatever is around it: nothing, a PDF, or a password. */
import { decryptFile, isEncrypted } from "./encrypted-file.ts";
import { evaluationInPdf, type EvaluationText, isPdf } from "./evaluation-in-pdf.ts";
import { wholeFault } from "./file-fault.ts";
import { maxFileMegabytes } from "./read-json.ts";

/** The text of the file itself, of the evaluation in a PDF, or behind the password; unchecked. */
export async function textOfFile(file: Blob, password?: string): Promise<EvaluationText> {
  if (file.size > maxFileMegabytes * 1_000_000) {
    return { ok: false, fault: wholeFault("too-large", { megabytes: maxFileMegabytes }) };
  }
  const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  if (isPdf(start)) return evaluationInPdf(file);
  if (!isEncrypted(start)) return { ok: true, text: await file.text() };
  if (password === undefined) return { ok: false, fault: wholeFault("locked", {}) };
  return decryptFile(new Uint8Array(await file.arrayBuffer()), password);
}
