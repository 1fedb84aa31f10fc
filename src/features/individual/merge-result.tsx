/** Owns what is said of the files that were taken in, and of those that were not and why. */
import type { ReactNode } from "react";
import { useMessages } from "#i18n/use-messages.ts";
import { Details } from "#ui/details.tsx";
import type { IndividualPageProps } from "./individual-page.tsx";
import type { MergeReport } from "./merge-report.ts";

interface MergeResultProps extends Pick<IndividualPageProps, "limits"> {
  readonly report: MergeReport;
  readonly roleNames: Readonly<Record<string, string>>;
}

export function MergeResult({ report, limits, roleNames }: MergeResultProps) {
  const messages = useMessages("individual").files;
  const { used, damaged, otherVersion, duplicates, tooMany } = report;
  const roleOf = (role: string) => (role === "" ? messages.noRole : (roleNames[role] ?? role));
  return (
    <div className="nio-individual-result">
      <Kind title={messages.damaged(damaged.length)} items={damaged.map(({ name, why }) => [name, why])} />
      <Kind
        title={messages.otherVersion(otherVersion.length)}
        items={otherVersion.map(({ name, why }) => [name, why])}
      />
      <Kind
        title={messages.duplicates(duplicates.length)}
        items={duplicates.map(({ name, as }) => [name, as === null ? messages.sameAsBefore : messages.sameAs(as)])}
      />
      <Kind
        title={messages.tooMany(tooMany.length)}
        items={tooMany.map((name) => [name, messages.tooManyWhy(limits.files, limits.respondents)])}
      />
      {used.length === 0 ? null : (
        <Details summary={messages.used(used.length)}>
          <Files items={used.map(({ name, role }) => [name, roleOf(role)])} />
        </Details>
      )}
    </div>
  );
}

type Items = readonly (readonly [name: string, about: string])[];

function Kind({ title, items }: { readonly title: ReactNode; readonly items: Items }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Files items={items} />
    </>
  );
}

/** Two files may have one name. */
const Files = ({ items }: { readonly items: Items }) => (
  <ul>
    {items.map(([name, about], index) => (
      // oxlint-disable-next-line no-array-index-key -- the list is never reordered
      <li key={index}>
        <strong>{name}</strong>: {about}
      </li>
    ))}
  </ul>
);
