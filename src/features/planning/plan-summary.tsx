/** Owns the card with what the plan lacks and costs, and the ways to take the plan along. */
import type { PlanCompleteness } from "#domain/plan-completeness.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { PlanState } from "./plan-state.tsx";

export type ReportFormat = "pdf" | "html" | "xlsx" | "csv" | "csv-answers" | "ics";

/** What can be taken as plain text. */
export type ReportExcerpt = "decisions" | "summary";

export interface ReportDownload {
  readonly onDownload: (format: ReportFormat) => void;
  /** Whether the PDF brings along the evaluation it was made from. */
  readonly carriesEvaluation: boolean;
  readonly onCarriesEvaluation: (carries: boolean) => void;
  /** Whether that evaluation holds what each person answered; null when nobody has answered alone. */
  readonly individualMarks: { readonly carried: boolean; readonly onCarried: (carried: boolean) => void } | null;
  readonly onCopy: (excerpt: ReportExcerpt) => void;
  readonly state: "idle" | "working" | "done" | "failed" | "copied" | "copy-failed";
  /** The name of the file that was made last; undefined before that. */
  readonly fileName?: string | undefined;
  /** Whether the report still lacks the name it is to carry. */
  readonly needsMunicipality: boolean;
}

interface PlanSummaryProps {
  readonly completeness: PlanCompleteness;
  readonly report: ReportDownload;
}

const otherFormats = ["html", "xlsx", "csv", "csv-answers", "ics"] as const satisfies readonly ReportFormat[];

/** What the plan lacks, what it costs, and the report. */
export function PlanSummary({ completeness, report }: PlanSummaryProps) {
  return (
    <Card tone="tinted" className="nio-planning-summary">
      {completeness.actions > 0 ? <PlanState completeness={completeness} /> : null}
      <Report report={report} />
    </Card>
  );
}

function Report({ report }: { readonly report: ReportDownload }) {
  const { state, needsMunicipality } = report;
  const { hrefOf } = useRun();
  const messages = useMessages("planning").report;
  return (
    <section className="nio-planning-report">
      <h2 className="nio-planning-summary-title">{messages.title}</h2>
      {needsMunicipality ? (
        <>
          <p>{messages.needsMunicipality}</p>
          <LinkButton href={hrefOf({ state: "preparing" })}>{messages.toPreparing}</LinkButton>
        </>
      ) : (
        <>
          <p>{messages.hint}</p>
          <Receipt report={report} />
          <Downloads report={report} />
        </>
      )}
      {state === "failed" || state === "copy-failed" ? (
        <Alert tone="danger" role="alert">
          <p>{state === "failed" ? messages.failed : messages.copyFailed}</p>
        </Alert>
      ) : null}
    </section>
  );
}

/** What became of the last press, between the buttons. That a file is on its way is shown; only what came of it is said. */
function Receipt({ report: { state, fileName } }: { readonly report: ReportDownload }) {
  const messages = useMessages("planning").report;
  const said = state === "done" ? messages.done(fileName ?? "") : state === "copied" ? messages.copied : null;
  return (
    <div className="nio-planning-status">
      {state === "working" ? <p>{messages.working}</p> : null}
      <p role="status">{said}</p>
    </div>
  );
}

function Downloads({ report }: { readonly report: ReportDownload }) {
  const { onDownload, onCopy, state, carriesEvaluation, onCarriesEvaluation, individualMarks } = report;
  const messages = useMessages("planning").report;
  const isWorking = state === "working";
  const start = (format: ReportFormat) => {
    if (!isWorking) onDownload(format);
  };
  return (
    <div className="nio-planning-downloads">
      <div>
        <Button aria-disabled={isWorking} onClick={() => start("pdf")}>
          {messages.download}
        </Button>
        <Checkbox label={messages.carryEvaluation} checked={carriesEvaluation} onChange={onCarriesEvaluation} />
        {individualMarks === null || !carriesEvaluation ? null : (
          <Checkbox
            label={messages.individualMarks}
            checked={individualMarks.carried}
            onChange={individualMarks.onCarried}
          />
        )}
        <h3 className="nio-planning-small-title">{messages.copyTitle}</h3>
        <div className="nio-row">
          {(["decisions", "summary"] as const).map((excerpt) => (
            <Button key={excerpt} variant="tertiary" onClick={() => onCopy(excerpt)}>
              {messages.copy[excerpt]}
            </Button>
          ))}
        </div>
      </div>
      <div>
        <h3 className="nio-planning-small-title">{messages.otherForms}</h3>
        <ul className="nio-planning-formats">
          {otherFormats.map((format) => (
            <li key={format}>
              <Button variant="secondary" aria-disabled={isWorking} onClick={() => start(format)}>
                {messages.formats[format].download}
              </Button>
              <span className="nio-quiet">{messages.formats[format].hint}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
