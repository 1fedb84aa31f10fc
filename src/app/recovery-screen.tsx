import { useEffect, useState } from "react";
import { ClearedPage } from "#features/recovery/cleared-page.tsx";
import { RecoveryPage } from "#features/recovery/recovery-page.tsx";
import type { RecoveryListing } from "#features/recovery/recovery-listing.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import type { AppServices } from "./app-services.ts";
import { type RunAddress, runHref } from "./routes.ts";
import { usePageTitle } from "./use-page-title.ts";

interface RecoveryScreenProps extends Pick<AppServices, "recovery" | "opener"> {
  /** Whose earlier versions were asked for; null for all. */
  readonly run: RunAddress | null;
}

/** The page with what can be brought back, and what its buttons do. */
export function RecoveryScreen({ recovery, opener, run }: RecoveryScreenProps) {
  const messages = useMessages("recovery");
  const show = useNotices((notices) => notices.show);
  const [listing, setListing] = useState<RecoveryListing | null>(null);
  usePageTitle(messages.title);
  const attempt = (work: Promise<unknown>) =>
    void work.catch(() => show({ tone: "danger", title: messages.failed, lines: [] }));
  useEffect(() => {
    const read = async () => {
      // What was just written is to be stored before it is looked for.
      await opener.close();
      setListing(await (await recovery()).list());
    };
    read().catch(() => show({ tone: "danger", title: messages.failed, lines: [] }));
  }, [recovery, opener, messages, show]);
  const restore = (work: Promise<RunAddress | null>) =>
    attempt(
      work.then((restored) => {
        if (!restored) return show({ tone: "danger", title: messages.unreadable, lines: [messages.unreadableText] });
        show({ tone: "success", title: messages.restored, lines: [messages.restoredText] }, true);
        location.hash = runHref(restored.shelf, restored.id, { state: "reviewing" });
      }),
    );
  if (listing === null) return <div className="nio-waiting" />;
  return (
    <RecoveryPage
      listing={listing}
      asked={run && { ...run, href: runHref(run.shelf, run.id) }}
      onRestore={({ shelf, key }) => restore(recovery().then((ready) => ready.restore(shelf, key)))}
      onRestoreUnsaved={(work) => restore(recovery().then(({ restoreUnsaved }) => restoreUnsaved(work)))}
      onSaveUnsaved={(work) => attempt(recovery().then(({ saveBroken }) => saveBroken(work)))}
      onRestoreThing={(key) =>
        attempt(
          recovery().then(async ({ restoreThing, list }) => {
            await restoreThing(key);
            setListing(await list());
            show({ tone: "success", title: messages.restored, lines: [messages.restoredText] });
          }),
        )
      }
      onSaveThing={(key) => attempt(recovery().then(({ saveThing }) => saveThing(key)))}
      onSaveCopy={({ shelf, key }) => attempt(recovery().then(({ saveCopy }) => saveCopy(shelf, key)))}
      onSaveBroken={(broken) => attempt(recovery().then(({ saveBroken }) => saveBroken(broken)))}
    />
  );
}

/** What is shown when everything has been cleared. Its way on loads the app anew. */
export function ClearedScreen() {
  usePageTitle(useMessages("recovery").cleared.title);
  return <ClearedPage beginAgain={location.pathname} />;
}
