/** Owns how alike the first and the last evaluation are, a line for each respect with its reason. */
import { comparabilityFacts } from "#domain/comparability-facts.ts";
import type { VersionMapping } from "#domain/version-mapping.ts";
import { sayReason } from "#i18n/comparison-sentences.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Tag } from "#ui/tag.tsx";
import type { ShownRun } from "./shown-run.ts";

interface ComparabilityBoxProps {
  readonly first: ShownRun;
  readonly last: ShownRun;
  readonly names: readonly [string, string];
  readonly mappings: readonly VersionMapping[];
}

const tones = { same: "success", partly: "info", different: "warning" } as const;

export function ComparabilityBox({ first, last, names, mappings }: ComparabilityBoxProps) {
  const messages = useMessages("comparing");
  const format = useFormat();
  const { box } = messages;
  const variants = { ...first.words.assessment.variants, ...last.words.assessment.variants };
  return (
    <section className="nio-comparing-box" aria-labelledby="comparing-box">
      <h2 id="comparing-box">{box.title}</h2>
      <p>{box.hint(...names)}</p>
      <DataTable
        caption={box.caption}
        hideCaption
        columns={[
          { id: "aspect", header: box.aspect },
          { id: "likeness", header: box.likeness },
          { id: "reason", header: box.reason },
        ]}
        rows={comparabilityFacts(first, last, mappings).map((fact) => ({
          id: fact.aspect,
          header: "aspect",
          cells: {
            aspect: box.aspects[fact.aspect],
            likeness: <Tag tone={tones[fact.likeness]}>{box.likenesses[fact.likeness]}</Tag>,
            reason: sayReason(fact, variants, messages, format),
          },
        }))}
      />
    </section>
  );
}
