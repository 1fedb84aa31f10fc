/** Owns one action of last year's plan: what it was, what became of it, why, and whether it had effect. */
import type { AssessmentWords } from "#domain/assessment.ts";
import { type FollowUp, type Verdict, verdicts } from "#domain/evaluation.ts";
import { useRun, useSend } from "#evaluation/evaluation-context.tsx";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Card } from "#ui/card.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { type Fact, FactList } from "#ui/fact-list.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { CarryOverButton } from "./carry-over-button.tsx";
import { IndicatorEffectFields } from "./indicator-effect-fields.tsx";

interface FollowedActionProps {
  readonly row: FollowUp["actions"][number];
  /** From 1. */
  readonly number: number;
  readonly all: number;
  readonly words: Pick<AssessmentWords, "steps">;
}

export function FollowedAction({ row, number, all, words }: FollowedActionProps) {
  const { action, verdict, why, staysHere } = row;
  const { wordsLang } = useRun();
  const send = useSend();
  const messages = useMessages("followingUp");
  const format = useFormat();
  const titleId = `followed-${String(number)}`;
  const facts: readonly Fact[] = [
    [messages.step, words.steps[action.step]?.name ?? action.step, wordsLang],
    [messages.owner, action.owner],
    [messages.finish, format.day(action.finish)],
    [messages.why, action.why],
  ];
  return (
    <li>
      <Card aria-labelledby={titleId} role="group" className="nio-following-action">
        <div>
          <p className="nio-eyebrow">{messages.action(number, all)}</p>
          <h2 id={titleId}>{action.text}</h2>
          <FactList className="nio-following-facts" facts={facts.filter(([, text]) => text.trim() !== "")} />
        </div>
        <div className="nio-following-judgement">
          <div className="nio-following-verdict">
            <RadioGroup<Verdict | "unsaid">
              legend={messages.verdict}
              name={`verdict-${action.id}`}
              value={verdict ?? "unsaid"}
              options={[
                ...verdicts.map((value) => ({ value, label: messages.words.verdicts[value] })),
                { value: "unsaid", label: messages.words.unsaid },
              ]}
              onChange={(value) =>
                send({ type: "followUp.judge", action: action.id, verdict: value === "unsaid" ? null : value })
              }
            />
            <CarryOverButton row={row} />
          </div>
          <TextField
            label={messages.whyField}
            description={messages.whyHint}
            value={why}
            multiline
            rows={3}
            maxLength={10_000}
            onChange={(text, visit) => send({ type: "followUp.explain", action: action.id, why: text, visit })}
          />
          <Checkbox
            label={messages.staysHere}
            checked={staysHere ?? false}
            onChange={(stays) => send({ type: "followUp.keepHere", action: action.id, staysHere: stays })}
          />
        </div>
        <div className="nio-following-effect">
          <h3>{messages.effect}</h3>
          {action.indicators.length === 0 ? <p>{messages.noIndicators}</p> : null}
          {action.indicators.map((indicator) => (
            <IndicatorEffectFields key={indicator.id} action={action.id} indicator={indicator} />
          ))}
        </div>
      </Card>
    </li>
  );
}
