import type { FurtherReading } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";

/** Public counterparts by others: a dead address is only a dead link. */
export function FurtherReadingList({ reading }: { readonly reading: FurtherReading }) {
  const messages = useMessages("toolbox").furtherReading;
  const format = useFormat();
  return (
    <Details summary={messages.heading}>
      <ul className="nio-toolbox-reading">
        {reading.map(({ id, organisation, title, address, noted }) => (
          <li key={id}>
            <a href={address} rel="noreferrer">
              {title}
            </a>
            <p className="nio-toolbox-meta">
              {organisation}
              {". "}
              {messages.noted(format.day(noted))}
            </p>
          </li>
        ))}
      </ul>
      <p className="nio-toolbox-meta">{messages.note}</p>
    </Details>
  );
}
