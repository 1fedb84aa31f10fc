import { useMessages } from "#i18n/use-messages.ts";
import { LinkButton } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { usePageTitle } from "./use-page-title.ts";

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  const messages = useMessages("app");
  usePageTitle(messages.notFound.title);
  return (
    <>
      <PageHeading focusKey="not-found">{messages.notFound.title}</PageHeading>
      <p className="nio-lead">{messages.notFound.text}</p>
      <LinkButton href="#/">{messages.home}</LinkButton>
    </>
  );
}
