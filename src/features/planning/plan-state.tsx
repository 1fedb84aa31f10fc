/** Owns the short account of what the plan still lacks and what its amounts come to. */
import { type PlanCompleteness, planParts } from "#domain/plan-completeness.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

interface PlanStateProps {
  readonly completeness: PlanCompleteness;
}

/** What the actions lack and cost; made for a plan with at least one action. */
export function PlanState({ completeness }: PlanStateProps) {
  return (
    <>
      <Lacking completeness={completeness} />
      <Amounts completeness={completeness} />
    </>
  );
}

function Lacking({ completeness: { actions, lacking } }: PlanStateProps) {
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

function Amounts({ completeness }: PlanStateProps) {
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
