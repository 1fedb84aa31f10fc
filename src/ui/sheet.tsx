/** Owns what stands behind a button: in a narrow window a sheet of all tools, in a wide one a menu of the lesser ones. */
import { type ReactNode, useEffect, useRef } from "react";

interface SheetProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** Content that a narrow window hides until its button is pressed. Closes when the address changes; always shown where there are no popovers. */
export function Sheet(props: SheetProps) {
  return <Popover {...props} className="nio-sheet" />;
}

/** Content of a sheet that a wide window hides until its button is pressed. */
export function Menu(props: SheetProps) {
  return <Popover {...props} className="nio-menu" />;
}

function Popover({ id, label, className, children }: SheetProps & { readonly className: string }) {
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Browsers from before popovers have no such method.
    const close = () => popover.current?.hidePopover?.();
    addEventListener("hashchange", close);
    return () => removeEventListener("hashchange", close);
  }, []);
  return (
    <>
      <button type="button" className={`${className}-button`} popoverTarget={id}>
        {label}
      </button>
      <div id={id} ref={popover} popover="auto" className={className}>
        {children}
      </div>
    </>
  );
}
