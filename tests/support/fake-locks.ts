/** Owns a stand-in for Web Locks, with one name and exclusive locks only. */
type Work = (lock: object | null) => Promise<unknown>;

interface FakeLocks {
  readonly request: (name: string, options: LockOptions, work: Work) => Promise<unknown>;
}

/** Held until what it was given for settles, waited for in order, and taken from who holds it by who steals. */
export function createFakeLocks(): FakeLocks {
  let holder: object | undefined;
  let lose = (_error: unknown): void => undefined;
  const waiting: (() => void)[] = [];
  const give = (work: Work) =>
    new Promise((resolve, reject) => {
      const lock = {};
      holder = lock;
      lose = reject;
      const letGo = () => {
        if (holder !== lock) return;
        holder = undefined;
        waiting.shift()?.();
      };
      work(lock).then(resolve, reject).finally(letGo);
    });
  return {
    request: async (_name, { ifAvailable = false, steal = false, signal }, work) => {
      if (steal && holder) lose(new DOMException("stolen", "AbortError"));
      if (steal || !holder) return give(work);
      if (ifAvailable) return work(null);
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        signal?.addEventListener("abort", () => {
          waiting.splice(waiting.indexOf(resolve), 1);
          reject(new DOMException("aborted", "AbortError"));
        });
      });
      return give(work);
    },
  };
}
