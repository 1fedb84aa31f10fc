/** Owns how long other pages are waited for when they hold a database that is asked for. */

/** In milliseconds. */
const patience = 5000;

/** What `start` comes to; rejects with `held` when five seconds have passed since it said that it is blocked. */
export function withPatience<T>(start: (onBlocked: () => void) => Promise<T>, held: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const started = start(() => {
      waiting = setTimeout(() => reject(held()), patience);
    });
    void started.then(resolve, reject).finally(() => clearTimeout(waiting));
  });
}
