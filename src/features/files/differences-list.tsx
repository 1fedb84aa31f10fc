import type { Differences } from "#domain/differences.ts";
import { useMessages } from "#i18n/use-messages.ts";

/** More actions than this are counted, not written out. */
const mostActions = 5;

/** What differs between the browser's revision and the file's, in words. */
export function DifferencesList({ differences }: { readonly differences: Differences }) {
  const messages = useMessages("files");
  const { marks, texts, targets, actions, isReordered, hasOtherDetails } = differences;
  const lines = [
    ...(marks.length > 0 ? [messages.marks(marks.length)] : []),
    ...(texts > 0 ? [messages.texts(texts)] : []),
    ...(targets > 0 ? [messages.targets(targets)] : []),
    ...actions.slice(0, mostActions).map(({ text, how }) => messages.actions[how](text)),
    ...(actions.length > mostActions ? [messages.more(actions.length - mostActions)] : []),
    ...(isReordered ? [messages.reordered] : []),
    ...(hasOtherDetails ? [messages.details] : []),
  ];
  return (
    <>
      <p className="nio-legend">{messages.differences}</p>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
