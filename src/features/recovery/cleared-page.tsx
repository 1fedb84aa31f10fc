import { useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";

/** What is left to see when nothing is left. It keeps nothing itself. */
export function ClearedPage({ beginAgain }: { readonly beginAgain: string }) {
  const messages = useMessages("recovery").cleared;
  return (
    <>
      <PageHeading focusKey="cleared">{messages.title}</PageHeading>
      <p className="nio-lead">{messages.text}</p>
      <LinkButton variant="secondary" href={beginAgain}>
        {messages.beginAgain}
      </LinkButton>
    </>
  );
}
