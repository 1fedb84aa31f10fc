/** Owns where an indicator's numbers come from: its kind, its name, and a survey's rows. */
import { type Indicator, indicatorSources } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { SelectField } from "#ui/select-field.tsx";
import { PrivateTextField } from "./private-text-field.tsx";
import { SurveyRows } from "./survey-rows.tsx";
import { shortText } from "./text-lengths.ts";

type Source = Indicator["source"];

interface IndicatorSourceProps {
  readonly source: Source;
  readonly onChange: (source: Source, visit: string | null) => void;
}

export function IndicatorSource({ source, onChange }: IndicatorSourceProps) {
  const messages = useMessages("planning").indicators;
  const about = messages.sourceText[source.kind ?? "unsaid"];
  const isSurvey = source.kind === "user-survey" || source.kind === "relative-survey";
  return (
    <>
      <SelectField
        label={messages.sourceKind}
        value={source.kind ?? ""}
        options={[
          { value: "", label: messages.sourceUnsaid },
          ...indicatorSources.map((kind) => ({ value: kind, label: messages.sources[kind] })),
        ]}
        onChange={(value) =>
          onChange({ ...source, kind: indicatorSources.find((kind) => kind === value) ?? null }, null)
        }
      />
      <PrivateTextField
        label={about.label}
        description={about.hint}
        value={source.text}
        maxLength={shortText}
        onChange={(text, visit) => onChange({ ...source, text }, visit)}
      />
      {isSurvey || source.survey.length > 0 ? (
        <SurveyRows rows={source.survey} onChange={(survey) => onChange({ ...source, survey: [...survey] }, null)} />
      ) : null}
    </>
  );
}
