import { useRef, useState } from "react";
import { type AssessmentWords, rolesOf } from "#domain/assessment.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSetDetails } from "./use-set-details.ts";

type Refusal = "empty" | "known";

/** Which roles are in the room: the assessment's, and the group's own. Never names. */
export function RoleFields({ words }: { readonly words: AssessmentWords }) {
  const { assessment, wordsLang } = useRun();
  const { roles, track } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  const own = roles.filter((role) => !assessment.roles.includes(role));
  // A role of the other track that has been ticked stays in sight, so that it can be taken away.
  const offered = assessment.roles.filter((id) => rolesOf(assessment, track).includes(id) || roles.includes(id));
  const setRole = (role: string, isPresent: boolean) =>
    setDetails({ roles: isPresent ? [...roles, role] : roles.filter((other) => other !== role) });

  const addRole = (title: string): Refusal | undefined => {
    if (title === "") return "empty";
    const known = assessment.roles.find((id) => isSame(words.roles[id] ?? id, title)) ?? title;
    if (roles.some((role) => isSame(role, known))) return "known";
    setRole(known, true);
    return undefined;
  };
  return (
    <>
      <fieldset className="nio-preparing-set">
        <legend className="ds-sr-only">{messages.roles}</legend>
        <div className="nio-preparing-grid">
          {offered.map((id) => (
            <Checkbox
              key={id}
              label={<span lang={wordsLang}>{words.roles[id] ?? id}</span>}
              checked={roles.includes(id)}
              onChange={(isPresent) => setRole(id, isPresent)}
            />
          ))}
        </div>
      </fieldset>
      <AddRole own={own} add={addRole} remove={(role) => setRole(role, false)} />
    </>
  );
}

interface AddRoleProps {
  readonly own: readonly string[];
  readonly add: (title: string) => Refusal | undefined;
  readonly remove: (role: string) => void;
}

function AddRole({ own, add, remove }: AddRoleProps) {
  const messages = useMessages("preparing");
  const [title, setTitle] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => form.current?.querySelector("input")?.focus();
  return (
    <div className="nio-preparing-own-roles">
      {own.length > 0 ? (
        <ul aria-label={messages.ownRoles}>
          {own.map((role) => (
            <li key={role}>
              <span>{role}</span>
              <Button
                variant="tertiary"
                aria-label={messages.removeRole(role)}
                onClick={() => {
                  remove(role);
                  focusField();
                }}
              >
                {messages.remove}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        ref={form}
        className="nio-preparing-add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const refused = add(title.trim());
          setRefusal(refused);
          if (refused === undefined) setTitle("");
          focusField();
        }}
      >
        <TextField
          label={messages.addRole}
          description={messages.addRoleHint}
          error={refusal === undefined ? undefined : messages.roleRefused[refusal]}
          value={title}
          maxLength={200}
          onChange={setTitle}
        />
        <Button type="submit" variant="secondary">
          {messages.add}
        </Button>
      </form>
    </div>
  );
}

const isSame = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase();
