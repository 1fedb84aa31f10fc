/** Owns how a chart on the screen becomes a picture of its own: always light, with its title, its keys and its texts. */

const svgNamespace = "http://www.w3.org/2000/svg";

export interface ChartPicture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly asSvg: () => Blob;
}

/** What of a drawn shape comes from style sheets, which the file does not carry. */
const inlined = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "clip-path",
  "vector-effect",
  "font-family",
  "font-size",
  "font-weight",
] as const;
const leftOut = ["style", "class", "tabindex", "role", "focusable", "aria-hidden", "aria-label", "data-mark"];

/** The figure as it stands, under its title; `description` is for those who do not see the picture. */
export async function drawPicture(figure: HTMLElement, title: string, description: string): Promise<ChartPicture> {
  const fontFaces = await loadFontFaces();
  const paper = layOut(figure, title);
  try {
    return drawPaper(paper, title, description, fontFaces);
  } finally {
    paper.remove();
  }
}

/** The picture as PNG, two dots to each pixel. Fails where the browser cannot draw it. */
export async function paintPicture({ width, height, asSvg }: ChartPicture): Promise<Blob> {
  const address = URL.createObjectURL(asSvg());
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error("the picture cannot be painted")) : resolve(blob)),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The page's own typeface, as a picture can carry it; the names of the fonts stand in the picture in any case. */
async function loadFontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  return (await Promise.all(faces.map(withItsFile))).join("");
}

async function withItsFile({ cssText, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/u.exec(cssText)?.[1];
  if (address === undefined) return "";
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  const bytes = new Uint8Array(await response.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return cssText.replace(address, `data:font/woff2;base64,${base64}`);
}

/** A copy of the figure on paper beside the page, where style sheets apply but nobody sees it. */
function layOut(figure: HTMLElement, title: string): HTMLElement {
  const paper = document.createElement("div");
  paper.className = "nio-chart-paper";
  paper.dataset["colorScheme"] = "light";
  paper.setAttribute("aria-hidden", "true");
  paper.inert = true;
  const heading = document.createElement("p");
  heading.className = "nio-chart-paper-title";
  heading.textContent = title;
  paper.append(heading, figure.cloneNode(true));
  paper.style.inlineSize = `${String(figure.clientWidth)}px`;
  figure.after(paper);
  return paper;
}

function drawPaper(paper: HTMLElement, title: string, description: string, fontFaces: string): ChartPicture {
  const area = paper.getBoundingClientRect();
  const [width, height] = [Math.ceil(area.width), Math.ceil(area.height)];
  const picture = shape("svg", { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, role: "img" });
  picture.append(
    textElement("title", title),
    textElement("desc", description),
    textElement("style", fontFaces),
    shape("rect", { width, height, fill: getComputedStyle(paper).backgroundColor }),
  );
  drawElement(paper, picture, area);
  const text = new XMLSerializer().serializeToString(picture);
  return { width, height, asSvg: () => new Blob([text], { type: "image/svg+xml" }) };
}

function drawElement(element: Element, picture: SVGElement, origin: DOMRect): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || element.matches(".ds-sr-only")) return;
  if (element instanceof SVGSVGElement) return drawSvg(element, picture, origin);
  drawBox(element, style, picture, origin);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, picture, origin);
    if (child instanceof Text) drawText(child, style, picture, origin);
  }
}

/** The element's ground and its four edges. */
function drawBox(element: Element, style: CSSStyleDeclaration, picture: SVGElement, origin: DOMRect): void {
  const area = element.getBoundingClientRect();
  const [x, y] = [area.left - origin.left, area.top - origin.top];
  const { width, height } = area;
  const edge = Number.parseFloat(style.borderTopWidth);
  const ground = isClear(style.backgroundColor) ? "none" : style.backgroundColor;
  const hasFrame = edge > 0 && Number.parseFloat(style.borderLeftWidth) > 0;
  if (ground !== "none" || hasFrame)
    picture.append(
      shape("rect", {
        x: x + edge / 2,
        y: y + edge / 2,
        width: Math.max(0, width - edge),
        height: Math.max(0, height - edge),
        rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
        fill: ground,
        ...(hasFrame ? { stroke: style.borderTopColor, "stroke-width": edge } : {}),
        ...(hasFrame && style.borderTopStyle === "dashed"
          ? { "stroke-dasharray": `${String(3 * edge)} ${String(2 * edge)}` }
          : {}),
      }),
    );
  if (hasFrame) return;
  const lines = [
    { edge, color: style.borderTopColor, at: y },
    { edge: Number.parseFloat(style.borderBottomWidth), color: style.borderBottomColor, at: y + height },
  ];
  for (const line of lines)
    if (line.edge > 0 && !isClear(line.color))
      picture.append(
        shape("line", {
          x1: x,
          x2: x + width,
          y1: line.at,
          y2: line.at,
          stroke: line.color,
          "stroke-width": line.edge,
        }),
      );
}

const isClear = (color: string): boolean => color === "transparent" || /[,/] ?0\)$/u.test(color);

/** A drawing inside the figure, with the styles that reach it written into it. */
function drawSvg(svg: SVGSVGElement, picture: SVGElement, origin: DOMRect): void {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return;
  const originals = [svg, ...svg.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of leftOut) element.removeAttribute(name);
    for (const name of inlined) element.setAttribute(name, style.getPropertyValue(name));
    if (style.display === "none") element.remove();
  });
  for (const empty of copy.querySelectorAll("title, desc")) empty.remove();
  const area = svg.getBoundingClientRect();
  for (const [name, value] of Object.entries({
    x: area.left - origin.left,
    y: area.top - origin.top,
    width: area.width,
    height: area.height,
    overflow: getComputedStyle(svg).overflow,
  }))
    copy.setAttribute(name, String(value));
  picture.append(copy);
}

/** The text line by line, as it is broken on the screen. */
function drawText(node: Text, style: CSSStyleDeclaration, picture: SVGElement, origin: DOMRect): void {
  for (const { text, area } of linesOf(node)) {
    const size = Number.parseFloat(style.fontSize);
    picture.append(
      textElement("text", text, {
        x: area.left - origin.left,
        // A line's box is as high as the font's ascent and descent together; the first is about four fifths of it.
        y: area.top - origin.top + 0.78 * area.height,
        fill: style.color,
        "font-family": style.fontFamily,
        "font-size": size,
        "font-weight": style.fontWeight,
      }),
    );
  }
}

function linesOf(node: Text): { text: string; area: DOMRect }[] {
  const lines: { text: string; area: DOMRect }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of node.data.matchAll(/\S+/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const area = range.getClientRects()[0];
    const line = lines.at(-1);
    if (area === undefined) continue;
    if (line !== undefined && Math.abs(line.area.top - area.top) < 1) line.text += ` ${word}`;
    else lines.push({ text: word, area });
  }
  return lines;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = shape(name, attributes);
  element.textContent = text;
  return element;
}
