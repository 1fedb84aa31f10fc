import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contentSecurityPolicy, serverPolicy, singleFilePolicy } from "#app/content-security-policy.ts";

const directivesOf = (policy: string) =>
  Object.fromEntries(policy.split("; ").map((directive) => directive.split(/ (.*)/su)));
const digests = { scripts: ["one=", "two="], styles: ["three="] };

const always = {
  "base-uri": "'none'",
  "form-action": "'none'",
  "object-src": "'none'",
  "require-trusted-types-for": "'script'",
};
const ownFiles = {
  ...always,
  "img-src": "'self' blob: data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "trusted-types": "niosteg-service-worker",
};

test("the page lets in the app's own files and the named inline texts, and nothing else", () => {
  expect(directivesOf(contentSecurityPolicy(digests))).toEqual({
    ...ownFiles,
    "default-src": "'none'",
    "script-src": "'self' 'sha256-one=' 'sha256-two='",
    "style-src": "'self' 'sha256-three='",
  });
});

test("the app in one file lets in what is named in it and what it carries as data, and nothing else", () => {
  expect(directivesOf(singleFilePolicy(digests))).toEqual({
    ...always,
    "default-src": "'none'",
    "script-src": "'sha256-one=' 'sha256-two='",
    "style-src": "'sha256-three='",
    "img-src": "blob: data:",
    "font-src": "data:",
    "connect-src": "data:",
    "trusted-types": "'none'",
  });
});

test("a server says the same but for scripts and styles, and lets no other page frame the app", () => {
  expect(directivesOf(serverPolicy)).toEqual({
    ...ownFiles,
    "frame-src": "'none'",
    "media-src": "'none'",
    "frame-ancestors": "'none'",
  });
});

test.each(["nginx.conf", "Caddyfile", "web.config"])("%s sends that policy", (file) => {
  const settings = readFileSync(`src/app/hosting/${file}`, "utf8");
  expect(settings.match(/img-src[^"]*/gu)).toEqual([serverPolicy]);
  expect(settings).toMatch(/X-Content-Type-Options"?,?( value=)? ?"nosniff"/u);
  expect(settings).toMatch(/Referrer-Policy"?( value=)? ?"no-referrer"/u);
});
