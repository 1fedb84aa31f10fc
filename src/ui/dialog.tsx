import { useId, useLayoutEffect, useRef } from "react";
import type { DialogHTMLAttributes, ReactNode } from "react";
import { Button } from "./button.tsx";

interface DialogProps extends Omit<
  DialogHTMLAttributes<HTMLDialogElement>,
  "title" | "open" | "onClose" | "className"
> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
}

export function Dialog({ open, onClose, title, closeLabel, children, ...rest }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const node = dialog.current;
    if (node === null || !open) return;
    node.showModal();
    return () => node.close();
  }, [open]);
  return (
    <dialog
      {...rest}
      ref={dialog}
      className="ds-dialog nio-dialog"
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose();
      }}
    >
      <div className="nio-dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button variant="tertiary" onClick={onClose}>
          {closeLabel}
        </Button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
