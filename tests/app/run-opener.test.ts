import { describe, expect, it } from "vitest";
import type { OpenResult } from "#app/open-evaluation.ts";
import type { OpenEvaluation } from "#app/running-evaluation.ts";
import type { Shelf } from "#app/routes.ts";
import type { RunContent } from "#app/run-content.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { createRunOpener } from "#app/run-opener.ts";

/** An opener that writes down what happens, with runs that close only when told to. */
function setup() {
  const log: string[] = [];
  const closings = new Map<string, () => void>();
  const runOf = (id: string) => {
    const close = () => {
      log.push(`close ${id}`);
      return new Promise<void>((resolve) => {
        closings.set(id, () => {
          log.push(`closed ${id}`);
          resolve();
        });
      });
    };
    const flush = async () => void log.push(`flush ${id}`);
    return { close, flush } as unknown as OpenEvaluation;
  };
  const open = async (shelf: Shelf, id: string): Promise<OpenResult> => {
    log.push(`open ${shelf}/${id}`);
    if (id === "broken") throw new Error("the words could not be loaded");
    if (id === "missing") return { ok: false, reason: "not-found" };
    return { ok: true, run: runOf(id) };
  };
  const start = (shelf: Shelf, _content: RunContent, { id }: Evaluation) => {
    log.push(`start ${shelf}/${id}`);
    return runOf(id);
  };
  const opener = createRunOpener({ open, start });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { log, opener, settle, finishClosing: (id: string) => closings.get(id)?.() };
}

describe("a run opener", () => {
  it("opens the same run once, however often it is asked for", async () => {
    const { log, opener } = setup();
    const [a, b] = [opener.open("evaluation", "a"), opener.open("evaluation", "a")];
    expect(a).toBe(b);
    await a;
    expect(opener.open("evaluation", "a")).toBe(a);
    expect(log).toEqual(["open evaluation/a"]);
  });

  it("opens the next run only when the one before has closed", async () => {
    const { log, opener, settle, finishClosing } = setup();
    await opener.open("evaluation", "a");
    const next = opener.open("example", "a");
    await settle();
    expect(log).toEqual(["open evaluation/a", "close a"]);
    finishClosing("a");
    await next;
    expect(log).toEqual(["open evaluation/a", "close a", "closed a", "open example/a"]);
  });

  it("hands out the run that is open, and none before or after", async () => {
    const { opener } = setup();
    expect(opener.opened()).toBeUndefined();
    await opener.open("example", "a");
    expect(opener.opened()?.shelf).toBe("example");
    void opener.close();
    expect(opener.opened()).toBeUndefined();
  });

  it("writes what is not yet written of the run that is open, and has nothing to write of another", async () => {
    const { log, opener } = setup();
    await opener.flush();
    await opener.open("evaluation", "a");
    await opener.flush();
    expect(log).toEqual(["open evaluation/a", "flush a"]);
  });

  it("writes nothing of a run that could not be opened", async () => {
    const { log, opener } = setup();
    await opener.open("evaluation", "missing");
    await opener.flush();
    expect(log).toEqual(["open evaluation/missing"]);
  });

  it("opens a document that has just been made without reading it back", async () => {
    const { log, opener } = setup();
    opener.openNew("evaluation", {} as RunContent, { id: "new" } as Evaluation);
    expect((await opener.open("evaluation", "new")).ok).toBe(true);
    expect(log).toEqual(["start evaluation/new"]);
  });

  it("opens a run anew after it has been closed", async () => {
    const { log, opener, settle, finishClosing } = setup();
    const before = opener.open("evaluation", "a");
    const closed = opener.close();
    await settle();
    finishClosing("a");
    await closed;
    expect(opener.open("evaluation", "a")).not.toBe(before);
    await settle();
    expect(log).toEqual(["open evaluation/a", "close a", "closed a", "open evaluation/a"]);
  });

  it("closes nothing when nothing is open, and nothing twice", async () => {
    const { log, opener, settle, finishClosing } = setup();
    await opener.close();
    await opener.open("evaluation", "a");
    const both = Promise.all([opener.close(), opener.close()]);
    await settle();
    finishClosing("a");
    await both;
    expect(log).toEqual(["open evaluation/a", "close a", "closed a"]);
  });

  it("goes on after a run that was not there, and after one that could not be opened at all", async () => {
    const { log, opener } = setup();
    expect(await opener.open("evaluation", "missing")).toEqual({ ok: false, reason: "not-found" });
    await expect(opener.open("evaluation", "broken")).rejects.toThrow("the words could not be loaded");
    expect((await opener.open("evaluation", "a")).ok).toBe(true);
    expect(log).toEqual(["open evaluation/missing", "open evaluation/broken", "open evaluation/a"]);
  });
});
