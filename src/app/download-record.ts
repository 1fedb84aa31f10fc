import { plainFileName } from "#domain/plain-file-name.ts";
import { downloadFile } from "./download-file.ts";

/** Hands out what is stored exactly as it is: text as text, anything else as JSON. */
export function downloadRecord(name: string, record: unknown): void {
  const text = typeof record === "string" ? record : JSON.stringify(record, null, 2);
  downloadFile(`${plainFileName(name) || "bedomning"}.niosteg.json`, [text], "application/json");
}
