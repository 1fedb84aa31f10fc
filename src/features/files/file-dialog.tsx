import "./files.css";
import type { ComponentProps } from "react";
import { Dialog } from "#ui/dialog.tsx";

type FileDialogProps = Omit<ComponentProps<typeof Dialog>, "open">;

/** An open dialog about a file. */
export function FileDialog({ children, ...rest }: FileDialogProps) {
  return (
    <Dialog open {...rest}>
      <div className="nio-file-dialog">{children}</div>
    </Dialog>
  );
}
