import { useEffect, useState } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type {
  ContributionActions,
  ContributionNotice,
  Contributions,
  WaitingContribution,
} from "#features/knowledge/contributions.ts";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import type { ContributionRepository } from "#storage/contribution-repository.ts";
import { useNotices } from "#stores/notices-store.ts";
import { useSaving } from "#stores/saving-store.ts";
import { createContributionShelf } from "./contribution-shelf.ts";
import { describeContributionFault } from "./describe-contribution-fault.ts";
import { downloadFile } from "./download-file.ts";

interface UsedContributions {
  /** Null until they have been read. */
  readonly contributions: Contributions | null;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
  /** Null when no file waits. */
  readonly waiting: WaitingContribution | null;
  readonly leave: () => void;
  readonly accept: (waiting: WaitingContribution) => void;
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
  const [waiting, setWaiting] = useState<WaitingContribution | null>(null);
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
    if (opening.kind === "new" || opening.kind === "exists") setWaiting(opening);
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
    waiting,
    leave: () => setWaiting(null),
    accept: (opening) => {
      setWaiting(null);
      const { opened, openedInMemory, replaced } = messages.notices;
      const stored = useSaving.getState().isInMemory ? openedInMemory : opened;
      const place = opening.kind === "new" ? "imported" : opening.shelf;
      const said = opening.kind === "new" ? stored : replaced;
      void attempt(() => shelf.accept(place, opening.file)).then(
        (isDone) => isDone && succeed(said(opening.file.origin)),
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
