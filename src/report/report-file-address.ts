/** Owns where a browser finds the fonts and the colour profile of a report; the app in one file holds them as data instead. */

/** The address of a file in `fonts/` beside the page. */
export const reportFileAddress = (file: string): string => new URL(`fonts/${file}`, document.baseURI).href;
