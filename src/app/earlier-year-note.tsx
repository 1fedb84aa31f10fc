import { useEffect, useState } from "react";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import { useFormat, useLocale, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { beginAfter, isToBeFollowedUp, type NextYearServices } from "./begin-next-year.ts";

/** Offers to begin next year where the plan is from an earlier one and nobody has gone on from it. */
export function EarlierYearNote({ library, flush }: NextYearServices) {
  const evaluation = useDocument();
  const [isBegun, setIsBegun] = useState(false);
  const locale = useLocale();
  const format = useFormat();
  const messages = useMessages("followingUp");
  const [isDue, setIsDue] = useState<boolean | null>(null);
  useEffect(() => {
    // Asked once: it reads every evaluation there is.
    if (isDue === null) isToBeFollowedUp(library, evaluation).then(setIsDue, () => setIsDue(false));
  }, [isDue, library, evaluation]);
  if (isDue !== true) return null;
  const begin = () => {
    if (isBegun) return;
    setIsBegun(true);
    void beginAfter({ library, flush }, evaluation.id, locale).finally(() => setIsBegun(false));
  };
  return (
    <Alert tone="info">
      <p>{messages.due(format.day(evaluation.date))}</p>
      <div className="nio-row">
        <Button variant="secondary" aria-disabled={isBegun} onClick={begin}>
          {messages.nextYear}
        </Button>
      </div>
    </Alert>
  );
}
