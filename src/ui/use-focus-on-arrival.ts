import { type RefObject, useEffect, useRef } from "react";

/** Gives focus to what takes the place of the button that asked for it, and to nothing that was there anyway. */
export function useFocusOnArrival<E extends HTMLElement>(
  isThere: boolean,
): { readonly arrival: RefObject<E | null>; readonly expectIt: () => void } {
  const isExpected = useRef(false);
  const arrival = useRef<E>(null);
  useEffect(() => {
    if (isThere && isExpected.current) arrival.current?.focus();
    isExpected.current = false;
  }, [isThere]);
  return {
    arrival,
    expectIt: () => {
      isExpected.current = true;
    },
  };
}
