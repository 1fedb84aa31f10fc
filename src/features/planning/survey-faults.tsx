/** Owns how the faults of a survey file are told. */
import type { SurveyFault } from "#domain/survey-csv.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";

const mostShown = 8;

/** The first faults in words, and how many more there are. */
export function SurveyFaults({ faults }: { readonly faults: readonly SurveyFault[] }) {
  const messages = useMessages("planning").indicators.survey;
  const say = (fault: SurveyFault): string => {
    if ("column" in fault) return messages.faults[fault.code](fault.column);
    if ("line" in fault) return messages.faults[fault.code](fault.line);
    return messages.faults[fault.code];
  };
  const hidden = faults.length - mostShown;
  return (
    <Alert tone="danger" role="alert" title={messages.refused}>
      <ul className="nio-planning-plain-list">
        {faults.slice(0, mostShown).map((fault) => (
          <li key={say(fault)}>{say(fault)}</li>
        ))}
      </ul>
      {hidden > 0 ? <p>{messages.more(hidden)}</p> : null}
    </Alert>
  );
}
