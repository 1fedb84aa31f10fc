/** Owns the document's limits on texts, as the plan's fields keep them. */
export const shortText = 500;
export const longText = 10_000;
