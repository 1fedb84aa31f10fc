import { type RefObject, useLayoutEffect, useState } from "react";

export interface ChartSize {
  /** Pixels. */
  readonly width: number;
  /** Pixels of 1em, so that a chart grows with the text around it. */
  readonly em: number;
}

const unmeasured: ChartSize = { width: 720, em: 18 };

/** The room for a chart inside `frame`, told by a probe of 1em; a fixed size where nothing can be measured. */
export function useChartSize(frame: RefObject<HTMLElement | null>, probe: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState(unmeasured);
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, probe.current];
    if (outer === null || inner === null) return;
    const measure = () => {
      const width = outer.clientWidth || unmeasured.width;
      const em = inner.getBoundingClientRect().width || unmeasured.em;
      setSize((known) => (known.width === width && known.em === em ? known : { width, em }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    measure();
    return () => observer.disconnect();
  }, [frame, probe]);
  return size;
}
