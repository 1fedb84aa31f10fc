/** Owns which roles see things otherwise, said only where nobody can be pointed out. */
import type { AssessmentWords } from "#domain/assessment.ts";
import { fewestInRole, fewestQuestions, roleDifferences } from "#domain/role-differences.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

export function DifferencesSection({ words }: { readonly words: AssessmentWords }) {
  const { assessment } = useRun();
  const document = useDocument();
  const messages = useMessages("individual").differences;
  const format = useFormat();
  const differences = roleDifferences(assessment, document);
  return (
    <section className="nio-individual-people">
      <h2>{messages.title}</h2>
      <p className="nio-hint">{messages.hint(fewestInRole, fewestQuestions)}</p>
      {differences.length === 0 ? (
        <p>{messages.none}</p>
      ) : (
        <ul>
          {differences.map(({ role, difference, questions }) => {
            const say = difference < 0 ? messages.lower : messages.higher;
            return <li key={role}>{say(words.roles[role] ?? role, format.level(Math.abs(difference)), questions)}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
