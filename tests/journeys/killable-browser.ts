/** Owns a Chromium on a profile of its own that can be killed, as when the power goes, and started again. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type BrowserContext, chromium } from "@playwright/test";
import { chromiumArguments } from "../chromium.mjs";

interface KillableBrowser {
  readonly context: BrowserContext;
  /** Kills every process of the browser at once; resolves when they are gone. */
  readonly kill: () => Promise<void>;
}

/** Starts Chromium on what the profile holds, in Swedish. */
export async function startKillableBrowser(profile: string): Promise<KillableBrowser> {
  const own = ["--headless=new", `--user-data-dir=${profile}`, "--remote-debugging-port=0", "--accept-lang=sv-SE,sv"];
  // A process group of its own lets one signal reach them all.
  const child = spawn(process.env["CHROMIUM_PATH"] ?? "", [...chromiumArguments, ...own, "about:blank"], {
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = once(child, "close");
  const kill = async () => {
    process.kill(-(child.pid ?? Number.NaN), "SIGKILL");
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
    const [context] = browser.contexts();
    if (!context) throw new Error("The browser has no window.");
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function debuggingAddress(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /DevTools listening on (ws:\S+)/u.exec(line) ?? [];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error("Chromium ended before it said where it listens.");
}
