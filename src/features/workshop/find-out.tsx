import { useEffect, useRef } from "react";
import { createAction } from "#domain/evaluation.ts";
import { isInPlan } from "#domain/suggestions.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { selectState } from "#workshop/workshop.selectors.ts";
import { useRoom } from "./room-context.ts";

/** Who can find out what the group agreed that it does not know, one press from an action; nothing for other answers. */
export function FindOut() {
  const { snapshot, words, wordsLang, edit, createId } = useRoom();
  const { findOut } = useMessages("process");
  const format = useFormat();
  const { assessment, document, question } = snapshot.context;
  const isAddedHere = useRef(false);
  const added = useRef<HTMLParagraphElement>(null);
  const isPlanned = isInPlan(document, question);
  useEffect(() => {
    if (isPlanned && isAddedHere.current) added.current?.focus();
    isAddedHere.current = false;
  }, [isPlanned]);

  const group = whoKnows(assessment, document).find(({ unknowns }) =>
    unknowns.some((one) => one.question === question),
  );
  const unknown = group?.unknowns.find((one) => one.question === question);
  if (selectState(snapshot) !== "agreed" || !group || !unknown) return null;
  const nameOf = (role: string) => words.assessment.roles[role] ?? role;
  const { step } = unknown;
  const add = () => {
    isAddedHere.current = true;
    const text = findOut.text(words.steps[step]?.questions[question]?.question ?? question);
    const action = createAction(createId(), { text, step, question, why: findOut.why, templates: [] });
    edit({ type: "action.add", action: { ...action, owner: group.role === null ? "" : nameOf(group.role) } });
  };
  return (
    <section className="nio-room-find-out">
      <div>
        <p>
          {group.role === null ? (
            findOut.noRole
          ) : (
            <>
              {findOut.role} <strong lang={wordsLang}>{nameOf(group.role)}</strong>
            </>
          )}
        </p>
        {unknown.others.length === 0 ? null : (
          <p className="nio-quiet">
            {findOut.others} <span lang={wordsLang}>{format.list(unknown.others.map(nameOf))}</span>
          </p>
        )}
      </div>
      {isPlanned ? (
        <p ref={added} tabIndex={-1}>
          {findOut.inPlan}
        </p>
      ) : (
        <Button variant="secondary" onClick={add}>
          {findOut.makeAction}
        </Button>
      )}
    </section>
  );
}
