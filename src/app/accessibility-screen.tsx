/** Owns the wiring of the page with the accessibility statement. */
import { AccessibilityPage } from "#features/accessibility/accessibility-page.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { usePageTitle } from "./use-page-title.ts";

/** The draft statement, for a version of the app. */
export function AccessibilityScreen({ version }: { readonly version: string }) {
  usePageTitle(useMessages("accessibility").title);
  return <AccessibilityPage version={version} />;
}
