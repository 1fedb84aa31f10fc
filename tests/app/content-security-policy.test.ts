import { expect, test } from "vitest";
import { asHeader, contentSecurityPolicy } from "#app/content-security-policy.ts";

test("the policy lets in the app's own files and the named inline texts, and nothing else", () => {
  const policy = contentSecurityPolicy({ scripts: ["one=", "two="], styles: ["three="] });
  const directives = Object.fromEntries(policy.split("; ").map((directive) => directive.split(/ (.*)/su)));
  expect(directives).toEqual({
    "default-src": "'none'",
    "script-src": "'self' 'sha256-one=' 'sha256-two='",
    "style-src": "'self' 'sha256-three='",
    "img-src": "'self' blob: data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "object-src": "'none'",
  });
  expect(asHeader(policy)).toBe(`${policy}; frame-ancestors 'none'`);
});
