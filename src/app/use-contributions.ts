import { useEffect, useState } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { ContributionActions, ContributionNotice, Contributions } from "#features/knowledge/contributions.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import type { ContributionRepository } from "#storage/contribution-repository.ts";
import { useNotices } from "#stores/notices-store.ts";
import { useSaving } from "#stores/saving-store.ts";
import { type ContributionOpening, createContributionShelf } from "./contribution-shelf.ts";
import { describeContributionFault } from "./describe-contribution-fault.ts";
import { downloadFile } from "./download-file.ts";

type Conflict = Extract<ContributionOpening, { kind: "exists" }>;

interface UsedContributions {
  /** Null until they have been read. */
  readonly contributions: Contributions | null;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
  /** A file that would replace what is stored; null when none waits. */
  readonly conflict: Conflict | null;
  readonly keepStored: () => void;
  readonly replaceStored: (conflict: Conflict) => void;
}

const createId = () => crypto.randomUUID();
const mostFaultsShown = 8;

/** The contributions to an assessment as they are stored, and what the knowledge pages can do with them. */
export function useContributions(repository: ContributionRepository, assessment: Assessment): UsedContributions {
  const locale = useLocale();
  const messages = useMessages("knowledge");
  const show = useNotices((notices) => notices.show);
  const [contributions, setContributions] = useState<Contributions | null>(null);
  const [notice, setNotice] = useState<ContributionNotice | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [shelf] = useState(() => createContributionShelf(repository, assessment, { now: () => new Date(), createId }));
  const { storageFailed } = messages.notices;

  useEffect(() => {
    void shelf.read().then(setContributions, () => show({ tone: "danger", title: storageFailed, lines: [] }));
  }, [shelf, show, storageFailed]);

  /** Does the work and shows what is stored after it; false when the storage failed. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setNotice(null);
    try {
      await work();
      useSaving.getState().setStored();
      setContributions(await shelf.read());
      return true;
    } catch {
      setNotice({ tone: "danger", title: storageFailed, lines: [] });
      return false;
    }
  };
  const succeed = (title: string) => setNotice({ tone: "success", title, lines: [] });
  const open = async (file: File) => {
    const opening = await shelf.openFile(file);
    if (opening.kind === "exists") setConflict(opening);
    if (opening.kind === "stored") {
      const { opened, openedInMemory } = messages.notices;
      succeed((useSaving.getState().isInMemory ? openedInMemory : opened)(opening.file.origin));
    }
    if (opening.kind === "same")
      setNotice({ tone: "info", title: messages.notices.same(opening.file.origin), lines: [] });
    if (opening.kind === "faults") {
      const words = await loadMessages(locale, "faults");
      const lines = opening.faults
        .slice(0, mostFaultsShown)
        .map((fault) => describeContributionFault(messages, words, fault));
      setNotice({
        tone: "danger",
        title: messages.notices.failed,
        lines: [...new Set(lines), messages.notices.untouched],
      });
    }
  };
  const originOf = (key: string): string =>
    contributions?.imported.find((record) => record.key === key)?.contribution?.origin ?? messages.sharing.unreadable;
  return {
    contributions,
    notice,
    conflict,
    keepStored: () => setConflict(null),
    replaceStored: ({ shelf: place, file }) => {
      setConflict(null);
      void attempt(() => shelf.replace(place, file)).then(
        (isDone) => isDone && succeed(messages.notices.replaced(file.origin)),
      );
    },
    actions: {
      createId,
      saveExperience: (experience) => attempt(() => shelf.saveExperience(experience)),
      removeExperience: (id) => void attempt(() => shelf.removeExperience(id)),
      setOrigin: (origin) => void attempt(() => shelf.setOrigin(origin)),
      saveFile: () =>
        void attempt(async () => {
          const file = await shelf.ownFile();
          if (file) downloadFile(file.name, [file.text], "application/json");
        }),
      openFile: (file) => void attempt(() => open(file)),
      removeImported: (key) => {
        const origin = originOf(key);
        void attempt(() => shelf.removeImported(key)).then(
          (isDone) => isDone && succeed(messages.notices.removed(origin)),
        );
      },
      adopt: (key) => void attempt(() => shelf.adopt(key)),
    },
  };
}
