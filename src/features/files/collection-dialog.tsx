import { useState } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { Tag } from "#ui/tag.tsx";
import { FactList } from "#ui/fact-list.tsx";
import { DifferencesList } from "./differences-list.tsx";
import { evaluationFacts } from "./evaluation-facts.ts";
import { FileDialog } from "./file-dialog.tsx";
import type { FileItem, RevisionChoice } from "./file-item.ts";
import { RevisionDates } from "./revision-dates.tsx";

interface CollectionDialogProps<Item extends FileItem> {
  readonly items: readonly Item[];
  /** What is wrong with those that cannot be opened, a line each. */
  readonly faults: readonly string[];
  readonly onAccept: (choices: readonly (readonly [Item, RevisionChoice])[]) => void;
  readonly onClose: () => void;
}

/** Shows every evaluation of a collection beside what the browser has, and asks for each that differs. */
export function CollectionDialog<Item extends FileItem>({
  items,
  faults,
  onAccept,
  onClose,
}: CollectionDialogProps<Item>) {
  const messages = useMessages("files");
  const [choices, setChoices] = useState<ReadonlyMap<string, RevisionChoice>>(new Map());
  const choiceOf = ({ evaluation }: Item): RevisionChoice => choices.get(evaluation.id) ?? "keep";
  const open = items.filter(({ isReadOnly }) => !isReadOnly);
  return (
    <FileDialog onClose={onClose} title={messages.collection} closeLabel={messages.cancel}>
      <p>
        {messages.collectionText(items.length)} {messages.collectionHint}
      </p>
      <ul className="nio-collection">
        {items.map((item) => (
          <li key={item.evaluation.id}>
            <CollectedItem
              item={item}
              choice={choiceOf(item)}
              onChoice={(choice) => setChoices(new Map([...choices, [item.evaluation.id, choice]]))}
            />
          </li>
        ))}
      </ul>
      {faults.length === 0 ? null : (
        <>
          <p className="nio-legend">{messages.faulty(faults.length)}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </>
      )}
      <div className="nio-row">
        <Button onClick={() => onAccept(open.map((item) => [item, choiceOf(item)] as const))}>{messages.accept}</Button>
      </div>
    </FileDialog>
  );
}

interface CollectedItemProps {
  readonly item: FileItem;
  readonly choice: RevisionChoice;
  readonly onChoice: (choice: RevisionChoice) => void;
}

function CollectedItem({ item, choice, onChoice }: CollectedItemProps) {
  const messages = useMessages("files");
  const format = useFormat();
  const { evaluation, standing, isReadOnly, differences } = item;
  const name = [evaluation.organisation.name, evaluation.label].filter(Boolean).join(", ") || messages.untitled;
  return (
    <>
      <h3>{name}</h3>
      <p className="nio-hint">
        {format.day(evaluation.date)}{" "}
        <Tag tone={standing === "differs" ? "info" : "accent"}>
          {messages.standing[isReadOnly ? "read-only" : standing]}
        </Tag>
      </p>
      {standing === "new" ? (
        <FactList
          className="nio-preview"
          facts={evaluationFacts({ evaluation, preview: null }, messages.preview, format)}
        />
      ) : null}
      {standing === "differs" && !isReadOnly ? (
        <>
          <RevisionDates item={item} />
          {differences === null ? null : <DifferencesList differences={differences} />}
          <RadioGroup
            name={`choice-${evaluation.id}`}
            legend={messages.choose}
            value={choice}
            options={(["keep", "replace", "both"] as const).map((value) => ({ value, label: messages[value] }))}
            onChange={onChoice}
          />
        </>
      ) : null}
    </>
  );
}
