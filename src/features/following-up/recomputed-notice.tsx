/** Owns the notice that the result is another than when it was saved, and why. */
import type { Words } from "#domain/assessment.ts";
import { recompute } from "#domain/recompute.ts";
import { selectOpened } from "#evaluation/evaluation.selectors.ts";
import { useRun, useRunValue } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";

/** Nothing when the levels are those that were saved, or none were. */
export function RecomputedNotice({ words }: { readonly words: Pick<Words, "assessment"> }) {
  const { assessment } = useRun();
  const opened = useRunValue(selectOpened);
  const { recomputed } = useMessages("followingUp");
  const format = useFormat();
  const difference = recompute(assessment, opened);
  if (difference === null) return null;
  const said = (level: number | null) => (level === null ? recomputed.none : format.level(level));
  return (
    <Alert tone="info" title={recomputed.title}>
      <p>{recomputed.reasons[difference.reason]}</p>
      <ul>
        {difference.steps.map(({ step, stored, now }) => (
          <li key={step}>{recomputed.step(words.assessment.steps[step]?.name ?? step, said(stored), said(now))}</li>
        ))}
      </ul>
    </Alert>
  );
}
