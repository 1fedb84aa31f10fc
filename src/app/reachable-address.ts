/** Owns whether an address of the app leads there for others too. */

/** Why nobody else can open an address: it is of this computer, or of a file on it; null when they can. */
export type OnlyHere = "computer" | "file" | null;

/** Says it of an absolute address. Whether a server really answers others is not known here. */
export function onlyHere(address: string): OnlyHere {
  const { protocol, hostname } = new URL(address);
  if (!protocol.startsWith("http")) return "file";
  const isThisComputer =
    /(^|\.)localhost\.?$/.test(hostname) || /^127(\.\d+){3}$/.test(hostname) || ["[::1]", "0.0.0.0"].includes(hostname);
  return isThisComputer ? "computer" : null;
}
