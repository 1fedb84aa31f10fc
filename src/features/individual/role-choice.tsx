/** Owns choosing the role somebody answers in: one of the assessment's, a title of one's own, or none. */
import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";

/** No id of a role can be this. */
const other = "+";

interface RoleChoiceProps {
  /** Ids in order. */
  readonly roles: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  /** A role id, a title, or empty. */
  readonly value: string;
  readonly onChange: (role: string) => void;
}

/** Never asks for a name. */
export function RoleChoice({ roles, names, value, onChange }: RoleChoiceProps) {
  const messages = useMessages("individual").role;
  const [isOther, setIsOther] = useState(value !== "" && !roles.includes(value));
  return (
    <div className="nio-individual-fields">
      <SelectField
        label={messages.label}
        description={messages.hint}
        value={isOther ? other : value}
        options={[
          { value: "", label: messages.none },
          ...roles.map((id) => ({ value: id, label: names[id] ?? id })),
          { value: other, label: messages.other },
        ]}
        onChange={(chosen) => {
          setIsOther(chosen === other);
          onChange(chosen === other ? "" : chosen);
        }}
      />
      {isOther ? <TextField label={messages.title} value={value} maxLength={200} onChange={onChange} /> : null}
    </div>
  );
}
