/** Owns how strings, dates and the XMP packet are spelled inside a PDF file. */

/** A PDF text string as UTF-16 in hexadecimal: right for every character, with nothing to escape. */
export function pdfString(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, "0").toUpperCase();
  return `<${hex}>`;
}

/** The moment as D:20260312090000+00'00' in UTC, kept within the years 1970 to 2037 that the PDF writer accepts; 1970 for no moment at all. */
export function pdfDate(moment: Date): string {
  const digits = writableMoment(moment).toISOString().replace(/\D/g, "").slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** 32 hexadecimal digits that depend on the text alone. */
export function fileIdOf(text: string): string {
  const seeds = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  return seeds.map((seed) => hash(text, seed).toString(16).padStart(8, "0")).join("");
}

/** Bytes as a string of one character for each byte, which is how the PDF writer keeps them. */
export function binaryString(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}

/** What the file's metadata says it is built to; nothing of it is said to those who read the report. */
export type Conformance = "PDF/A-3a and PDF/UA-1" | "PDF/A-1b";

export interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly creator: string;
  readonly producer: string;
  /** A language tag such as sv-SE. */
  readonly language: string;
  readonly created: Date;
  readonly conformance: Conformance;
}

/** The XMP packet, as a binary string of its UTF-8 bytes. */
export function xmpPacket(metadata: PdfMetadata): string {
  const moment = writableMoment(metadata.created)
    .toISOString()
    .replace(/\.\d+Z$/, "+00:00");
  const inDefaultLanguage = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(metadata.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inDefaultLanguage(metadata.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${metadata.language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${escapeXml(metadata.producer)}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:CreatorTool>${escapeXml(metadata.creator)}</xmp:CreatorTool></rdf:Description>
${conformanceParts[metadata.conformance]}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  return binaryString(new TextEncoder().encode(packet));
}

const archiveParts = (part: 1 | 3, level: "A" | "B"): string =>
  `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${level}</pdfaid:conformance></rdf:Description>`;

/** PDF/A knows no property of PDF/UA, so the packet describes it as an extension. */
const accessibleParts = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 standard</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const conformanceParts: Readonly<Record<Conformance, string>> = {
  "PDF/A-3a and PDF/UA-1": `${archiveParts(3, "A")}\n${accessibleParts}`,
  "PDF/A-1b": archiveParts(1, "B"),
};

const escapes: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  "'": "&apos;",
  '"': "&quot;",
};

const escapeXml = (text: string): string => text.replace(/[<>&'"]/g, (character) => escapes[character]!);

function writableMoment(moment: Date): Date {
  if (Number.isNaN(moment.getTime())) return new Date(0);
  const latest = Date.UTC(2037, 11, 31, 23, 59, 59);
  return new Date(Math.min(Math.max(moment.getTime(), 0), latest));
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
