/** Owns how material for a meeting looks on screen and on paper; its DOCX file is drawn from the same model. */
import type { DocumentFact } from "#documents/document-model.ts";
import type { Material, MaterialBlock, MaterialSheet } from "#documents/material-model.ts";
import { MaterialTable } from "./material-table.tsx";

interface MaterialViewProps {
  readonly material: Material;
  readonly lang: string | undefined;
}

/** Every sheet of the material under its title. */
export function MaterialView({ material, lang }: MaterialViewProps) {
  return (
    <article className="nio-material nio-paper" data-material={material.id} lang={lang}>
      <header className="nio-material-head">
        <p className="nio-material-eyebrow">{material.subject}</p>
        <h2>{material.title}</h2>
      </header>
      {material.sheets.map((sheet) => (
        <Sheet key={sheet.id} sheet={sheet} />
      ))}
    </article>
  );
}

function Sheet({ sheet: { counter, title, isDense, blocks } }: { readonly sheet: MaterialSheet }) {
  return (
    <section className="nio-material-sheet" data-dense={isDense || undefined}>
      {counter === "" ? null : <p className="nio-material-eyebrow">{counter}</p>}
      {title === "" ? null : <h3>{title}</h3>}
      <Blocks blocks={blocks} />
    </section>
  );
}

/** The blocks never change places, so their order tells them apart. */
const Blocks = ({ blocks }: { readonly blocks: readonly MaterialBlock[] }) =>
  blocks.map((block, index) => <Block key={`${block.kind}-${index}`} block={block} />);

function Block({ block }: { readonly block: MaterialBlock }) {
  switch (block.kind) {
    case "text":
      return <p className={block.isLead ? "nio-material-lead" : undefined}>{block.text}</p>;
    case "points":
      return (
        <ul className="nio-material-points">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return <Facts facts={block.facts} />;
    case "choices":
      return (
        <ul className="nio-material-choices">
          {block.items.map((item) => (
            <li key={item}>
              <Box />
              <span>{item}</span>
            </li>
          ))}
        </ul>
      );
    case "row":
      return <Row label={block.label} options={block.options} />;
    case "write":
      return (
        <p className="nio-material-write">
          <span>{block.label}</span>
          <span className="nio-material-line" aria-hidden="true" />
        </p>
      );
    case "table":
      return <MaterialTable table={block} />;
    case "group":
      return (
        <section className="nio-material-group">
          <h4>{block.title}</h4>
          <Blocks blocks={block.blocks} />
        </section>
      );
  }
}

/** To be ticked with a pen. */
const Box = () => <span className="nio-material-box" aria-hidden="true" />;

function Row({ label, options }: { readonly label: string; readonly options: readonly string[] }) {
  return (
    <div className="nio-material-row">
      {label === "" ? null : <p>{label}</p>}
      <ul>
        {options.map((option) => (
          <li key={option}>
            <Box />
            <span>{option}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ facts }: { readonly facts: readonly DocumentFact[] }) {
  return (
    <dl className="nio-material-facts">
      {facts.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
