/** Owns how a chart with a row for each step is laid out in the room there is. */
import type { Assessment, Words } from "#domain/assessment.ts";
import { highestLevel, lowestLevel } from "#domain/assessment.ts";
import type { ChartSize } from "./use-chart-size.ts";

/** Lengths in pixels. */
export interface RowLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Room for names beside the rows; 0 when the names stand above the marks. */
  readonly labels: number;
  /** Between each end of the scale and the end of the plot, so that numbers there have room. */
  readonly edge: number;
  /** Height of the scale above the rows. */
  readonly axis: number;
  /** Whether the scale has room for the name of every level. */
  readonly hasLevelNames: boolean;
  readonly row: number;
  /** From the middle of a row down to its marks. */
  readonly marksBelow: number;
  /** From there up to the line of the step's name. */
  readonly nameRise: number;
}

/** Mean width of a letter in semibold text, and size of quiet text, in em. */
const letter = 0.55;
const quiet = 0.85;

/** The layout for rows with these names: they stand beside the rows where they fit, else above the marks. */
export function rowLayout(
  assessment: Assessment,
  names: readonly string[],
  words: Words,
  { width, em }: ChartSize,
): RowLayout {
  const beside = (longestOf(names) * letter + 3) * em;
  const isWide = width - beside > 24 * em;
  const labels = isWide ? beside : 0;
  const row = (isWide ? 3.3 : 6) * em;
  const edge = 2.6 * em;

  const { values } = assessment.scale;
  const narrowest = Math.min(...values.slice(1).map((value, index) => value - values[index]!));
  const share = narrowest / (highestLevel(assessment) - lowestLevel(assessment));
  const levelName = (longestOf(words.assessment.scale.map(({ name }) => name)) * letter * quiet + 0.8) * em;
  const hasLevelNames = (width - labels - 2 * edge) * share > levelName;
  const axis = (hasLevelNames ? 3.2 : 1.8) * em;
  const height = axis + names.length * row;
  return {
    width,
    height,
    em,
    labels,
    edge,
    axis,
    hasLevelNames,
    row,
    marksBelow: isWide ? 0 : 1.4 * em,
    nameRise: (isWide ? 0.15 : 0.4) * em,
  };
}

const longestOf = (names: readonly string[]): number => Math.max(...names.map((name) => name.length));
