import { type PlanCompleteness, planParts } from "#domain/plan-completeness.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Checkbox } from "#ui/checkbox.tsx";

export type ReportFormat = "pdf" | "html";

/** What can be taken as plain text. */
export type ReportExcerpt = "decisions" | "summary";

export interface ReportDownload {
  readonly onDownload: (format: ReportFormat) => void;
  /** Whether the PDF brings along the evaluation it was made from. */
  readonly carriesEvaluation: boolean;
  readonly onCarriesEvaluation: (carries: boolean) => void;
  readonly onCopy: (excerpt: ReportExcerpt) => void;
  readonly state: "idle" | "working" | "failed" | "copied" | "copy-failed";
  /** Whether the report still lacks the name it is to carry. */
  readonly needsMunicipality: boolean;
}

interface PlanSummaryProps {
  readonly completeness: PlanCompleteness;
  readonly report: ReportDownload;
}

/** What the plan lacks, what it costs, and the report. */
export function PlanSummary({ completeness, report }: PlanSummaryProps) {
  return (
    <Card tone="tinted" className="nio-planning-summary">
      {completeness.actions > 0 ? (
        <>
          <Lacking completeness={completeness} />
          <Amounts completeness={completeness} />
        </>
      ) : null}
      <Report report={report} />
    </Card>
  );
}

function Lacking({ completeness: { actions, lacking } }: { readonly completeness: PlanCompleteness }) {
  const messages = useMessages("planning").summary;
  const parts = planParts.filter((part) => lacking[part] > 0);
  return (
    <section>
      <h2 className="nio-planning-summary-title">{messages.title}</h2>
      {parts.length === 0 ? (
        <p>{messages.complete}</p>
      ) : (
        <ul className="nio-planning-plain-list">
          {parts.map((part) => (
            <li key={part}>{messages.lacking[part](lacking[part], actions)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Amounts({ completeness }: { readonly completeness: PlanCompleteness }) {
  const messages = useMessages("planning").summary;
  const format = useFormat();
  const { actions, amount, withoutAmount, uncertainFunding } = completeness;
  return (
    <section>
      <h2 className="nio-planning-summary-title">{messages.amount}</h2>
      <p className="nio-planning-sum">{withoutAmount === actions ? messages.noAmounts : format.money(amount)}</p>
      <ul className="nio-planning-plain-list">
        {withoutAmount > 0 ? <li>{messages.withoutAmount(withoutAmount)}</li> : null}
        {uncertainFunding > 0 ? <li>{messages.uncertainFunding(uncertainFunding)}</li> : null}
      </ul>
    </section>
  );
}

function Report({ report }: { readonly report: ReportDownload }) {
  const { onDownload, state, needsMunicipality, carriesEvaluation, onCarriesEvaluation } = report;
  const { hrefOf } = useRun();
  const messages = useMessages("planning").report;
  const isWorking = state === "working";
  const start = (format: ReportFormat) => {
    if (!isWorking) onDownload(format);
  };
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
          <Button aria-disabled={isWorking} onClick={() => start("pdf")}>
            {messages.download}
          </Button>
          <Checkbox label={messages.carryEvaluation} checked={carriesEvaluation} onChange={onCarriesEvaluation} />
          <Button variant="secondary" aria-disabled={isWorking} onClick={() => start("html")}>
            {messages.downloadHtml}
          </Button>
          <div className="nio-row">
            {(["decisions", "summary"] as const).map((excerpt) => (
              <Button key={excerpt} variant="tertiary" onClick={() => report.onCopy(excerpt)}>
                {messages.copy[excerpt]}
              </Button>
            ))}
          </div>
        </>
      )}
      <p role="status" className="nio-planning-status">
        {isWorking ? messages.working : state === "copied" ? messages.copied : null}
      </p>
      {state === "failed" || state === "copy-failed" ? (
        <Alert tone="danger" role="alert">
          <p>{state === "failed" ? messages.failed : messages.copyFailed}</p>
        </Alert>
      ) : null}
    </section>
  );
}
