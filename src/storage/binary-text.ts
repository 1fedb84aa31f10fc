/** Owns reading bytes as text where only some of them are letters. */

/** One character for each byte, so that places in the text are places among the bytes. */
export const binaryText = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);
