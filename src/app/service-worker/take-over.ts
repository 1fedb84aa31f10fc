/** Owns what the page says to a version that waits, once the group has let it in. */
export const takeOver = "take-over";
