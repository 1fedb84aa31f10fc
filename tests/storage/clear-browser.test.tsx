import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clearBrowser } from "#storage/clear-browser.ts";

const address = "https://niosteg.example/app/";
const names = ["niosteg", "niosteg-examples", "niosteg-file-handles", "niosteg-knowledge", "niosteg-model-runs"];
const list = indexedDB.databases.bind(indexedDB);

async function fill(): Promise<void> {
  for (const name of [...names, "niosteg-models", "somebody-else"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    (await openDB(name, 1)).close();
  }
  localStorage.setItem("niosteg-preferences", "{}");
  sessionStorage.setItem("niosteg-marker", "1");
  localStorage.setItem("somebody-else", "1");
}

afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe("clearing the browser", () => {
  test.each<[string, unknown]>([
    ["lists its databases", list],
    ["cannot list its databases", undefined],
    ["refuses to list its databases", () => Promise.reject(new DOMException("no", "InvalidStateError"))],
  ])("leaves nothing of the app, and all of others, where the browser %s", async (_, databases) => {
    await fill();
    const factory = { databases, deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB) };
    vi.stubGlobal("indexedDB", factory);
    await clearBrowser(address);
    expect((await list()).map(({ name }) => name)).toEqual(["somebody-else"]);
    expect([Object.keys(localStorage), Object.keys(sessionStorage)]).toEqual([["somebody-else"], []]);
  });
});
