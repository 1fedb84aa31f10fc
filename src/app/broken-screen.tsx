import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import type { AppServices } from "./app-services.ts";

/** What a screen shows in its place when it fails to load or draw; the open run can still be saved as a file. */
export function BrokenScreen({ library, opener }: Pick<AppServices, "library" | "opener">) {
  const locale = useLocale();
  const messages = useMessages("app");
  const opened = opener.opened();
  const saveFile = async () => {
    if (!opened) return;
    const { saveBrokenRun } = await import("./save-broken-run.ts");
    await saveBrokenRun(locale, library, opened);
  };
  return (
    <Alert tone="danger" role="alert">
      <p>{messages.loadingFailed}</p>
      <div className="nio-row">
        <Button variant="secondary" onClick={() => location.reload()}>
          {messages.reload}
        </Button>
        {opened ? (
          <Button variant="secondary" onClick={() => void saveFile()}>
            {messages.run.saveFile}
          </Button>
        ) : null}
      </div>
    </Alert>
  );
}
