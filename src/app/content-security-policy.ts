/** Owns what the built app may load and run: its own files, what its page carries inline, and what it makes itself. */

/** SHA-256 of each text that a page carries inline, in base64. */
export interface InlineDigests {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The only maker of script addresses: it makes that of the service worker and no other. */
export const serviceWorkerPolicy = "niosteg-service-worker";

const never = ["base-uri 'none'", "form-action 'none'", "object-src 'none'", "require-trusted-types-for 'script'"];

const ownFiles = [
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  ...never,
  `trusted-types ${serviceWorkerPolicy}`,
];

/** The policy that the page carries in a meta element. */
export const contentSecurityPolicy = ({ scripts, styles }: InlineDigests): string =>
  written([
    "default-src 'none'",
    sources("script-src", ["'self'", ...scripts.map(digest)]),
    sources("style-src", ["'self'", ...styles.map(digest)]),
    ...ownFiles,
  ]);

/**
 * The policy that a server sends beside the page's own: both hold at once. It leaves scripts and styles to the page, whose
 * digests are new in each version, so that no new version waits for a server's settings.
 */
export const serverPolicy: string = written([
  ...ownFiles,
  "frame-src 'none'",
  "media-src 'none'",
  // Browsers heed this one only from a server.
  "frame-ancestors 'none'",
]);

/** The policy of the app in one file, which loads nothing at all: fonts and the colour profile are data in it. */
export const singleFilePolicy = ({ scripts, styles }: InlineDigests): string =>
  written([
    "default-src 'none'",
    sources("script-src", scripts.map(digest)),
    sources("style-src", styles.map(digest)),
    "img-src blob: data:",
    "font-src data:",
    "connect-src data:",
    ...never,
    "trusted-types 'none'",
  ]);

function written(directives: readonly string[]): string {
  return directives.join("; ");
}

const sources = (directive: string, allowed: readonly string[]): string => [directive, ...allowed].join(" ");

const digest = (sha256: string): string => `'sha256-${sha256}'`;
