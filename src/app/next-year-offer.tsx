import { useState } from "react";
import type { Evaluation } from "#domain/evaluation.ts";
import { useFormat, useLocale, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { beginAfter, type NextYearServices } from "./begin-next-year.ts";

/** Says whose year the plan is of, with the way on from it. */
export function NextYearOffer({ evaluation, ...services }: NextYearServices & { readonly evaluation: Evaluation }) {
  const [isBeginning, setIsBeginning] = useState(false);
  const locale = useLocale();
  const format = useFormat();
  const messages = useMessages("followingUp");
  const begin = () => {
    if (isBeginning) return;
    setIsBeginning(true);
    void beginAfter(services, evaluation.id, locale).finally(() => setIsBeginning(false));
  };
  return (
    <Alert tone="info">
      <p>{messages.due(format.day(evaluation.date))}</p>
      <div className="nio-row">
        <Button variant="secondary" aria-disabled={isBeginning} onClick={begin}>
          {messages.thisYear}
        </Button>
      </div>
    </Alert>
  );
}
