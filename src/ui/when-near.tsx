import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";

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
  return isNear ? (
    <Suspense fallback={null}>
      {children}
      <FocusKeeper />
    </Suspense>
  ) : (
    <div ref={marker} />
  );
}

/** Keeps what has focus in sight when that which stands above it takes its place. */
function FocusKeeper() {
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const focused = document.activeElement;
    const isBelow =
      end.current && focused && end.current.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBelow) focused.scrollIntoView({ block: "nearest" });
  }, []);
  return <div ref={end} />;
}
