/** The outline of a diamond around a point, `reach` from middle to tip. */
export const diamond = (x: number, y: number, reach: number): string =>
  `M${String(x)} ${String(y - reach)}l${String(reach)} ${String(reach)}l${String(-reach)} ${String(reach)}l${String(-reach)} ${String(-reach)}z`;
