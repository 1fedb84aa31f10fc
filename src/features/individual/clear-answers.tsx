/** Owns deleting one's own answers from the browser, which is asked about first. */
import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";

export function ClearAnswers({ onClear }: { readonly onClear: () => void }) {
  const messages = useMessages("individual").alone;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setIsAsking(true)}>
        {messages.clear}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={messages.clearTitle}
        closeLabel={messages.clearNo}
      >
        <p>{messages.clearText}</p>
        <Button variant="danger" onClick={onClear}>
          {messages.clearYes}
        </Button>
      </Dialog>
    </>
  );
}
