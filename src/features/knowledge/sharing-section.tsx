import { useId, useRef, useState } from "react";
import { type Contribution, maxOriginLength } from "#domain/contribution.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { ContributionActions, ContributionNotice, Contributions, ImportedContribution } from "./contributions.ts";
import { NoticeRegion } from "./notice-region.tsx";
import type { KnowledgeStep } from "./step-knowledge-page.tsx";
import { useContents } from "./use-contents.ts";

interface SharingSectionProps {
  readonly steps: readonly KnowledgeStep[];
  readonly contributions: Contributions;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
}

/** The group's own experiences as a file to give away, and the files of others. */
export function SharingSection({ steps, contributions, notice, actions }: SharingSectionProps) {
  const messages = useMessages("knowledge").sharing;
  const { own, isOwnReadable, imported } = contributions;
  const othersHeading = useRef<HTMLHeadingElement>(null);
  const hasOwn = own !== null && own.experiences.length > 0;
  return (
    <section className="nio-knowledge-sharing" aria-labelledby="nio-knowledge-sharing">
      <h2 id="nio-knowledge-sharing">{messages.title}</h2>
      <p className="nio-knowledge-hint">{messages.lead}</p>
      <NoticeRegion notice={notice} />
      <div className="nio-knowledge-columns">
        <div>
          <h3>{messages.ownTitle}</h3>
          {isOwnReadable ? <OwnSharing own={hasOwn ? own : null} steps={steps} actions={actions} /> : <Unreadable />}
        </div>
        <div>
          <h3 ref={othersHeading} tabIndex={-1}>
            {messages.othersTitle}
          </h3>
          {imported.length === 0 ? <p>{messages.othersNone}</p> : null}
          <ul className="nio-knowledge-imported">
            {imported.map((record) => (
              <Imported
                key={record.key}
                record={record}
                steps={steps}
                onRemove={() => {
                  othersHeading.current?.focus();
                  actions.removeImported(record.key);
                }}
                onAdopt={
                  hasOwn || !isOwnReadable
                    ? null
                    : () => {
                        othersHeading.current?.focus();
                        actions.adopt(record.key);
                      }
                }
              />
            ))}
          </ul>
          <FileButton label={messages.open} accept=".json,application/json" onFile={actions.openFile} />
        </div>
      </div>
    </section>
  );
}

function Unreadable() {
  return <Alert tone="warning">{useMessages("knowledge").experience.unreadable}</Alert>;
}

interface OwnSharingProps {
  /** Null when there is nothing to share. */
  readonly own: Contribution | null;
  readonly steps: readonly KnowledgeStep[];
  readonly actions: ContributionActions;
}

function OwnSharing({ own, steps, actions }: OwnSharingProps) {
  const messages = useMessages("knowledge").sharing;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const contents = useContents(steps);
  if (own === null) return <p>{messages.ownNone}</p>;
  const origin = typed ?? own.origin;
  const isMissing = origin.trim() === "";
  return (
    <>
      <p>{contents(own)}</p>
      <TextField
        id={id}
        label={messages.origin}
        description={messages.originHint}
        value={origin}
        maxLength={maxOriginLength}
        autoComplete="organization"
        error={isTried && isMissing ? messages.originMissing : undefined}
        onChange={setTyped}
        onBlur={() => actions.setOrigin(origin.trim())}
      />
      <Button
        onClick={() => {
          setTried(true);
          if (isMissing) document.getElementById(id)?.focus();
          else actions.saveFile();
        }}
      >
        {messages.save}
      </Button>
    </>
  );
}

interface ImportedProps {
  readonly record: ImportedContribution;
  readonly steps: readonly KnowledgeStep[];
  readonly onRemove: () => void;
  /** Null when the group has experiences of its own already. */
  readonly onAdopt: (() => void) | null;
}

function Imported({ record: { contribution }, steps, onRemove, onAdopt }: ImportedProps) {
  const messages = useMessages("knowledge").sharing;
  const format = useFormat();
  const contents = useContents(steps);
  const name = contribution?.origin ?? messages.unreadable;
  return (
    <li>
      <p className="nio-knowledge-origin">{name}</p>
      {contribution === null ? null : (
        <p className="nio-knowledge-hint">
          {contents(contribution)}
          {". "}
          {messages.written(format.day(contribution.created.slice(0, 10)))}
        </p>
      )}
      <div className="nio-row">
        <Button variant="tertiary" aria-label={messages.removeNamed(name)} onClick={onRemove}>
          {messages.remove}
        </Button>
        {contribution === null || onAdopt === null ? null : (
          <Button variant="tertiary" aria-label={messages.adoptNamed(name)} onClick={onAdopt}>
            {messages.adopt}
          </Button>
        )}
      </div>
    </li>
  );
}
