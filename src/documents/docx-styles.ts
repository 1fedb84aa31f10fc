/** Owns the styles of a DOCX file: what each kind of paragraph looks like. */
import { BorderStyle, type IStylesOptions, LineRuleType, TabStopType } from "docx";
import { colors, typeface } from "./document-style.ts";

/** The styles, with the language that spelling is checked in, such as "sv-SE". */
export function docxStyles(language: string): IStylesOptions {
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph,
  });
  const lineRule = LineRuleType.AUTO;
  const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line, space: 1 };
  return {
    default: {
      document: {
        run: { font: typeface, size: 21, color: colors.ink, language: { value: language } },
        paragraph: { spacing: { line: 276, lineRule } },
      },
      title: {
        run: { font: typeface, size: 48, bold: true, color: colors.pine },
        paragraph: { spacing: { after: 160, line: 240, lineRule } },
      },
      heading1: {
        run: { font: typeface, size: 30, bold: true, color: colors.pine },
        paragraph: { spacing: { before: 440, after: 120, line: 240, lineRule }, keepNext: true },
      },
      heading2: {
        run: { font: typeface, size: 24, bold: true, color: colors.pine },
        paragraph: { spacing: { before: 300, after: 100, line: 240, lineRule }, keepNext: true },
      },
    },
    paragraphStyles: [
      style("Eyebrow", "Eyebrow", { color: colors.quiet, size: 21 }, { spacing: { after: 60 } }),
      style("Lead", "Lead", { size: 24 }, { spacing: { after: 240 } }),
      style("Introduction", "Introduction", {}, { spacing: { after: 160 }, keepNext: true }),
      style("Gap", "Gap", { size: 12 }, { spacing: { after: 0 } }),
      style("Fact", "Fact", {}, { spacing: { after: 100 } }),
      style("Item", "Item", {}, { spacing: { after: 100 } }),
      style(
        "Tick",
        "Tick",
        {},
        {
          spacing: { after: 120 },
          indent: { left: 454, hanging: 454 },
          tabStops: [{ type: TabStopType.LEFT, position: 454 }],
        },
      ),
      style("Question", "Question", {}, { spacing: { before: 160, after: 60 } }),
      style(
        "Answer",
        "Answer",
        {},
        {
          indent: { left: 454 },
          spacing: { before: 0, after: 0, line: 460, lineRule },
          border: { bottom: line, between: line },
        },
      ),
      style("Cell", "Cell", { size: 19 }, { spacing: { line: 250, lineRule } }),
      style("Head", "Head", { size: 19, bold: true, color: colors.pine }, { spacing: { line: 240, lineRule } }),
      style("Hint", "Hint", { size: 16, color: colors.quiet }, { spacing: { before: 30, line: 220, lineRule } }),
      style("Running", "Running", { size: 17, color: colors.quiet }, {}),
    ],
  };
}
