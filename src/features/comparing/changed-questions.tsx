/** Owns the list of questions that have changed between the versions, in the words of both. */
import type { Comparison } from "#domain/comparison.ts";
import { sentenceIn } from "#domain/worded-run.ts";
import { useMessages } from "#i18n/use-messages.ts";
import type { ShownRun } from "./shown-run.ts";

interface ChangedQuestionsProps {
  readonly questions: Comparison["questions"];
  /** Runs on the oldest and the newest version. */
  readonly older: ShownRun;
  readonly newer: ShownRun;
}

const verdicts = ["reworded", "changed", "new", "gone"] as const;

export function ChangedQuestions({ questions, older, newer }: ChangedQuestionsProps) {
  const { questions: texts } = useMessages("comparing");
  if (verdicts.every((verdict) => questions[verdict].length === 0)) return <p>{texts.same}</p>;
  return (
    <section className="nio-comparing-questions" aria-labelledby="comparing-questions">
      <h2 id="comparing-questions">{texts.title}</h2>
      {verdicts.map((verdict) =>
        questions[verdict].length === 0 ? null : (
          <div key={verdict}>
            <h3>{texts.caption[verdict]}</h3>
            <ul>
              {questions[verdict].map((question) => (
                <li key={question}>
                  {verdict === "new" ? null : (
                    <Sentence said={texts.was(older.assessment.version)} sentence={sentenceIn(older, question) ?? ""} />
                  )}
                  {verdict === "gone" ? null : (
                    <Sentence said={texts.is(newer.assessment.version)} sentence={sentenceIn(newer, question) ?? ""} />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  );
}

const Sentence = ({ said, sentence }: { readonly said: string; readonly sentence: string }) => (
  <p>
    <span className="nio-quiet">{said}</span>
    {": "}
    {sentence}
  </p>
);
