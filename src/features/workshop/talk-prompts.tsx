import { rolesThatKnow, stepOfQuestion } from "#domain/assessment.ts";
import { spreadOf } from "#domain/agreement.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";

/** What to ask the lowest and the highest, and the question's own prompt; nothing once there is an answer. */
export function TalkPrompts() {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop").talk;
  const { nameLevel } = useLevelNames();
  const format = useFormat();
  const { assessment, document, question } = snapshot.context;
  const last = selectShownRounds(snapshot).at(-1);
  if (!last || selectState(snapshot) === "agreed") return null;
  const { lowest, highest } = spreadOf(last);
  const known = format.list(
    rolesThatKnow(assessment, question, document.track).map((role) => words.assessment.roles[role] ?? role),
  );
  const step = stepOfQuestion(assessment, question);
  const prompt = step && words.steps[step.id]?.questions[question]?.prompt;
  return (
    <section className="nio-room-talk" data-now={selectState(snapshot) === "discussing"}>
      <h2>{messages.title}</h2>
      <ul>
        {lowest !== null && lowest !== highest ? (
          <li>{messages.lowest(nameLevel(lowest), last.levels[lowest] ?? 0)}</li>
        ) : null}
        {highest !== null && lowest !== highest ? (
          <li>{messages.highest(nameLevel(highest), last.levels[highest] ?? 0)}</li>
        ) : null}
        {last.unknown > 0 ? (
          <li>
            {messages.unknown} {known.length === 0 ? null : <span lang={wordsLang}>{messages.known(known)}</span>}
          </li>
        ) : null}
        {prompt === undefined ? null : <li lang={wordsLang}>{prompt}</li>}
      </ul>
    </section>
  );
}
