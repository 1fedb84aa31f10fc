import type { Template } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { noFilter, type ToolboxFilter } from "./toolbox-search.ts";

interface ToolboxFilterFieldsProps {
  readonly filter: ToolboxFilter;
  readonly onChange: (filter: ToolboxFilter) => void;
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly Template["kind"][];
  /** Whether it is known of any template that it is short. */
  readonly knowsShort: boolean;
  /** How many templates are shown, and out of how many. */
  readonly shown: number;
  readonly all: number;
}

/** What to look for among the templates, and how many there are. */
export function ToolboxFilterFields({
  filter,
  onChange,
  steps,
  kinds,
  knowsShort,
  shown,
  all,
}: ToolboxFilterFieldsProps) {
  const messages = useMessages("toolbox");
  const { find } = messages;
  const isFiltered = filter.query !== "" || filter.step !== null || filter.kind !== null || filter.isShort;
  return (
    <div role="search" className="nio-toolbox-find" aria-label={find.heading}>
      <div className="nio-toolbox-fields">
        <TextField
          label={find.query}
          description={find.queryHint}
          type="search"
          value={filter.query}
          onChange={(query) => onChange({ ...filter, query })}
        />
        <SelectField
          label={find.step}
          value={filter.step ?? ""}
          options={[
            { value: "", label: find.allSteps },
            ...steps.map(({ id, name }, index) => ({ value: id, label: `${String(index + 1)}. ${name}` })),
          ]}
          onChange={(step) => onChange({ ...filter, step: step === "" ? null : step })}
        />
        <SelectField
          label={find.kind}
          value={filter.kind ?? ""}
          options={[
            { value: "", label: find.allKinds },
            ...kinds.map((kind) => ({ value: kind, label: messages.kinds[kind] })),
          ]}
          onChange={(chosen) => onChange({ ...filter, kind: kinds.find((kind) => kind === chosen) ?? null })}
        />
      </div>
      <div className="nio-row">
        {knowsShort ? (
          <Checkbox
            label={find.short}
            checked={filter.isShort}
            onChange={(isShort) => onChange({ ...filter, isShort })}
          />
        ) : null}
        <p role="status" className="nio-toolbox-count">
          {find.count(shown, all)}
        </p>
        {isFiltered ? (
          <Button variant="tertiary" onClick={() => onChange(noFilter)}>
            {find.clear}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
