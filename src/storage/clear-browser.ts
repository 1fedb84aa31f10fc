/** Owns leaving nothing of the app behind in the browser. */
import { deleteDB } from "idb";
import { withPatience } from "./patience.ts";

/** What the app keeps shares the origin with whatever else is there, so every name begins so. */
const ours = "niosteg";

/** Every database of the app, for browsers that cannot list what they hold. A name that holds nothing is no fault. */
const databases = [
  "niosteg",
  "niosteg-examples",
  "niosteg-model-runs",
  "niosteg-models",
  "niosteg-knowledge",
  "niosteg-file-handles",
];

/** Another page holds a database and does not let go; what it holds is still there. */
export class HeldDatabaseError extends Error {
  override readonly name = "HeldDatabaseError";
}

/**
 * Removes every database, entry and kept file of the app, and its service worker at this address. Rejects with
 * HeldDatabaseError when another page keeps a database open; everything else is removed all the same.
 */
export async function clearBrowser(address: string): Promise<void> {
  const scope = new URL("./", address).href;
  const outcomes = await Promise.allSettled([removeDatabases(), removeKeptFiles(scope)]);
  // Last, since other pages may put edits by when their database goes.
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage).filter((key) => key.startsWith(ours))) storage.removeItem(key);
  }
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

async function removeDatabases(): Promise<void> {
  const listed = (await listDatabases()).flatMap(({ name }) => (name?.startsWith(ours) ? [name] : []));
  const outcomes = await Promise.allSettled([...new Set([...databases, ...listed])].map(removeDatabase));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

/** Older Firefox has no list, and others refuse it where storage is closed. */
async function listDatabases(): Promise<readonly IDBDatabaseInfo[]> {
  try {
    return await indexedDB.databases();
  } catch {
    return [];
  }
}

const removeDatabase = (name: string): Promise<void> =>
  withPatience(
    (blocked) => deleteDB(name, { blocked }),
    () => new HeldDatabaseError(`Another page holds ${name}.`),
  );

/** Both are missing where the page was not fetched safely. */
async function removeKeptFiles(scope: string): Promise<void> {
  const registrations = (await globalThis.navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter((one) => one.scope === scope).map((one) => one.unregister()));
  if (!("caches" in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) || name.endsWith(scope));
  await Promise.all(names.map(removeCache));
}

/** Chromium keeps the bytes of a cache that is removed with files in it. */
async function removeCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((file) => cache.delete(file)));
  await caches.delete(name);
}
