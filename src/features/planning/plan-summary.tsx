import { type PlanCompleteness, planParts } from "#domain/plan-completeness.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button, LinkButton } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";

export interface ReportDownload {
  readonly onDownload: () => void;
  readonly state: "idle" | "working" | "failed";
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

function Report({ report: { onDownload, state, needsMunicipality } }: { readonly report: ReportDownload }) {
  const { hrefOf } = useRun();
  const messages = useMessages("planning").report;
  const isWorking = state === "working";
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
          <Button
            aria-disabled={isWorking}
            onClick={() => {
              if (!isWorking) onDownload();
            }}
          >
            {messages.download}
          </Button>
        </>
      )}
      <p role="status" className="nio-planning-status">
        {isWorking ? messages.working : null}
      </p>
      {state === "failed" ? (
        <Alert tone="danger" role="alert">
          <p>{messages.failed}</p>
        </Alert>
      ) : null}
    </section>
  );
}
