/** Runs in the page before its own code: times from the last key or click to what was painted because of it. */
export function watchPaints() {
  let start = 0;
  let last = Promise.resolve(0);
  let reached = Promise.resolve(0);
  let selector;
  // A message posted in a frame is answered after that frame has been painted.
  const afterPaint = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now()));
        port1.start();
        port2.postMessage(undefined);
      });
    });
  const untilPainted = async () => {
    while (!document.querySelector(selector)?.getBoundingClientRect().width) await afterPaint();
    return (await afterPaint()) - start;
  };
  const watch = (event) => {
    start = event.timeStamp;
    last = afterPaint().then((end) => end - start);
    if (selector !== undefined) reached = untilPainted();
  };
  addEventListener("keydown", watch, { capture: true });
  addEventListener("click", watch, { capture: true });
  globalThis.paints = {
    last: () => last,
    reached: () => reached,
    until: (wanted) => {
      selector = wanted;
    },
  };
}

/** The value that this share of the values do not exceed, rounded to whole numbers. */
export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}
