import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";

/** What a screen shows in its place when it fails to load or draw. */
export function BrokenScreen() {
  const messages = useMessages("app");
  return (
    <Alert tone="danger" role="alert">
      <p>{messages.loadingFailed}</p>
      <Button variant="secondary" onClick={() => location.reload()}>
        {messages.reload}
      </Button>
    </Alert>
  );
}
