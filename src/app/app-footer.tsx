import { useMessages } from "#i18n/use-messages.ts";
import { appVersion } from "./app-version.ts";

/** The privacy line and the version, at the end of every screen. */
export function AppFooter() {
  const messages = useMessages("app");
  return (
    <footer className="nio-footer">
      <p>
        {messages.privacy}{" "}
        <a className="ds-link" href="#/glossary">
          {messages.glossary}
        </a>{" "}
        <span className="nio-version">{`${messages.name} ${appVersion}`}</span>
      </p>
    </footer>
  );
}
