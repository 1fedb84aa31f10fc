/** Owns turning material for a meeting into a DOCX file, with its name. Runs in the browser and in Node. */
import { plainFileName } from "#domain/plain-file-name.ts";
import { loadMessages } from "#i18n/messages.ts";
import { drawDocxMaterial } from "./draw-docx-material.ts";
import type { Material } from "./material-model.ts";
import { type DocumentFile, mediaTypes } from "./write-document.ts";

/** The material as a file, such as 2026-03-12_Mittkoping_Frageblad.docx; parts that are not set are left out. */
export async function writeMaterial(material: Material): Promise<DocumentFile> {
  const { language, date, municipality, title } = material;
  const parts = [date, plainFileName(municipality), plainFileName(title)];
  return {
    bytes: await drawDocxMaterial(material, await loadMessages(language, "documents")),
    fileName: `${parts.filter((part) => part !== "").join("_")}.docx`,
    mediaType: mediaTypes.docx,
  };
}
