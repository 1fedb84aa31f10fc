import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { TextField } from "#ui/text-field.tsx";

/** Long enough for several words; shorter ones can be guessed from a stolen file. */
const leastLength = 12;

/** Asks for a password twice and says twice that it cannot be recovered. */
export function LockForm({ onLock }: { readonly onLock: (password: string) => Promise<void> }) {
  const messages = useMessages("files");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [isUnderstood, setIsUnderstood] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [isWorking, setIsWorking] = useState(false);
  const isShort = password.length < leastLength;
  const isOther = again !== password;
  const submit = async () => {
    setIsTried(true);
    if (isShort || isOther || !isUnderstood || isWorking) return;
    setIsWorking(true);
    try {
      await onLock(password);
    } finally {
      setIsWorking(false);
    }
  };
  const missing = [
    ...(isShort ? [messages.passwordShort] : []),
    ...(!isShort && isOther ? [messages.passwordOther] : []),
    ...(isUnderstood ? [] : [messages.lockUnderstood]),
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Alert tone="info">
        <p>{messages.lockFirst}</p>
      </Alert>
      <TextField
        label={messages.password}
        description={messages.passwordHint}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        error={isTried && isShort ? messages.passwordShort : undefined}
      />
      <TextField
        label={messages.passwordAgain}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        error={isTried && !isShort && isOther ? messages.passwordOther : undefined}
      />
      <Checkbox
        label={messages.lockSecond}
        description={isTried && !isUnderstood ? messages.lockUnderstood : undefined}
        checked={isUnderstood}
        onChange={setIsUnderstood}
      />
      <div className="nio-row">
        <Button type="submit" aria-disabled={isWorking}>
          {isWorking ? messages.locking : messages.lock}
        </Button>
      </div>
      <p className="ds-sr-only" role="alert">
        {isTried && !isWorking ? missing.join(" ") : null}
      </p>
    </form>
  );
}
