import { useLayoutEffect, useRef } from "react";
import { locales } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { type ColourScheme, usePreferences } from "#stores/preferences-store.ts";
import { Sheet } from "#ui/sheet.tsx";
import { Logo } from "#ui/logo.tsx";
import { SkipLink } from "#ui/skip-link.tsx";

const colourSchemes: readonly ColourScheme[] = ["auto", "light", "dark"];

/** Name, main links, language and appearance: the same on every screen. */
export function AppHeader() {
  const messages = useMessages("app");
  const locale = useLocale();
  const colourScheme = usePreferences((preferences) => preferences.colourScheme);
  const setLocale = usePreferences((preferences) => preferences.setLocale);
  const setColourScheme = usePreferences((preferences) => preferences.setColourScheme);
  const language = useRef<HTMLSelectElement>(null);
  const changesLanguage = useRef(false);
  // While the new words load the page is hidden, and what is hidden loses focus.
  useLayoutEffect(() => {
    if (changesLanguage.current) language.current?.focus();
    changesLanguage.current = false;
  });
  return (
    <header className="nio-header">
      <SkipLink targetId="content">{messages.skipToContent}</SkipLink>
      <div className="nio-header-inner">
        <a href="#/" className="nio-home">
          <Logo>{messages.name}</Logo>
        </a>
        <Sheet id="main-menu" label={messages.menu}>
          <nav aria-label={messages.mainNavigation} className="nio-header-links">
            <a className="ds-link" href="#/toolbox">
              {messages.toolbox}
            </a>
            <a className="ds-link" href="#/knowledge">
              {messages.knowledge}
            </a>
            <a className="ds-link" href="#/method">
              {messages.method}
            </a>
          </nav>
          <div className="nio-header-settings">
            <label className="nio-inline-select">
              <span className="ds-sr-only">{messages.language}</span>
              <select
                ref={language}
                className="ds-input"
                value={locale}
                onChange={(event) => {
                  changesLanguage.current = true;
                  setLocale(locales.find((known) => known === event.target.value) ?? "sv");
                }}
              >
                {locales.map((known) => (
                  <option key={known} value={known} lang={known}>
                    {messages.languageNames[known]}
                  </option>
                ))}
              </select>
            </label>
            <label className="nio-inline-select">
              <span className="ds-sr-only">{messages.colourScheme}</span>
              <select
                className="ds-input"
                value={colourScheme}
                onChange={(event) =>
                  setColourScheme(colourSchemes.find((known) => known === event.target.value) ?? "auto")
                }
              >
                {colourSchemes.map((known) => (
                  <option key={known} value={known}>
                    {messages.colourSchemes[known]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </Sheet>
      </div>
    </header>
  );
}
