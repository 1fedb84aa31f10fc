import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";

/** How long what is out of sight waits before it loads all the same, in milliseconds. */
const longestWait = 3000;

/** Holds back what stands below the screen until it comes into view or the screen has been still for a while. */
export function WhenNear({ children }: { readonly children: ReactNode }) {
  const [isNear, setIsNear] = useState(false);
  const marker = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = () => setIsNear(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) show();
    });
    if (marker.current) observer.observe(marker.current);
    const timer = setTimeout(show, longestWait);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, []);
  return isNear ? <Suspense fallback={null}>{children}</Suspense> : <div ref={marker} />;
}
