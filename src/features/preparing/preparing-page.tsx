import type { ReactNode } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import { useSend } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { OccasionFields } from "./occasion-fields.tsx";
import { OrganisationFields } from "./organisation-fields.tsx";
import { RoleFields } from "./role-fields.tsx";
import { ScopeFields } from "./scope-fields.tsx";
import { VisionFields } from "./vision-fields.tsx";
import "./preparing.css";

interface PreparingPageProps {
  readonly words: AssessmentWords;
  /** The way to last year's plan, where there is one to follow up. */
  readonly followUp: ReactNode;
  /** What can be printed for the meeting; undefined where there is no address for it. */
  readonly materialHref?: string | undefined;
  /** What people answer on their own; undefined as above. */
  readonly individualHref?: string | undefined;
  /** Where the meeting is held; undefined as above. */
  readonly roomHref?: string | undefined;
}

/** Everything that can be said before the walk. All of it is optional and saved as it is written. */
export function PreparingPage({ words, followUp, materialHref, individualHref, roomHref }: PreparingPageProps) {
  const send = useSend();
  const messages = useMessages("preparing");
  const { sections } = messages;
  return (
    <div className="nio-preparing">
      <header className="nio-preparing-head">
        <PageHeading focusKey="preparing">{messages.title}</PageHeading>
        <p className="nio-preparing-lead">{messages.lead}</p>
      </header>
      <Ways material={materialHref} individual={individualHref} room={roomHref} />
      <Section {...sections.organisation}>
        <OrganisationFields words={words} />
      </Section>
      <Section {...sections.occasion}>
        <OccasionFields />
      </Section>
      <Section {...sections.roles}>
        <RoleFields words={words} />
      </Section>
      <Section {...sections.scope}>
        <ScopeFields words={words} />
      </Section>
      <Section {...sections.vision}>
        <VisionFields />
      </Section>
      <div className="nio-preparing-end">
        <Button onClick={() => send({ type: "walk.next" })}>{messages.toFirstStep}</Button>
        {followUp}
      </div>
    </div>
  );
}

const ways = ["material", "individual", "room"] as const;

/** What a meeting can be prepared and held with, in order; nothing where none has an address. */
function Ways(hrefs: Readonly<Record<(typeof ways)[number], string | undefined>>) {
  const messages = useMessages("preparing").ways;
  const open = ways.filter((way) => hrefs[way] !== undefined);
  if (open.length === 0) return null;
  return (
    <nav className="nio-preparing-ways" aria-label={messages.label}>
      <ul>
        {open.map((way) => (
          <li key={way}>
            <a href={hrefs[way]} aria-describedby={`way-${way}`}>
              {messages[way].title}
            </a>
            <p id={`way-${way}`}>{messages[way].text}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <section className="nio-preparing-section">
      <div className="nio-preparing-about">
        <h2>{title}</h2>
        <p>{hint}</p>
      </div>
      <div className="nio-preparing-fields">{children}</div>
    </section>
  );
}
