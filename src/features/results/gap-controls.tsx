/** Owns the choices that a chart of gaps has. */
import type { AssessmentWords } from "#domain/assessment.ts";
import type { RowOrder } from "#domain/chart-rows.ts";
import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";

export type ChartKind = "dumbbell" | "radar";

interface GapControlsProps {
  readonly kind: ChartKind;
  readonly onKind: (kind: ChartKind) => void;
  readonly order: RowOrder;
  readonly onOrder: (order: RowOrder) => void;
  readonly reference: AssessmentWords["reference"];
  readonly hasReference: boolean;
  readonly onReference: (isShown: boolean) => void;
}

export function GapControls({ kind, onKind, order, onOrder, reference, hasReference, onReference }: GapControlsProps) {
  const { chart } = useMessages("results");
  const { wordsLang } = useRun();
  const isRadar = kind === "radar";
  return (
    <div className="nio-results-controls">
      <RadioGroup
        legend={chart.kind}
        name="results-kind"
        value={kind}
        options={[
          { value: "dumbbell", label: chart.kinds.dumbbell },
          { value: "radar", label: chart.kinds.radar },
        ]}
        onChange={onKind}
      />
      {isRadar ? null : (
        <RadioGroup
          legend={chart.order}
          name="results-order"
          value={order}
          options={[
            { value: "process", label: chart.orders.process },
            { value: "gap", label: chart.orders.gap },
          ]}
          onChange={onOrder}
        />
      )}
      {isRadar || reference === undefined ? null : (
        <div className="nio-results-reference-choice">
          <Checkbox
            label={
              <>
                {chart.compareWith} <span lang={wordsLang}>{reference.name}</span>
              </>
            }
            checked={hasReference}
            onChange={onReference}
          />
          {hasReference ? (
            <p className="nio-quiet nio-results-explanation" lang={wordsLang}>
              {reference.description}
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}
