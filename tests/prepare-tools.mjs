import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findChromium } from "./chromium.mjs";

const packageOfTool = {
  pdfinfo: "poppler-utils",
  pdffonts: "poppler-utils",
  qpdf: "qpdf",
};

/**
 * What checks that the report is fit for an archive. Debian's runtime, 44 MB to fetch and 190 MB installed, holds the
 * compiler that `java File.java` needs; a whole JDK would be 72 MB more to fetch.
 */
const archiveCheck = ["default-jre-headless", "libpdfbox2-java", "libactivation-java", "libjaxb-api-java"];

/** Installs what the tests need and the machine lacks; returns the Chromium path, or a sentence on what to do. */
export function prepareTools() {
  const packages = missingPackages();
  const needsChromium = findChromium() === undefined;
  const prefix = aptPrefix();
  // Ubuntu's chromium package is an empty step to a snap, so there the browser comes from Playwright.
  const wanted = needsChromium && distribution() === "debian" ? [...packages, "chromium"] : packages;
  const needsArchiveCheck = !canCheckArchive();
  if (prefix && (wanted.length > 0 || needsArchiveCheck)) run([...prefix, "apt-get", "update"]);
  if (prefix && wanted.length > 0) install(prefix, wanted);
  // Without it the archive tests are skipped, so a package that is not to be had stops nothing.
  if (prefix && needsArchiveCheck) install(prefix, archiveCheck);
  if (findChromium() === undefined)
    run([process.execPath, playwright(), "install", ...(prefix ? ["--with-deps"] : []), "chromium"]);

  const chromium = findChromium();
  const stillMissing = missingPackages();
  if (chromium && stillMissing.length === 0) return { ok: true, chromium };
  return { ok: false, advice: advice(chromium === undefined, stillMissing) };
}

function advice(needsChromium, packages) {
  const wishes = [...(needsChromium ? ["Chromium (or set CHROMIUM_PATH to a Chrome or Chromium)"] : []), ...packages];
  return `The tests need ${wishes.join(" and ")}: install with your package manager, then run npm test again.`;
}

const missingPackages = () => [
  ...new Set(
    Object.entries(packageOfTool)
      .filter(([tool]) => spawnSync(tool, ["--version"], { stdio: "ignore" }).error !== undefined)
      .map(([, name]) => name),
  ),
];

const canCheckArchive = () =>
  existsSync("/usr/share/java/preflight.jar") && spawnSync("java", ["-version"], { stdio: "ignore" }).status === 0;

const install = (prefix, packages) =>
  run([...prefix, "apt-get", "install", "-y", "--no-install-recommends", ...packages]);

/** The words before apt-get: none for root, sudo when it asks no password; undefined where apt cannot be used. */
function aptPrefix() {
  if (distribution() === undefined) return undefined;
  if (process.getuid?.() === 0) return ["env", "DEBIAN_FRONTEND=noninteractive"];
  if (spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return undefined;
  return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"];
}

/** "ubuntu" for it and its kin, "debian" for other systems with apt; undefined elsewhere. */
function distribution() {
  if (spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return undefined;
  try {
    return /^ID(_LIKE)?=.*ubuntu/mu.test(readFileSync("/etc/os-release", "utf8")) ? "ubuntu" : "debian";
  } catch {
    return "debian";
  }
}

const playwright = () =>
  join(dirname(createRequire(import.meta.url).resolve("@playwright/test/package.json")), "cli.js");

function run([command, ...rest]) {
  console.log(`> ${[command, ...rest].join(" ")}`);
  spawnSync(command, rest, { stdio: ["ignore", "inherit", "inherit"] });
}
