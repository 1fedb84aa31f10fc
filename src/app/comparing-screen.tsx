/** Owns the comparison as the app shows it: the chosen evaluations in the address, opened files, and what is taken along. */
import { use, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { navigate } from "wouter/use-hash-location";
import { loadMappings } from "#content/assessment-library.ts";
import { inTimeOrder } from "#domain/comparison.ts";
import { ComparingPage } from "#features/comparing/comparing-page.tsx";
import type { ShownRun } from "#features/comparing/shown-run.ts";
import type { ComparisonFormat } from "#features/comparing/take-along.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { type LibraryEntry, useLibrary } from "#stores/library-store.ts";
import { useNotices } from "#stores/notices-store.ts";
import type { AppServices } from "./app-services.ts";
import { keyOf, readFileToCompare, readStored } from "./compared-runs.ts";
import { chartFiles } from "./chart-downloads.ts";
import { downloadFile } from "./download-file.ts";
import { offeredAssessment } from "./library.ts";
import { compareHref, type RunAddress } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

interface ComparingScreenProps extends Shelved {
  readonly addresses: readonly RunAddress[];
}

type Shelved = Pick<AppServices, "library" | "opener">;

interface Reading {
  readonly of: string;
  readonly runs: readonly ShownRun[];
  readonly unreadable: number;
}

export function ComparingScreen({ library, opener, addresses }: ComparingScreenProps) {
  const locale = useLocale();
  const messages = useMessages("comparing");
  const entries = useLibrary(({ entries }) => entries);
  const examples = useLibrary(({ examples }) => examples);
  const show = useNotices((notices) => notices.show);
  const [files, setFiles] = useState<readonly ShownRun[]>([]);
  usePageTitle(messages.title);

  const failed = () => show({ tone: "danger", title: messages.choose.failed, lines: [] });
  useFreshList({ library, opener }, addresses.length === 0, failed);
  const stored = useStored({ library, opener }, addresses);
  const runs = useMemo(
    () => (stored === null ? null : [...stored.runs, ...files.filter((file) => !isAmong(file, stored.runs))]),
    [stored, files],
  );
  const known = use(loadMappings(offeredAssessment));
  const mappings = runs?.[0]?.assessment.id === offeredAssessment ? known : [];

  const choose = (key: string, isChosen: boolean) => {
    const others = addresses.filter((address) => keyOf(address) !== key);
    const [shelf, ...id] = key.split("/");
    const added: RunAddress = { shelf: shelf === "example" ? "example" : "evaluation", id: id.join("/") };
    // Told at once, unlike the browser's own, so that the box is ticked when the click is over.
    navigate(compareHref(isChosen ? [...others, added] : others), { replace: true });
  };
  const openFile = async (file: File) => {
    const { runs: read, faults: found } = await readFileToCompare(file, locale);
    if (found.length > 0) {
      const [faults, { describeFault }] = await Promise.all([
        loadMessages(locale, "faults"),
        import("#storage/describe-fault.ts"),
      ]);
      const lines = found.slice(0, 8).map((fault) => describeFault(faults, fault));
      show({ tone: "danger", title: messages.choose.fileFailed, lines: [...new Set(lines)] });
    }
    const added = read.filter((run) => !isAmong(run, runs ?? []));
    if (added.length < read.length) show({ tone: "info", title: messages.choose.fileTwice, lines: [] });
    setFiles((known) => [...known, ...added.filter((run) => !isAmong(run, known))]);
  };
  const source = () => ({ runs: inTimeOrder(runs ?? []) as readonly ShownRun[], mappings, locale });
  const saveAs = async (format: ComparisonFormat) => {
    const { writeCompared } = await import("./write-compared.ts");
    const { bytes, fileName, mediaType } = await writeCompared(format, source());
    downloadFile(fileName, [new Uint8Array(bytes)], mediaType);
  };
  const copy = async () => {
    const { writeSinceLast } = await import("#report/write-since-last.ts");
    await navigator.clipboard.writeText(await writeSinceLast(source()));
  };
  return (
    <ComparingPage
      choices={{
        own: (entries ?? []).map((entry) => ({ ...entry, key: `evaluation/${entry.id}` })),
        examples: examples.map((entry) => ({ ...entry, key: `example/${entry.id}` })),
        files: files.map(({ key, evaluation: { organisation, label, date } }) => ({
          key,
          name: organisation.name,
          label,
          date,
        })),
        chosen: new Set(addresses.map(keyOf)),
        onChoose: choose,
        onOpenFile: (file) => void openFile(file).catch(failed),
        onRemoveFile: (key) => setFiles((known) => known.filter((file) => file.key !== key)),
      }}
      runs={runs}
      unreadable={stored?.unreadable ?? 0}
      mappings={mappings}
      files={chartFiles((word, extension) => `${word}.${extension}`, locale)}
      take={{ onSave: saveAs, onCopy: copy }}
    />
  );
}

const isAmong = ({ evaluation }: ShownRun, runs: readonly ShownRun[]): boolean =>
  runs.some((run) => run.evaluation.id === evaluation.id && run.evaluation.revision === evaluation.revision);

/** Lists what can be chosen; where nothing is in the address, the latest two of the same organisation are chosen at first. */
function useFreshList({ library, opener }: Shelved, isEmpty: boolean, failed: () => void): void {
  const isFirst = useRef(isEmpty);
  const onFailed = useEffectEvent(failed);
  useEffect(() => {
    let isWanted = true;
    const list = async () => {
      await opener.close();
      await library.refresh();
      if (!isWanted) return;
      const first = isFirst.current ? firstChoice() : [];
      isFirst.current = false;
      if (first.length > 0) location.replace(compareHref(first));
    };
    list().catch(() => onFailed());
    return () => {
      isWanted = false;
    };
  }, [library, opener]);
}

function firstChoice(): readonly RunAddress[] {
  const { entries, examples } = useLibrary.getState();
  const own = latestTwo(entries ?? []).map(({ id }): RunAddress => ({ shelf: "evaluation", id }));
  return own.length > 0 ? own : latestTwo(examples).map(({ id }): RunAddress => ({ shelf: "example", id }));
}

/** The two latest of the organisation that was last evaluated and has two; none when no organisation has. */
function latestTwo(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const dated = entries
    .filter(({ name, date }) => name.trim() !== "" && date !== "")
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
  for (const { name } of dated) {
    const same = dated.filter((other) => other.name.trim().toLowerCase() === name.trim().toLowerCase());
    if (same.length > 1) return same.slice(0, 2);
  }
  return [];
}

/** The evaluations in the address; null until they have been read. */
function useStored({ library, opener }: Shelved, addresses: readonly RunAddress[]): Reading | null {
  const locale = useLocale();
  const [reading, setReading] = useState<Reading | null>(null);
  const wanted = `${locale} ${compareHref(addresses)}`;
  useEffect(() => {
    let isWanted = true;
    // What was just written is to be stored before it is read.
    const read = opener
      .close()
      .then(() => Promise.all(addresses.map((address) => readStored(library, address, locale).catch(() => null))));
    void read.then((found) => {
      const runs = found.filter((run) => run !== null);
      if (isWanted) setReading({ of: wanted, runs, unreadable: found.length - runs.length });
    });
    return () => {
      isWanted = false;
    };
    // The address says which they are; a new list of the same is no other choice.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [library, opener, locale, wanted]);
  return reading?.of === wanted ? reading : null;
}
