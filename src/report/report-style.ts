/** Owns the report's colours, type sizes and margins, in points. */

export type Face = "regular" | "semibold";

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly color: string;
}

export const colors = {
  ink: "#20282a",
  quiet: "#566062",
  pine: "#1f5c4a",
  /** Pale enough to stay light when printed in greyscale. */
  moss: "#e3ece7",
  band: "#b4c8bf",
  hairline: "#cdd3cf",
  paper: "#ffffff",
} as const;

export const styles = {
  title: { face: "semibold", size: 30, leading: 34, color: colors.ink },
  organisation: { face: "semibold", size: 17, leading: 22, color: colors.pine },
  section: { face: "semibold", size: 21, leading: 26, color: colors.ink },
  subsection: { face: "semibold", size: 14.5, leading: 19, color: colors.pine },
  block: { face: "semibold", size: 12.5, leading: 16, color: colors.ink },
  question: { face: "semibold", size: 11.5, leading: 15, color: colors.ink },
  lead: { face: "regular", size: 14, leading: 19, color: colors.ink },
  fact: { face: "semibold", size: 15, leading: 18, color: colors.ink },
  factQuiet: { face: "regular", size: 15, leading: 18, color: colors.quiet },
  body: { face: "regular", size: 10.5, leading: 14.5, color: colors.ink },
  strong: { face: "semibold", size: 10.5, leading: 14.5, color: colors.ink },
  quiet: { face: "regular", size: 10.5, leading: 14.5, color: colors.quiet },
  link: { face: "regular", size: 10.5, leading: 14.5, color: colors.pine },
  small: { face: "regular", size: 9.5, leading: 13, color: colors.ink },
  smallStrong: { face: "semibold", size: 9.5, leading: 13, color: colors.ink },
  smallQuiet: { face: "regular", size: 9.5, leading: 13, color: colors.quiet },
  smallLink: { face: "regular", size: 9.5, leading: 13, color: colors.pine },
  head: { face: "semibold", size: 9.5, leading: 13, color: colors.pine },
} as const satisfies Record<string, TextStyle>;

export const margins = { side: 56, top: 54, bottom: 66 } as const;
