/** Owns the one rounding rule that screen, PDF and files share. */
import { tolerance } from "./assessment.ts";

/** The number as shown: one decimal, halves away from zero, never -0. Round differences once, after computing them unrounded. */
export function shown(value: number): number {
  const tenths = Math.floor(Math.abs(value) * 10 + 0.5 + tolerance);
  return tenths === 0 ? 0 : (Math.sign(value) * tenths) / 10;
}
