import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import type { LibraryEntry } from "#stores/library-store.ts";
import { Button } from "#ui/button.tsx";
import { Card } from "#ui/card.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Entry, useEntryName } from "./entry.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

export interface ModelEntry {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** The language of the name, where it is not the page's. */
  readonly lang?: string | undefined;
  /** How many stored evaluations are on it. */
  readonly runs: number;
}

interface OwnModelsProps {
  readonly models: readonly ModelEntry[];
  readonly runs: readonly LibraryEntry[];
  readonly hrefOf: (id: string) => string;
  readonly onBegin: (model: ModelEntry) => void;
  readonly onRemoveModel: (model: ModelEntry) => void;
  readonly onSaveFile: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The models somebody opened here, and the evaluations on them, apart from the group's real work. */
export function OwnModels({ models, runs, hrefOf, onBegin, onRemoveModel, onSaveFile, onRemove }: OwnModelsProps) {
  const saved = useMessages("savedRuns");
  const messages = useMessages("ownModels");
  const nameOf = useEntryName();
  const [removing, setRemoving] = useState<LibraryEntry | null>(null);
  const [removingModel, setRemovingModel] = useState<ModelEntry | null>(null);
  return (
    <>
      <ul className="nio-entries" aria-label={messages.models}>
        {models.map((model) => (
          <li key={`${model.id} ${model.version}`}>
            <Card>
              <h3 lang={model.lang}>{model.name}</h3>
              <p className="nio-hint">{`${messages.version(model.version)} · ${messages.runs(model.runs)}`}</p>
              <div className="nio-row">
                <Button variant="secondary" aria-label={messages.beginNamed(model.name)} onClick={() => onBegin(model)}>
                  {messages.begin}
                </Button>
                {model.runs > 0 ? null : (
                  <Button
                    variant="tertiary"
                    aria-label={saved.removeNamed(model.name)}
                    onClick={() => setRemovingModel(model)}
                  >
                    {saved.remove}
                  </Button>
                )}
              </div>
            </Card>
          </li>
        ))}
      </ul>
      {runs.length > 0 ? (
        <ul className="nio-entries" aria-label={messages.runsOnModels}>
          {runs.map((entry) => (
            <Entry key={entry.id} entry={entry} href={hrefOf(entry.id)}>
              <Button
                variant="tertiary"
                aria-label={saved.saveFileNamed(nameOf(entry))}
                onClick={() => onSaveFile(entry.id)}
              >
                {saved.saveFile}
              </Button>
              <Button
                variant="tertiary"
                aria-label={saved.removeNamed(nameOf(entry))}
                onClick={() => setRemoving(entry)}
              >
                {saved.remove}
              </Button>
            </Entry>
          ))}
        </ul>
      ) : null}
      <RemoveDialog entry={removing} onClose={() => setRemoving(null)} onSaveFile={onSaveFile} onRemove={onRemove} />
      <Dialog
        open={removingModel !== null}
        onClose={() => setRemovingModel(null)}
        title={messages.removeTitle}
        closeLabel={saved.cancel}
      >
        <p>{removingModel === null ? null : messages.removeText(removingModel.name)}</p>
        <div className="nio-row">
          <Button
            variant="danger"
            onClick={() => {
              if (removingModel) onRemoveModel(removingModel);
              setRemovingModel(null);
            }}
          >
            {saved.removeConfirm}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
