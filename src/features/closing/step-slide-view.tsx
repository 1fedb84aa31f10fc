/** Owns how one step looks when it is told. */
import { useMessages } from "#i18n/use-messages.ts";
import type { StepSlide } from "./step-slides.ts";

interface StepSlideViewProps {
  readonly slide: StepSlide;
  /** Which one of how many it is. */
  readonly place: string;
  /** The others are only on paper. */
  readonly isCurrent: boolean;
  /** The language of the step's name and level where it is not that of the page. */
  readonly wordsLang: string | undefined;
}

/** Longer texts are set smaller, so that the page holds them. */
const long = 260;

export function StepSlideView({ slide, place, isCurrent, wordsLang }: StepSlideViewProps) {
  const { present } = useMessages("closing");
  const { number, name, level, target, since, reasons, helped, hindered, next } = slide;
  const notes = [
    { title: present.helped, texts: [helped] },
    { title: present.hindered, texts: [hindered] },
    { title: present.reasons, texts: reasons },
  ].filter(({ texts }) => texts.some((text) => text !== ""));
  const isLong = Math.max(helped.length, hindered.length, reasons.join(" ").length, next?.text.length ?? 0) > long;
  return (
    <article className="nio-slide" data-current={isCurrent || undefined} data-long={isLong || undefined}>
      <header>
        <p className="nio-slide-place">{place}</p>
        <h2 tabIndex={-1} lang={wordsLang}>{`${String(number)}. ${name}`}</h2>
        <p className="nio-slide-level" lang={wordsLang}>
          {[level, target].filter((text) => text !== "").join(" · ")}
        </p>
        {since === "" ? null : (
          <p className="nio-slide-since" lang={wordsLang}>
            {since}
          </p>
        )}
      </header>
      {notes.length === 0 ? null : (
        <div className="nio-slide-notes">
          {notes.map(({ title, texts }) => (
            <section key={title}>
              <h3>{title}</h3>
              {texts.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
          ))}
        </div>
      )}
      {next === null ? (
        <p className="nio-quiet">{present.noNext}</p>
      ) : (
        <section className="nio-slide-next">
          <h3>{present.next}</h3>
          <p>{next.text}</p>
          <p className="nio-slide-facts">
            {[next.owner === "" ? "" : present.owner(next.owner), next.day].filter((text) => text !== "").join(" · ")}
          </p>
        </section>
      )}
    </article>
  );
}
