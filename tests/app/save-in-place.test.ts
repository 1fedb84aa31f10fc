import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveAgain, saveAsNew, UnfaithfulFileError } from "#app/save-in-place.ts";
import type { FileHandles } from "#storage/file-handles.ts";

const bytes = new TextEncoder().encode("{}\n");
const file = { id: "own", name: "own.niosteg.json", bytes, mediaType: "application/json" };

interface Disk {
  written: string | null;
  /** What the disk makes of what is written to it. */
  keep: (text: string) => string;
  permission: PermissionState;
}

function handleOn(disk: Disk): FileSystemFileHandle {
  const handle = {
    name: "here.json",
    requestPermission: async () => disk.permission,
    createWritable: async () => ({
      write: async (data: Uint8Array) => void (disk.written = disk.keep(new TextDecoder().decode(data))),
      close: async () => undefined,
      abort: async () => undefined,
    }),
    getFile: async () => new Blob([disk.written ?? ""]),
  };
  return handle as unknown as FileSystemFileHandle;
}

let disk: Disk;
let known: FileSystemFileHandle | undefined;
let asked: unknown[];
const handles: FileHandles = {
  load: async () => known,
  save: async (_id, handle) => void (known = handle),
  remove: async () => void (known = undefined),
};
const browser = globalThis as { showSaveFilePicker?: unknown };

beforeEach(() => {
  disk = { written: null, keep: (text) => text, permission: "granted" };
  known = undefined;
  asked = [];
  browser.showSaveFilePicker = async (options: unknown) => {
    asked.push(options);
    return handleOn(disk);
  };
});
afterEach(() => {
  delete browser.showSaveFilePicker;
});

describe("saving in place", () => {
  it("forgets a place that is not to be written again, and asks for one each time", async () => {
    const nobodys = { ...file, id: null };
    expect(await saveAsNew(handles, nobodys)).toEqual({ kind: "saved", name: "here.json" });
    expect(known).toBeUndefined();
    known = handleOn(disk);
    await saveAgain(handles, nobodys);
    expect(asked).toHaveLength(2);
  });

  it("asks where, writes there and remembers it", async () => {
    expect(await saveAsNew(handles, file)).toEqual({ kind: "saved", name: "here.json" });
    expect(disk.written).toBe("{}\n");
    expect(asked).toEqual([
      { id: "niosteg", suggestedName: "own.niosteg.json", types: [{ accept: { "application/json": [".json"] } }] },
    ]);
    expect(await saveAgain(handles, file)).toEqual({ kind: "saved", name: "here.json" });
    expect(asked).toHaveLength(1);
  });

  it("asks again when there is no file to write again, or the user does not allow it", async () => {
    await saveAgain(handles, file);
    disk.permission = "denied";
    await saveAgain(handles, file);
    expect(asked).toHaveLength(2);
  });

  it("is no fault when the user thinks better of it, and writes nothing", async () => {
    browser.showSaveFilePicker = () => Promise.reject(new DOMException("", "AbortError"));
    expect(await saveAsNew(handles, file)).toEqual({ kind: "cancelled" });
    expect(disk.written).toBe(null);
  });

  it("fails when the file does not hold what was written", async () => {
    disk.keep = (text) => text.slice(0, -1);
    await expect(saveAsNew(handles, file)).rejects.toThrow(UnfaithfulFileError);
    expect(known).toBe(undefined);
  });
});
