/** Owns one question to one person: its levels, what is neither, and the note on its step. Shows no score. */
import { type Assessment, type AssessmentFirstWords, type Language, questionLevels } from "#domain/assessment.ts";
import type { GivenMark } from "#domain/collected.ts";
import { markGiven } from "#domain/rounds.ts";
import type { StepFirstWords } from "#domain/step-words.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { LevelCards } from "#ui/level-cards.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextField } from "#ui/text-field.tsx";
import { type AskedQuestion, type Given, unanswered } from "./asked.ts";

/** What the questions are said with. */
export interface QuestionWords {
  readonly assessment: Assessment;
  readonly words: AssessmentFirstWords;
  readonly stepWords: Readonly<Record<string, StepFirstWords>>;
  /** The language of those words, where it is not the page's. */
  readonly wordsLang: Language | undefined;
}

interface QuestionWalkProps extends QuestionWords {
  readonly asked: readonly AskedQuestion[];
  readonly at: number;
  readonly given: Given;
  /** Who is asked; null for the one who reads. */
  readonly who: string | null;
  /** null takes the mark away. */
  readonly onMark: (question: string, mark: GivenMark | null) => void;
  readonly onNote: (step: string, text: string, visit: string) => void;
  /** One question forward, or past the last; back likewise. */
  readonly onGo: (at: number) => void;
}

const escapes: Readonly<Record<string, GivenMark>> = { unknown: "unknown", "not-relevant": "not-relevant" };

export function QuestionWalk(props: QuestionWalkProps) {
  const { assessment, words, stepWords, wordsLang, asked, at, given, who, onMark, onNote, onGo } = props;
  const messages = useMessages("individual").walk;
  const answering = useMessages("answering");
  const format = useFormat();
  const here = asked[at];
  const own = here && stepWords[here.step]?.questions[here.question];
  if (!here || !own) return null;
  const { step, question } = here;
  const mark = markGiven(given, question);
  const stepName = words.steps[step]?.name ?? step;
  const eyebrow = [who, messages.counter(at + 1, asked.length), stepName].filter(Boolean).join(" · ");
  return (
    <div className="nio-question nio-individual-question">
      <PageHeading focusKey={`individual/${question}`} eyebrow={eyebrow}>
        <span lang={wordsLang}>{own.question}</span>
      </PageHeading>
      <LevelCards
        key={question}
        legend={messages.levels}
        hideLegend
        name={`mark-${question}`}
        value={mark === undefined ? undefined : String(mark)}
        levels={questionLevels(assessment, words, own.levels).map(({ value, name, text }) => ({
          value: String(value),
          digit: format.exact(value),
          name,
          text,
        }))}
        levelsLang={wordsLang}
        others={[
          { value: "unknown", label: answering.unknown, key: "" },
          { value: "not-relevant", label: answering.notRelevant, key: "" },
        ]}
        dividerLabel={answering.or}
        showKeys={false}
        onChange={(value) => onMark(question, escapes[value] ?? Number(value))}
      />
      <div className="nio-walk" role="group">
        <Button variant="secondary" onClick={() => onGo(at - 1)}>
          {answering.back}
        </Button>
        <Button
          variant="tertiary"
          aria-disabled={mark === undefined}
          onClick={() => {
            if (mark !== undefined) onMark(question, null);
          }}
        >
          {messages.clear}
        </Button>
        <span className="nio-hint">
          {messages.answered(asked.length - unanswered(asked, given).length, asked.length)}
        </span>
        {at + 1 < asked.length ? (
          <Button variant="tertiary" onClick={() => onGo(asked.length)}>
            {messages.toEnd}
          </Button>
        ) : null}
        <Button onClick={() => onGo(at + 1)}>{at + 1 < asked.length ? answering.next : messages.toEnd}</Button>
      </div>
      <div className="nio-individual-note">
        <TextField
          key={step}
          label={messages.note(stepName)}
          description={answering.namesHint}
          value={given.notes[step] ?? ""}
          multiline
          rows={3}
          onChange={(text, visit) => onNote(step, text, visit)}
        />
      </div>
    </div>
  );
}
