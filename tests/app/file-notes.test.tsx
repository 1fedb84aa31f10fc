import { afterEach, describe, expect, it, vi } from "vitest";
import { noteFileSaved, readFileNotes } from "#app/file-notes.ts";
import { useSaving } from "#stores/saving-store.ts";

const moment = new Date("2026-03-12T10:00:00Z");
const later = new Date("2026-03-13T10:00:00Z");

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

function browserThat(persist?: () => Promise<boolean>) {
  vi.stubGlobal("navigator", { storage: { persist } });
}

describe("a saved file", () => {
  it("is noted with its moment, beside those noted before, and read again", () => {
    browserThat();
    noteFileSaved(["own", "other"], moment);
    noteFileSaved(["own"], later);
    useSaving.getState().setFileSaved({});
    readFileNotes();
    expect(useSaving.getState().fileSaved).toEqual({ own: later.toISOString(), other: moment.toISOString() });
  });

  it("is the moment to ask the browser to keep its copy: once, whatever it answers or never does", () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.reject(new Error("no")));
    browserThat(persist);
    noteFileSaved(["own"], moment);
    noteFileSaved(["other"], later);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(Object.keys(useSaving.getState().fileSaved ?? {})).toEqual(["own", "other"]);
  });
});
