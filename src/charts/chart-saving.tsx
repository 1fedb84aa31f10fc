/** Owns the buttons that save a chart's numbers and its picture. */
import { type RefObject, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import type { ChartFiles } from "./chart-files.ts";
import { type ChartTable, savedRows } from "./chart-table.ts";

interface ChartSavingProps {
  readonly title: string;
  readonly name: string;
  readonly fileWord: string;
  readonly table: ChartTable;
  readonly files: ChartFiles;
  readonly figure: RefObject<HTMLElement | null>;
}

const kinds = ["csv", "png", "svg"] as const;

export function ChartSaving({ title, name, fileWord, table, files, figure }: ChartSavingProps) {
  const { chart } = useMessages("results");
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (kind: (typeof kinds)[number]) => {
    if (kind === "csv") return files.saveTable(fileWord, savedRows(table));
    if (figure.current === null) return;
    const { drawPicture, paintPicture } = await import("./chart-picture.ts");
    const picture = await drawPicture(figure.current, title, name);
    files.savePicture(fileWord, kind, kind === "svg" ? picture.asSvg() : await paintPicture(picture));
  };
  const attempt = async (kind: (typeof kinds)[number]) => {
    setHasFailed(false);
    try {
      await save(kind);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <div className="nio-chart-saving">
      <span aria-hidden="true">{chart.save}</span>
      {kinds.map((kind) => (
        <Button
          key={kind}
          variant="tertiary"
          aria-label={chart.saveNamed[kind](table.caption)}
          onClick={() => void attempt(kind)}
        >
          {kind.toUpperCase()}
        </Button>
      ))}
      {hasFailed ? (
        <Alert tone="warning" role="alert">
          {chart.saveFailed}
        </Alert>
      ) : null}
    </div>
  );
}
