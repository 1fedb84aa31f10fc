/** Owns the steps told one by one: one page each on the screen, by arrow keys, and one sheet each on paper. */
import { useEffect, useRef, useState } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { StepSlideView } from "./step-slide-view.tsx";
import type { StepSlide } from "./step-slides.ts";
import { useFullScreen } from "./use-full-screen.ts";
import { useSlideKeys } from "./use-slide-keys.ts";
import "#ui/paper.css";
import "./closing-bar.css";
import "./presenting.css";
import "./presenting-print.css";

interface PresentingPageProps {
  /** One at least. */
  readonly slides: readonly StepSlide[];
  readonly organisation: string;
  readonly wordsLang: string | undefined;
  readonly backHref: string;
  readonly onLeave: () => void;
}

export function PresentingPage({ slides, organisation, wordsLang, backHref, onLeave }: PresentingPageProps) {
  const { present } = useMessages("closing");
  const [at, setAt] = useState(0);
  const page = useRef<HTMLDivElement>(null);
  const screen = useFullScreen(page);
  const last = slides.length - 1;
  const goTo = (place: number) => setAt(Math.min(last, Math.max(0, place)));
  useFocusOnChange(page, at);
  useSlideKeys({
    onMove: (by) => goTo(at + by),
    onEnd: (end) => goTo(end === "first" ? 0 : last),
    onEscape: () => {
      if (!screen.isFull) onLeave();
    },
  });
  return (
    <div className="nio-presenting nio-paper" data-projected ref={page}>
      <header className="nio-closing-bar nio-presenting-head">
        <PageHeading focusKey="presenting" eyebrow={organisation === "" ? undefined : organisation}>
          {present.title}
        </PageHeading>
        <p className="nio-no-print">
          <a href={backHref}>{present.back}</a>
        </p>
      </header>
      <div className="nio-presenting-slides">
        {slides.map((slide, index) => (
          <StepSlideView
            key={slide.id}
            slide={slide}
            place={present.step(index + 1, slides.length)}
            isCurrent={index === at}
            wordsLang={wordsLang}
          />
        ))}
      </div>
      <nav className="nio-presenting-controls nio-no-print" aria-label={present.controls}>
        <Button variant="secondary" aria-disabled={at === 0} onClick={() => goTo(at - 1)}>
          {present.previous}
        </Button>
        <Button aria-disabled={at === last} onClick={() => goTo(at + 1)}>
          {present.following}
        </Button>
        {screen.isPossible ? (
          <Button variant="tertiary" onClick={screen.toggle}>
            {screen.isFull ? present.leaveFullScreen : present.fullScreen}
          </Button>
        ) : null}
        <Button variant="tertiary" onClick={() => window.print()}>
          {present.print}
        </Button>
        <p>{present.keys}</p>
      </nav>
    </div>
  );
}

/** Moves focus to the heading of the step that has come, which reads it out; not when the page opens. */
function useFocusOnChange(page: { readonly current: HTMLElement | null }, at: number): void {
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    page.current?.querySelector<HTMLElement>("[data-current] h2")?.focus({ preventScroll: true });
  }, [page, at]);
}
