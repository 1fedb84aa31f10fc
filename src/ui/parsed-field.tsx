/** Owns a field whose text stands for a number: what cannot be read is kept as written, told of, and changes nothing. */
import { useState } from "react";
import { TextField } from "./text-field.tsx";

interface ParsedFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly fault: string;
  readonly inputMode: "decimal" | "text";
  /** null when nothing is set. */
  readonly value: number | null;
  /** null for an empty text, undefined for one that cannot be read. */
  readonly read: (text: string) => number | null | undefined;
  readonly write: (value: number) => string;
  readonly onChange: (value: number | null, visit: string) => void;
}

interface Draft {
  readonly text: string;
  /** What the document holds while the draft stands; another value there, as after undo, ends the draft. */
  readonly value: number | null;
  readonly visit: string;
  /** The value when the visit began. */
  readonly before: number | null;
  readonly isLeft: boolean;
}

export function ParsedField(props: ParsedFieldProps) {
  const { label, description, fault, inputMode, value, read, write, onChange } = props;
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept !== null && kept.value === value ? kept : null;
  const text = draft?.text ?? (value === null ? "" : write(value));
  const isFaulty = read(text) === undefined;
  const change = (text: string, visit: string) => {
    const before = draft !== null && draft.visit === visit ? draft.before : value;
    const number = read(text);
    const next = number === undefined ? before : number;
    setDraft({ text, value: next, visit, before, isLeft: draft?.isLeft === true && number === undefined });
    onChange(next, visit);
  };
  return (
    <TextField
      label={label}
      description={description}
      error={isFaulty && draft?.isLeft === true ? fault : undefined}
      inputMode={inputMode}
      autoComplete="off"
      maxLength={40}
      value={text}
      onChange={change}
      onBlur={() => setDraft(isFaulty && draft !== null ? { ...draft, isLeft: true } : null)}
    />
  );
}
