import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";

interface QuestionSupportProps {
  /** What the facilitator asks when the room is stuck; undefined when there is nothing to ask. */
  readonly prompt: string | undefined;
  /** What it can look like, with the name of its track; the run's own track only, when it has one. */
  readonly examples: readonly { readonly track: string; readonly text: string }[];
}

/** What helps the conversation about a question along. */
export function QuestionSupport({ prompt, examples }: QuestionSupportProps) {
  const { wordsLang } = useRun();
  const messages = useMessages("answering");
  return (
    <>
      {examples.length > 0 ? (
        <>
          <h2>{messages.examples}</h2>
          {examples.map(({ track, text }) => (
            <p key={track} lang={wordsLang}>
              <strong>{track}:</strong> {text}
            </p>
          ))}
        </>
      ) : null}
      {prompt === undefined ? null : (
        <Details summary={messages.stuck}>
          <p lang={wordsLang}>{prompt}</p>
        </Details>
      )}
    </>
  );
}
