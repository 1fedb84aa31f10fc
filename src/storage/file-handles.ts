/** Owns which file on disk each evaluation was last saved in, where the browser lets a page write there again. */
import type { DBSchema } from "idb";
import { connectDatabase, type ConnectionEvents } from "./database-connection.ts";

export interface FileHandles {
  /** Undefined when the evaluation was never saved in place. */
  load(id: string): Promise<FileSystemFileHandle | undefined>;
  save(id: string, handle: FileSystemFileHandle): Promise<void>;
  /** Does nothing when there is none. */
  remove(id: string): Promise<void>;
}

interface Database extends DBSchema {
  handles: { key: string; value: FileSystemFileHandle };
}

/** Handles in the named database; they hold no contents, only the way to a file. */
export function createFileHandles(databaseName: string, events?: ConnectionEvents): FileHandles {
  const run = connectDatabase<Database>(
    databaseName,
    1,
    (database) => {
      database.createObjectStore("handles");
    },
    events,
  );
  return {
    load: (id) => run((database) => database.get("handles", id)),
    save: async (id, handle) => {
      await run((database) => database.put("handles", handle, id));
    },
    remove: (id) => run((database) => database.delete("handles", id)),
  };
}

/** Handles that are forgotten when the page closes. */
export function createMemoryFileHandles(): FileHandles {
  const handles = new Map<string, FileSystemFileHandle>();
  return {
    load: async (id) => handles.get(id),
    save: async (id, handle) => void handles.set(id, handle),
    remove: async (id) => void handles.delete(id),
  };
}
