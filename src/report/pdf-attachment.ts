/** Owns the file that travels inside the PDF: the data the report was made from, associated with the whole document. */
import { writePlainObject } from "./pdf-objects.ts";
import { binaryString, pdfDate, pdfString } from "./pdf-syntax.ts";
import type { PdfWriter } from "./pdf-writer.ts";

export interface PdfAttachment {
  /** In plain letters, with its ending. */
  readonly name: string;
  /** Such as application/json. */
  readonly mimeType: string;
  /** What a PDF reader shows beside the name. */
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Writes the file and its description; returns the number of the object that describes it. */
export function writeAttachment(attachment: PdfAttachment, created: Date, writer: PdfWriter): number {
  const file = writer.newObject();
  writer.putStream({
    data: binaryString(attachment.bytes),
    objectId: file,
    additionalKeyValues: [
      { key: "Type", value: "/EmbeddedFile" },
      { key: "Subtype", value: `/${attachment.mimeType.replace("/", "#2F")}` },
      { key: "Params", value: `<</Size ${attachment.bytes.length} /ModDate (${pdfDate(created)})>>` },
    ],
  });
  writer.write("endobj");
  const description = writer.newObjectDeferred();
  const name = pdfString(attachment.name);
  writePlainObject(
    writer,
    description,
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${pdfString(attachment.description)} /AFRelationship /Source /EF <</F ${file} 0 R /UF ${file} 0 R>>>>`,
  );
  return description;
}

/** The entries of the catalog that make the described file known. */
export const attachmentEntries = (attachment: PdfAttachment, description: number): string =>
  `/AF [${description} 0 R] /Names <</EmbeddedFiles <</Names [${pdfString(attachment.name)} ${description} 0 R]>>>>`;
