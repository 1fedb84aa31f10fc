import { useState } from "react";
import type { TemplateBlock } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { type BlockWords, columnsFitUpright, FormTable } from "./form-table.tsx";

interface TemplateBlockViewProps {
  readonly block: TemplateBlock;
  readonly words: BlockWords;
}

/** One block of a template, with its title and introduction. */
export function TemplateBlockView({ block, words }: TemplateBlockViewProps) {
  const isWide = block.type === "table" && !columnsFitUpright(block);
  return (
    <section className="nio-template-block" data-block={block.type} data-wide={isWide || undefined}>
      <h2>{words.title}</h2>
      {words.introduction === undefined ? null : <p className="nio-template-introduction">{words.introduction}</p>}
      <BlockContent block={block} words={words} />
    </section>
  );
}

function BlockContent({ block, words }: TemplateBlockViewProps) {
  const itemText = (id: string) => words.items?.[id] ?? id;
  switch (block.type) {
    case "steps":
      return (
        <ol className="nio-template-list">
          {block.items.map((id) => (
            <li key={id}>{itemText(id)}</li>
          ))}
        </ol>
      );
    case "checklist":
      return <Checklist items={block.items.map((id) => ({ id, text: itemText(id) }))} />;
    case "script":
      return (
        <ol className="nio-template-script">
          {block.items.map((id) => (
            <li key={id}>
              {itemText(id)}
              <div className="nio-template-lines" aria-hidden="true" />
            </li>
          ))}
        </ol>
      );
    case "table":
      return <FormTable block={block} words={words} />;
  }
}

/** The ticks are for this reading only: nothing is stored. */
function Checklist({ items }: { readonly items: readonly { readonly id: string; readonly text: string }[] }) {
  const messages = useMessages("toolbox");
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <>
      <p className="nio-template-hint nio-no-print">{messages.ticksNotKept}</p>
      <ul className="nio-template-checklist">
        {items.map(({ id, text }) => (
          <li key={id}>
            <Checkbox
              label={text}
              checked={ticked.includes(id)}
              onChange={(isTicked) => setTicked(isTicked ? [...ticked, id] : ticked.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
