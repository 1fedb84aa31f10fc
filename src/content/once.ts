/** Owns that a load happens once for each key. */

/** A load that remembers its promises, the same each time for a key; one that failed is forgotten and tried again. */
export function once<K extends readonly string[], T>(load: (...key: K) => Promise<T>): (...key: K) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (...key) => {
    const name = key.join("/");
    const known = loaded.get(name);
    if (known) return known;
    const loading = load(...key);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
}
