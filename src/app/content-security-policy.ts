/** Owns what the built app may load and run: its own files, what its page carries inline, and what it makes itself. */

/** The policy as a meta element can carry it; the inline texts are named by their SHA-256, in base64. */
export function contentSecurityPolicy(inline: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}): string {
  const own = (digests: readonly string[]) => ["'self'", ...digests.map((digest) => `'sha256-${digest}'`)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${own(inline.scripts)}`,
    `style-src ${own(inline.styles)}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The policy as a server sends it: browsers heed frame-ancestors only there. */
export const asHeader = (policy: string): string => `${policy}; frame-ancestors 'none'`;
