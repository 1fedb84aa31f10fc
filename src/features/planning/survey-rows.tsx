/** Owns the rows of a survey under an indicator: reading them from a file, looking at them first, taking them away. */
import { useId, useState } from "react";
import type { SurveyRow } from "#domain/evaluation.ts";
import { decodeCsv, fewAnswers, longestSurvey, readSurveyCsv, type SurveyReading } from "#domain/survey-csv.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { SurveyFaults } from "./survey-faults.tsx";
import { useFocusAfterRender } from "./use-focus-after-render.ts";

interface SurveyRowsProps {
  readonly rows: readonly SurveyRow[];
  readonly onChange: (rows: readonly SurveyRow[]) => void;
}

type Reading = SurveyReading | "unreadable";

export function SurveyRows({ rows, onChange }: SurveyRowsProps) {
  const messages = useMessages("planning").indicators.survey;
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly rows: readonly SurveyRow[] } | null>(null);
  const fileId = useId();
  const acceptId = useId();
  const focusNext = useFocusAfterRender();
  const open = async (file: File) => {
    const found = await readFile(file);
    setReading(found);
    setSaid(null);
    if (found !== "unreadable" && found.ok) focusNext(acceptId);
  };
  const close = () => {
    setReading(null);
    focusNext(fileId);
  };
  const put = (next: readonly SurveyRow[], text: string) => {
    onChange(next);
    setSaid({ text, rows: next });
    close();
  };
  return (
    <div data-wide className="nio-planning-survey" role="group" aria-labelledby={`${fileId}-title`}>
      <h5 id={`${fileId}-title`}>{messages.title}</h5>
      <p className="nio-quiet">{messages.hint}</p>
      {rows.length > 0 && !isAccepted(reading) ? (
        <>
          <SurveyTable caption={messages.kept(rows.length)} rows={rows} />
          <Button variant="tertiary" onClick={() => put([], messages.removed)}>
            {messages.remove}
          </Button>
        </>
      ) : null}
      {isAccepted(reading) ? (
        <Preview
          reading={reading}
          acceptId={acceptId}
          onAccept={() => put(reading.rows, messages.accepted)}
          onCancel={close}
        />
      ) : (
        <FileButton
          id={fileId}
          label={messages.choose}
          accept=".csv,.txt,text/csv,text/plain"
          onFile={(file) => void open(file)}
        />
      )}
      <p role="status" className="nio-planning-status">
        {said !== null && said.rows.length === rows.length ? said.text : null}
      </p>
      {reading === "unreadable" ? (
        <Alert tone="danger" role="alert">
          <p>{messages.unreadable}</p>
        </Alert>
      ) : null}
      {reading !== null && reading !== "unreadable" && !reading.ok ? <SurveyFaults faults={reading.faults} /> : null}
    </div>
  );
}

type AcceptedReading = Extract<SurveyReading, { ok: true }>;

const isAccepted = (reading: Reading | null): reading is AcceptedReading =>
  reading !== null && reading !== "unreadable" && reading.ok;

async function readFile(file: File): Promise<Reading> {
  if (file.size > longestSurvey) return { ok: false, faults: [{ code: "too-many-rows" }] };
  try {
    return readSurveyCsv(decodeCsv(new Uint8Array(await file.arrayBuffer())));
  } catch {
    return "unreadable";
  }
}

interface PreviewProps {
  readonly reading: AcceptedReading;
  readonly acceptId: string;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

function Preview({ reading: { rows, leftOut }, acceptId, onAccept, onCancel }: PreviewProps) {
  const messages = useMessages("planning").indicators.survey;
  const few = rows.filter(({ n }) => n < fewAnswers).length;
  const aboutId = useId();
  return (
    <>
      <SurveyTable caption={messages.preview(rows.length)} rows={rows} />
      <div id={aboutId} className="nio-stack" data-gap="small">
        {leftOut > 0 ? <p>{messages.leftOut(leftOut)}</p> : null}
        {few > 0 ? (
          <Alert tone="warning">
            <p>{messages.few(few)}</p>
          </Alert>
        ) : null}
      </div>
      <div className="nio-row">
        <Button id={acceptId} aria-describedby={aboutId} onClick={onAccept}>
          {messages.accept}
        </Button>
        <Button variant="secondary" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </>
  );
}

function SurveyTable({ caption, rows }: { readonly caption: string; readonly rows: readonly SurveyRow[] }) {
  const messages = useMessages("planning").indicators.survey.columns;
  const format = useFormat();
  return (
    <DataTable
      caption={caption}
      columns={[
        { id: "question", header: messages.question },
        { id: "n", header: messages.n, numeric: true },
        { id: "share", header: messages.share, numeric: true },
      ]}
      rows={rows.map(({ question, n, share }, index) => ({
        id: String(index),
        header: "question",
        cells: { question, n: format.exact(n), share: format.percent(share) },
      }))}
    />
  );
}
