import type { ReactNode } from "react";
import type { Experience } from "#domain/contribution.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Tag } from "#ui/tag.tsx";

interface ExperienceViewProps {
  readonly experience: Experience;
  readonly headingId: string;
  /** Where it comes from; null for the municipality's own. */
  readonly origin: string | null;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One experience, marked with whose it is. */
export function ExperienceView({ experience, headingId, origin, children }: ExperienceViewProps) {
  const messages = useMessages("knowledge").experience;
  const parts = [
    { name: messages.did, text: experience.did },
    { name: messages.worked, text: experience.worked },
    { name: messages.hindered, text: experience.hindered },
    { name: messages.contactRole, text: experience.contactRole },
  ].filter(({ text }) => text !== "");
  return (
    <article className="nio-knowledge-experience" aria-labelledby={headingId}>
      <p>
        <Tag tone={origin === null ? "accent" : "neutral"}>
          {origin === null ? messages.own : messages.from(origin)}
        </Tag>
      </p>
      <h3 id={headingId} tabIndex={-1}>
        {experience.title}
      </h3>
      <dl>
        {parts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="nio-row nio-no-print">{children}</div>
    </article>
  );
}
