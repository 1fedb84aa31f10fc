import { createAction } from "#domain/evaluation.ts";
import { isInPlan } from "#domain/suggestions.ts";
import { whoKnows } from "#domain/who-knows.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { InPlanMark } from "#ui/in-plan-mark.tsx";
import { useFocusOnArrival } from "#ui/use-focus-on-arrival.ts";
import { selectState } from "#workshop/workshop.selectors.ts";
import { useRoom } from "./room-context.ts";

/** Who can find out what the group agreed that it does not know, one press from an action; nothing for other answers. */
export function FindOut() {
  const { snapshot, words, wordsLang, edit, createId } = useRoom();
  const { findOut } = useMessages("process");
  const format = useFormat();
  const { assessment, document, question } = snapshot.context;
  const isPlanned = isInPlan(document, question);
  const { arrival, expectIt } = useFocusOnArrival<HTMLParagraphElement>(isPlanned);

  const group = whoKnows(assessment, document).find(({ unknowns }) =>
    unknowns.some((one) => one.question === question),
  );
  const unknown = group?.unknowns.find((one) => one.question === question);
  if (selectState(snapshot) !== "agreed" || !group || !unknown) return null;
  const nameOf = (role: string) => words.assessment.roles[role] ?? role;
  const { step } = unknown;
  const add = () => {
    expectIt();
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
        <InPlanMark ref={arrival}>{findOut.inPlan}</InPlanMark>
      ) : (
        <Button variant="secondary" onClick={add}>
          {findOut.makeAction}
        </Button>
      )}
    </section>
  );
}
