/** Owns the button that opens a file: a native file input behind a label with a button's look. */
import { useId } from "react";

interface FileButtonProps {
  readonly id?: string | undefined;
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ id: givenId, label, accept, onFile }: FileButtonProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <span className="nio-file-button">
      <input
        id={id}
        className="ds-sr-only"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again after it has been mended.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary" data-color="accent">
        {label}
      </label>
    </span>
  );
}
