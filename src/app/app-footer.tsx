import { useMessages } from "#i18n/use-messages.ts";
import { appVersion } from "./app-version.ts";

/** The privacy line, what the pages themselves need to say, and the version, at the end of every screen. */
export function AppFooter() {
  const messages = useMessages("app");
  return (
    <footer className="nio-footer">
      <p>
        {messages.privacy}{" "}
        <a className="ds-link" href="#/glossary">
          {messages.glossary}
        </a>{" "}
        <a className="ds-link" href="#/accessibility">
          {messages.accessibility}
        </a>{" "}
        <span className="nio-version">{`${messages.name} ${appVersion}`}</span>
      </p>
    </footer>
  );
}
