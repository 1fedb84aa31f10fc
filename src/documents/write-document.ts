/** Owns turning a template into a file: builds the document, draws it and names it. Runs in the browser and in Node. */
import { plainFileName } from "#domain/plain-file-name.ts";
import { loadMessages } from "#i18n/messages.ts";
import { buildDocument, type DocumentInput } from "./build-document.ts";

export interface DocumentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mediaType: string;
}

export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The template as a file, such as Mall_Nyttokalkyl_Mittkoping_2026-03-12.xlsx; parts that are not set are left out. */
export async function writeDocument(input: Omit<DocumentInput, "say">): Promise<DocumentFile> {
  const [documents, toolbox] = await Promise.all([
    loadMessages(input.language, "documents"),
    loadMessages(input.language, "toolbox"),
  ]);
  const model = buildDocument({ ...input, say: { documents, toolbox } });
  const bytes =
    model.format === "docx"
      ? await (await import("./draw-docx.ts")).drawDocx(model, documents)
      : await (await import("./draw-xlsx.ts")).drawXlsx(model, documents);
  const parts = [
    documents.fileWord,
    plainFileName(model.title),
    plainFileName(model.municipality),
    plainFileName(input.context?.date ?? ""),
  ];
  return {
    bytes,
    fileName: `${parts.filter((part) => part !== "").join("_")}.${model.format}`,
    mediaType: mediaTypes[model.format],
  };
}
