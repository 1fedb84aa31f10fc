import type { Contribution } from "#domain/contribution.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { KnowledgeStep } from "./step-knowledge-page.tsx";

/** Says how many experiences a contribution holds and in which steps. */
export function useContents(steps: readonly KnowledgeStep[]): (contribution: Contribution) => string {
  const messages = useMessages("knowledge").sharing;
  const format = useFormat();
  return ({ experiences }) =>
    messages.contents(
      experiences.length,
      format.list(
        steps.filter(({ id }) => experiences.some(({ step }) => step === id)).map(({ name }) => name.toLowerCase()),
      ),
    );
}
