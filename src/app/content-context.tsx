import { createContext, type ReactNode, useContext } from "react";
import { builtInSource } from "#content/built-in-source.ts";
import type { ContentSource } from "#content/content-source.ts";
import type { Language } from "#domain/assessment.ts";
import { useLocale } from "#i18n/use-messages.ts";
import { offeredAssessment } from "./library.ts";

const ContentContext = createContext<ContentSource>(builtInSource(offeredAssessment));

interface ContentProviderProps {
  readonly content: ContentSource;
  readonly children: ReactNode;
}

export function ContentProvider({ content, children }: ContentProviderProps) {
  return <ContentContext value={content}>{children}</ContentContext>;
}

interface Content {
  readonly content: ContentSource;
  /** The language to read the content's words in; not always the one the app speaks. */
  readonly language: Language;
}

/** The content of the open run; outside a run, of the assessment the start page offers. */
export function useContent(): Content {
  const content = useContext(ContentContext);
  return { content, language: content.languageFor(useLocale()) };
}
