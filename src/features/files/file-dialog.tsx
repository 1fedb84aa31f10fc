import "./files.css";
import type { ComponentProps } from "react";
import { Dialog } from "#ui/dialog.tsx";

type FileDialogProps = Pick<ComponentProps<typeof Dialog>, "title" | "closeLabel" | "onClose" | "children">;

/** An open dialog about a file. */
export function FileDialog({ children, ...rest }: FileDialogProps) {
  return (
    <Dialog open {...rest}>
      <div className="nio-file-dialog">{children}</div>
    </Dialog>
  );
}
