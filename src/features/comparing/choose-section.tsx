/** Owns the choice of what is compared: stored evaluations, and files that are only looked at. */
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { FileButton } from "#ui/file-button.tsx";

export interface Choice {
  readonly key: string;
  /** Empty when the evaluation has none. */
  readonly name: string;
  readonly label: string;
  readonly date: string;
}

export interface Choices {
  readonly own: readonly Choice[];
  readonly examples: readonly Choice[];
  readonly files: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onRemoveFile: (key: string) => void;
}

export function ChooseSection({ own, examples, files, chosen, onChoose, onOpenFile, onRemoveFile }: Choices) {
  const { choose } = useMessages("comparing");
  const nameOf = useChoiceName();
  const group = (title: string, choices: readonly Choice[]) =>
    choices.length === 0 ? null : (
      <fieldset className="nio-comparing-group">
        <legend className="nio-legend">{title}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.key}
            label={nameOf(choice)}
            checked={chosen.has(choice.key)}
            onChange={(isChosen) => onChoose(choice.key, isChosen)}
          />
        ))}
      </fieldset>
    );
  return (
    <section className="nio-comparing-choose" aria-labelledby="comparing-choose">
      <h2 id="comparing-choose">{choose.heading}</h2>
      {own.length + examples.length === 0 ? <p>{choose.none}</p> : null}
      <div className="nio-comparing-groups">
        {group(choose.own, own)}
        {group(choose.examples, examples)}
      </div>
      {files.length === 0 ? null : (
        <>
          <h3>{choose.files}</h3>
          <ul className="nio-comparing-files">
            {files.map((choice) => (
              <li key={choice.key}>
                <span>{nameOf(choice)}</span>
                <Button
                  variant="tertiary"
                  aria-label={choose.remove(nameOf(choice))}
                  onClick={() => onRemoveFile(choice.key)}
                >
                  {choose.removeShort}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="nio-comparing-open">
        <FileButton label={choose.openFile} accept=".json,.pdf,application/json,application/pdf" onFile={onOpenFile} />
        <p className="nio-hint">{choose.filesHint}</p>
      </div>
    </section>
  );
}

/** An evaluation's name in a list: "Mittköping, Våren 2026, 12 mars 2026". */
function useChoiceName() {
  const { choose } = useMessages("comparing");
  const format = useFormat();
  return ({ name, label, date }: Choice): string =>
    [name.trim() || choose.untitled, label.trim(), date === "" ? choose.noDay : format.day(date)]
      .filter((part) => part !== "")
      .join(", ");
}
