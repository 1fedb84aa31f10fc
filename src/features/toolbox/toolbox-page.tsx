import type { Template } from "#domain/assessment.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { stoneShapes } from "#ui/stone-shapes.ts";
import "./toolbox.css";

export interface ToolboxEntry {
  readonly id: string;
  /** Step id. */
  readonly step: string;
  readonly kind: Template["kind"];
  readonly title: string;
  readonly purpose: string;
  readonly time: string;
}

interface ToolboxPageProps {
  readonly templates: readonly ToolboxEntry[];
  /** In the assessment's order; a step without templates is not shown. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
  readonly hrefOf: (templateId: string) => string;
}

/** All templates, grouped by the step they help with. */
export function ToolboxPage({ templates, steps, hrefOf }: ToolboxPageProps) {
  const messages = useMessages("toolbox");
  return (
    <div className="nio-toolbox">
      <header className="nio-toolbox-head">
        <PageHeading focusKey="toolbox">{messages.title}</PageHeading>
        <p className="nio-toolbox-lead">{messages.lead}</p>
      </header>
      {steps.map((step, index) => {
        const own = templates.filter((template) => template.step === step.id);
        return own.length === 0 ? null : (
          <section key={step.id} className="nio-toolbox-step">
            <h2>
              <span className="nio-toolbox-stone">
                <svg viewBox="0 0 48 40" aria-hidden="true" focusable="false">
                  <path d={stoneShapes[index % stoneShapes.length]} />
                </svg>
                <span>{index + 1}</span>
              </span>{" "}
              {step.name}
            </h2>
            <ul>
              {own.map((template) => (
                <li key={template.id}>
                  <a className="nio-toolbox-link" href={hrefOf(template.id)}>
                    {template.title}
                  </a>
                  <p>{template.purpose}</p>
                  <p className="nio-toolbox-meta">
                    {messages.kinds[template.kind]}. {template.time}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
