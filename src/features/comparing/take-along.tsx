/** Owns the ways to take a comparison along: files, and a text to paste. */
import { useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";

const formats = ["pdf", "html", "xlsx", "csv"] as const;
export type ComparisonFormat = (typeof formats)[number];

export interface TakeAlongProps {
  readonly onSave: (format: ComparisonFormat) => Promise<void>;
  readonly onCopy: () => Promise<void>;
}

export function TakeAlong({ onSave, onCopy }: TakeAlongProps) {
  const { take } = useMessages("comparing");
  const [said, setSaid] = useState("");
  const attempt = async (work: () => Promise<void>, done: string) => {
    setSaid(take.working);
    try {
      await work();
      setSaid(done);
    } catch {
      setSaid(take.failed);
    }
  };
  return (
    <section aria-labelledby="comparing-take">
      <h2 id="comparing-take">{take.title}</h2>
      <div className="nio-row">
        <Button onClick={() => void attempt(onCopy, take.copied)}>{take.copy}</Button>
        {formats.map((format) => (
          <Button key={format} variant="secondary" onClick={() => void attempt(() => onSave(format), "")}>
            {take[format]}
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
