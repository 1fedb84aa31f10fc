import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { type Experience, experienceLimits } from "#domain/contribution.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type FieldError } from "#ui/error-summary.tsx";
import { PrivateTextField } from "./private-text-field.tsx";

interface ExperienceFormProps {
  readonly experience: Experience;
  readonly isNew: boolean;
  readonly onSave: (experience: Experience) => void;
  readonly onCancel: () => void;
}

/** The fields of one experience. Nothing is stored before it is saved. */
export function ExperienceForm({ experience, isNew, onSave, onCancel }: ExperienceFormProps) {
  const messages = useMessages("knowledge").form;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState(experience);
  const [tries, setTries] = useState(0);
  useEffect(() => heading.current?.focus(), []);
  const missing = tries > 0 ? missingOf(draft) : [];
  const said = { title: messages.titleMissing, did: messages.didMissing };
  const field = (name: EditableField, rows?: number) => ({
    id: `${id}-${name}`,
    label: messages[name],
    value: draft[name],
    maxLength: experienceLimits[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    error: missing.find((key) => key === name) === undefined ? undefined : said[name === "title" ? "title" : "did"],
    ...(rows === undefined ? {} : { multiline: true, rows }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTries(tries + 1);
    if (missingOf(draft).length === 0) onSave(trimmed(draft));
  };
  return (
    <form className="nio-knowledge-form nio-no-print" noValidate onSubmit={submit} aria-labelledby={`${id}-heading`}>
      <h3 ref={heading} id={`${id}-heading`} tabIndex={-1}>
        {isNew ? messages.addTitle : messages.editTitle}
      </h3>
      <p className="nio-knowledge-hint">{messages.privacy}</p>
      <ErrorSummary
        key={tries}
        title={messages.errorsTitle}
        errors={missing.map((name): FieldError => ({ fieldId: `${id}-${name}`, text: said[name] }))}
      />
      <PrivateTextField {...field("title")} description={messages.titleHint} required />
      <PrivateTextField {...field("did", 5)} required />
      <PrivateTextField {...field("worked", 4)} />
      <PrivateTextField {...field("hindered", 4)} />
      <PrivateTextField {...field("contactRole")} description={messages.contactRoleHint} autoComplete="off" />
      <div className="nio-row">
        <Button type="submit">{messages.save}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

type EditableField = keyof typeof experienceLimits;

const missingOf = ({ title, did }: Experience): readonly ("title" | "did")[] => [
  ...(title.trim() === "" ? (["title"] as const) : []),
  ...(did.trim() === "" ? (["did"] as const) : []),
];

const trimmed = (experience: Experience): Experience => ({
  ...experience,
  title: experience.title.trim(),
  did: experience.did.trim(),
  worked: experience.worked.trim(),
  hindered: experience.hindered.trim(),
  contactRole: experience.contactRole.trim(),
});
