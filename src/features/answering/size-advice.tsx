import { useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";

interface SizeAdviceProps {
  /** What is enough, by band of inhabitants. */
  readonly sizes: { readonly small: string; readonly medium: string; readonly large: string };
}

/** What is enough for the step in a municipality of each size. */
export function SizeAdvice({ sizes }: SizeAdviceProps) {
  const { wordsLang } = useRun();
  const messages = useMessages("stepPages").introduction;
  return (
    <Details summary={messages.sizes}>
      <div className="nio-sizes">
        {(["small", "medium", "large"] as const).map((band) => (
          <section key={band}>
            <h3>{messages.bands[band]}</h3>
            <p lang={wordsLang}>{sizes[band]}</p>
          </section>
        ))}
      </div>
    </Details>
  );
}
