/** Owns what the built app may load and run: its own files, and pictures and files that it makes itself. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** The policy as a meta element can carry it. */
export const contentSecurityPolicy = directives.join("; ");

/** The policy as a server sends it: browsers heed frame-ancestors only there. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join("; ");
