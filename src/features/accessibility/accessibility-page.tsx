/** Owns the screen with the draft accessibility statement. */
import { useState } from "react";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { Section } from "#i18n/sv/accessibility.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { statementAsText } from "./statement-as-text.ts";
import "./accessibility.css";

/** The day the table in WCAG-2.2.md was last gone through. */
const testedOn = "2026-11-22";

/** The statement that a municipality fills in; `version` is the app's own. */
export function AccessibilityPage({ version }: { readonly version: string }) {
  const messages = useMessages("accessibility");
  const format = useFormat();
  const sections = messages.sections(version, format.day(testedOn));
  const [said, setSaid] = useState("");
  const copy = () => {
    navigator.clipboard.writeText(statementAsText({ ...messages, sections })).then(
      () => setSaid(messages.copied),
      () => setSaid(messages.copyFailed),
    );
  };
  return (
    <div className="nio-accessibility">
      <PageHeading focusKey="accessibility">{messages.heading}</PageHeading>
      <Alert tone="warning" title={messages.draftTitle}>
        <p>{messages.draft}</p>
        <div className="nio-row nio-no-print">
          <Button variant="secondary" onClick={copy}>
            {messages.copy}
          </Button>
          <p role="status">{said}</p>
        </div>
      </Alert>
      <p className="nio-accessibility-lead">
        <Fillable text={messages.lead} />
      </p>
      {sections.map((section) => (
        <StatementSection key={section.title} section={section} />
      ))}
    </div>
  );
}

function StatementSection({ section: { title, blocks, link } }: { readonly section: Section }) {
  return (
    <section>
      <h2>{title}</h2>
      <div className="nio-prose">
        {blocks.map((block) =>
          typeof block === "string" ? (
            <p key={block}>
              <Fillable text={block} />
            </p>
          ) : (
            <ul key={block[0]}>
              {block.map((point) => (
                <li key={point}>
                  <Fillable text={point} />
                </li>
              ))}
            </ul>
          ),
        )}
        {link ? (
          <p>
            <a className="ds-link" href={link.href}>
              {link.text}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  );
}

/** A text with what the municipality fills in set off. */
function Fillable({ text }: { readonly text: string }) {
  return text.split(/(\[[^\]]+\])/).map((part) => (part.startsWith("[") ? <mark key={part}>{part}</mark> : part));
}
