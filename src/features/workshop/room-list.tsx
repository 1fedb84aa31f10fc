import { answerTo } from "#domain/evaluation.ts";
import { chosenQuestions, chosenSteps } from "#domain/scope.ts";
import type { Standing } from "#domain/rounds.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";
import { Tag, type TagTone } from "#ui/tag.tsx";
import { standingInRoom } from "#workshop/room.ts";
import { useRoom } from "./room-context.ts";

const tones: Readonly<Record<Standing, TagTone>> = {
  blank: "neutral",
  marked: "info",
  parked: "warning",
  agreed: "success",
  disagreed: "danger",
};

interface Listed {
  readonly id: string;
  readonly text: string;
  readonly standing: Standing;
}

/** Every question with where it stands, the parked ones on their own, and the one that comes next: all lead there. */
export function RoomList() {
  const { snapshot, words, wordsLang } = useRoom();
  const messages = useMessages("workshop");
  const { assessment, document, question } = snapshot.context;
  const steps = chosenSteps(assessment, document).map((step) => ({
    id: step.id,
    name: words.assessment.steps[step.id]?.name ?? "",
    questions: chosenQuestions(assessment, document, step).map(({ id }): Listed => ({
      id,
      text: words.steps[step.id]?.questions[id]?.question ?? "",
      standing: standingInRoom(assessment, document, id),
    })),
  }));
  const all = steps.flatMap(({ questions }) => questions);
  const parked = all.filter(({ standing }) => standing === "parked");
  const answered = all.filter(({ standing }) => standing === "agreed" || standing === "disagreed").length;
  const withLevel = all.filter(({ id }) => typeof answerTo(document, id).mark === "number").length;
  const next = all[all.findIndex(({ id }) => id === question) + 1];
  return (
    <>
      {next ? (
        <section>
          <h2>{messages.list.next}</h2>
          <p lang={wordsLang}>{next.text}</p>
        </section>
      ) : null}
      <section>
        <h2>{messages.list.parked(parked.length)}</h2>
        {parked.length === 0 ? <p className="nio-quiet">{messages.list.noParked}</p> : <Questions of={parked} />}
      </section>
      <section>
        <p>{messages.list.answered(answered, withLevel, all.length)}</p>
        <Details summary={messages.list.title}>
          {steps.map((step) => (
            <section key={step.id}>
              <h3 lang={wordsLang}>{step.name}</h3>
              <Questions of={step.questions} />
            </section>
          ))}
        </Details>
      </section>
    </>
  );
}

function Questions({ of }: { readonly of: readonly Listed[] }) {
  const { snapshot, wordsLang, send } = useRoom();
  const { standings } = useMessages("workshop");
  return (
    <ul className="nio-room-list">
      {of.map(({ id, text, standing }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === snapshot.context.question ? "true" : undefined}
            onClick={() => send({ type: "question.open", question: id })}
          >
            <span lang={wordsLang}>{text}</span> <Tag tone={tones[standing]}>{standings[standing]}</Tag>
          </button>
        </li>
      ))}
    </ul>
  );
}
