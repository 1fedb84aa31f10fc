/** Owns the page with what can be brought back: earlier versions, removed evaluations, and what could not be read. */
import "./recovery.css";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import type { BrokenRecord, EvaluationVersions, RecoveryListing, RunAddress } from "./recovery-listing.ts";
import { KeptThings, type ThingActions } from "./kept-things.tsx";
import { type UnsavedActions, UnsavedWorkList } from "./unsaved-work-list.tsx";
import { useRunName } from "./use-run-name.ts";
import { written } from "./written.ts";
import { type VersionActions, VersionRow } from "./version-row.tsx";

interface RecoveryPageProps extends VersionActions, ThingActions, UnsavedActions {
  readonly listing: RecoveryListing;
  /** The evaluation whose versions were asked for: the only one shown; null for all. */
  readonly asked: (RunAddress & { readonly href: string }) | null;
  readonly onSaveBroken: (broken: BrokenRecord) => void;
}

export function RecoveryPage({ listing, asked, ...actions }: RecoveryPageProps) {
  const { onRestore, onSaveCopy, onRestoreThing, onSaveThing, onSaveBroken } = actions;
  const messages = useMessages("recovery");
  const on = { onRestore, onSaveCopy };
  const onThings = { onRestoreThing, onSaveThing };
  const onUnsaved = { onRestoreUnsaved: actions.onRestoreUnsaved, onSaveUnsaved: actions.onSaveUnsaved };
  const isAsked = ({ shelf, id }: RunAddress) => asked === null || (asked.shelf === shelf && asked.id === id);
  const shown = listing.evaluations.filter(isAsked);
  const unsaved = listing.unsaved.filter(isAsked);
  return (
    <div className="nio-recovery">
      <header>
        <PageHeading focusKey="recovery">{messages.title}</PageHeading>
        <p className="nio-lead">{messages.lead}</p>
        {asked === null ? null : (
          <p>
            <a className="ds-link" href={asked.href}>
              {messages.back}
            </a>
          </p>
        )}
      </header>
      {unsaved.length > 0 ? <UnsavedWorkList unsaved={unsaved} {...onUnsaved} /> : null}
      <section>
        <h2>{messages.versions}</h2>
        {shown.length === 0 ? <p>{messages.versionsNone}</p> : null}
        {shown.map((one) => (
          <Versions key={`${one.shelf} ${one.id}`} evaluation={one} isOpen={shown.length === 1} {...on} />
        ))}
      </section>
      <Removed removed={listing.removed} {...on} />
      {listing.things.length > 0 ? <KeptThings things={listing.things} {...onThings} /> : null}
      {listing.broken.length > 0 ? <Broken broken={listing.broken} onSaveBroken={onSaveBroken} /> : null}
      <p className="nio-hint">{messages.clearHint}</p>
    </div>
  );
}

interface VersionsProps extends VersionActions {
  readonly evaluation: EvaluationVersions;
  readonly isOpen: boolean;
}

function Versions({ evaluation, isOpen, ...on }: VersionsProps) {
  const messages = useMessages("recovery");
  const format = useFormat();
  const name = useRunName()(evaluation);
  return (
    <Details open={isOpen} summary={messages.versionsOf(name, evaluation.versions.length)}>
      {evaluation.hasTornLog ? <p>{messages.tornLog}</p> : null}
      <ul className="nio-recovery-versions">
        {evaluation.versions.map((version) => {
          const title = messages.asOf(written(format, version.changed));
          return (
            <VersionRow key={version.key} version={version} title={title} named={`${name}, ${title}`} {...on}>
              {messages.kinds[version.kind]}
            </VersionRow>
          );
        })}
      </ul>
    </Details>
  );
}

function Removed({ removed, ...on }: VersionActions & Pick<RecoveryListing, "removed">) {
  const messages = useMessages("recovery");
  const format = useFormat();
  const nameOf = useRunName();
  return (
    <section>
      <h2>{messages.removed}</h2>
      {removed.length === 0 ? <p>{messages.removedNone}</p> : null}
      <ul className="nio-recovery-versions">
        {removed.map((one) => (
          <VersionRow key={`${one.shelf} ${one.key}`} version={one} title={nameOf(one)} named={nameOf(one)} {...on}>
            {messages.removedAt(written(format, one.at), format.day(one.until))}
          </VersionRow>
        ))}
      </ul>
    </section>
  );
}

function Broken({ broken, onSaveBroken }: Pick<RecoveryListing, "broken"> & Pick<RecoveryPageProps, "onSaveBroken">) {
  const messages = useMessages("recovery");
  const format = useFormat();
  return (
    <section>
      <h2>{messages.broken}</h2>
      <p>{messages.brokenText}</p>
      <ul className="nio-recovery-versions">
        {broken.map((one) => (
          <li key={`${one.shelf} ${one.id} ${one.key ?? ""}`} className="nio-recovery-version">
            <div>
              <h3>{messages.brokenNamed(one.id)}</h3>
              {one.at === null ? null : <p className="nio-hint">{messages.setAside(written(format, one.at))}</p>}
            </div>
            <Button
              variant="secondary"
              aria-label={messages.saveFileNamed(messages.brokenNamed(one.id))}
              onClick={() => onSaveBroken(one)}
            >
              {messages.saveBroken}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
