/** Owns what stands in its row in a wide window and in a sheet behind a button in a narrow one. */
import { type ReactNode, useEffect, useRef } from "react";

interface SheetProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Content that a narrow window hides until its button is pressed. Closes when the address changes; always shown where there are no popovers. */
export function Sheet({ id, label, children }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Browsers from before popovers have no such method.
    const close = () => sheet.current?.hidePopover?.();
    addEventListener("hashchange", close);
    return () => removeEventListener("hashchange", close);
  }, []);
  return (
    <>
      <button type="button" className="nio-sheet-button" popoverTarget={id}>
        {label}
      </button>
      <div id={id} ref={sheet} popover="auto" className="nio-sheet">
        {children}
      </div>
    </>
  );
}
