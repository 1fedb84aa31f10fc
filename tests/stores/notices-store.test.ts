import { beforeEach, describe, expect, it } from "vitest";
import { useNotices } from "#stores/notices-store.ts";

const saved = { tone: "success", title: "Sparat", lines: [] } as const;
const shown = () => useNotices.getState().notice;

beforeEach(() => useNotices.getState().dismiss());

describe("a notice", () => {
  it("goes when the page changes", () => {
    useNotices.getState().show(saved);
    expect(shown()).toEqual(saved);
    useNotices.getState().changePage();
    expect(shown()).toBeNull();
  });

  it("that goes along is still there on the next page, and no further", () => {
    useNotices.getState().show(saved, true);
    useNotices.getState().changePage();
    expect(shown()).toEqual(saved);
    useNotices.getState().changePage();
    expect(shown()).toBeNull();
  });

  it("goes when it is dismissed", () => {
    useNotices.getState().show(saved, true);
    useNotices.getState().dismiss();
    expect(shown()).toBeNull();
  });
});
