/** Owns writing bytes to a file that the user has pointed out, and making sure that they are there. */
import type { FileHandles } from "#storage/file-handles.ts";
import { downloadFile } from "./download-file.ts";

export interface FileToSave {
  /** Whose file it is: the evaluation's id. Null where the place is not to be written again. */
  readonly id: string | null;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** `downloaded`: handed to the browser, which says nothing of where it went. */
export type SavingOutcome =
  { readonly kind: "saved" | "downloaded"; readonly name: string } | { readonly kind: "cancelled" };

/** The file on disk does not hold what was written to it. */
export class UnfaithfulFileError extends Error {
  override readonly name = "UnfaithfulFileError";
}

interface Picking {
  showSaveFilePicker?: (options: {
    readonly id: string;
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
}

interface Asking {
  requestPermission?: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** Whether the browser lets a page write to a file that the user points out. */
export const canSaveInPlace = (): boolean => (globalThis as Picking).showSaveFilePicker !== undefined;

/** Asks where and writes there; downloads where the browser cannot, or where the moment to ask has passed. */
export async function saveAsNew(handles: FileHandles, file: FileToSave): Promise<SavingOutcome> {
  const { showSaveFilePicker } = globalThis as Picking;
  if (!showSaveFilePicker) return download(file);
  let handle: FileSystemFileHandle;
  try {
    handle = await showSaveFilePicker.call(globalThis, {
      id: "niosteg",
      suggestedName: file.name,
      types: [{ accept: { [file.mediaType]: [file.name.slice(file.name.lastIndexOf("."))] } }],
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return { kind: "cancelled" };
    return download(file);
  }
  await writeFaithfully(handle, file.bytes);
  // Saving again in the same place is a convenience: the file is already there.
  if (file.id !== null) await handles.save(file.id, handle).catch(() => undefined);
  return { kind: "saved", name: handle.name };
}

/** Writes where the evaluation was last saved; asks where, when there is no such file or the user does not allow it. */
export async function saveAgain(handles: FileHandles, file: FileToSave): Promise<SavingOutcome> {
  const handle = file.id === null ? undefined : await handles.load(file.id).catch(() => undefined);
  if (!handle || !(await mayWrite(handle))) return saveAsNew(handles, file);
  await writeFaithfully(handle, file.bytes);
  return { kind: "saved", name: handle.name };
}

/** Writes and reads back. Throws UnfaithfulFileError when what is there is not what was written, or what the browser says. */
async function writeFaithfully(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  const written = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const isSame = written.length === bytes.length && written.every((byte, index) => byte === bytes[index]);
  if (!isSame) throw new UnfaithfulFileError("The file does not hold what was written to it.");
}

async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = handle as unknown as Asking;
  return (await requestPermission?.call(handle, { mode: "readwrite" })) === "granted";
}

function download({ name, bytes, mediaType }: FileToSave): SavingOutcome {
  downloadFile(name, [bytes], mediaType);
  return { kind: "downloaded", name };
}
