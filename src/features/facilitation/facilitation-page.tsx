import type { Material, MaterialId } from "#documents/material-model.ts";
import { useMessages } from "#i18n/use-messages.ts";
import type { MeetingDetails } from "#stores/meetings-store.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { MaterialView } from "./material-view.tsx";
import { MeetingPlaceFields } from "./meeting-place-fields.tsx";
import "#ui/paper.css";
import "./facilitation.css";
import "./facilitation-print.css";

export type MaterialDownload = "idle" | "working" | "done" | "failed";

interface FacilitationPageProps {
  readonly material: Material;
  /** What there is to choose from, in order. */
  readonly choices: readonly { readonly id: MaterialId; readonly href: string }[];
  /** What the assessment has no words for. */
  readonly missing: { readonly facilitation: boolean; readonly glossary: boolean };
  readonly meeting: MeetingDetails;
  readonly isAnsweredAlone: boolean;
  readonly onMeeting: (meeting: MeetingDetails) => void;
  readonly download: MaterialDownload;
  readonly onDownload: () => void;
  readonly backHref: string;
  /** What people answer on their own before the meeting; undefined where that has no address. */
  readonly individualHref?: string | undefined;
  /** The language of the material, where it is not the one the app speaks. */
  readonly wordsLang: string | undefined;
}

/** The material for a meeting, one at a time as it prints. */
export function FacilitationPage(props: FacilitationPageProps) {
  const { material, missing, meeting, isAnsweredAlone, onMeeting, download, onDownload } = props;
  const { backHref, individualHref, wordsLang } = props;
  const messages = useMessages("facilitation");
  return (
    <div className="nio-facilitation">
      <header className="nio-facilitation-head nio-no-print">
        <p>
          <a href={backHref}>{messages.back}</a>
        </p>
        <PageHeading focusKey={`facilitation/${material.id}`}>{messages.title}</PageHeading>
        <p className="nio-facilitation-lead">{messages.lead}</p>
        {individualHref === undefined ? null : <IndividualLink href={individualHref} />}
        {missing.facilitation ? <p>{messages.missing.facilitation}</p> : null}
        {missing.glossary ? <p>{messages.missing.glossary}</p> : null}
      </header>
      <div className="nio-facilitation-body">
        <aside className="nio-facilitation-side nio-no-print">
          <MaterialChoices {...props} />
        </aside>
        <div className="nio-facilitation-main">
          <div className="nio-facilitation-tools nio-no-print">
            {material.id === "invitation" || material.id === "paper-form" ? (
              <MeetingPlaceFields
                meeting={meeting}
                isAnsweredAlone={isAnsweredAlone && material.id === "invitation"}
                onChange={onMeeting}
              />
            ) : null}
            <div className="nio-row">
              <Button onClick={() => window.print()}>{messages.print}</Button>
              <Button
                variant="secondary"
                aria-disabled={download === "working"}
                onClick={() => {
                  if (download !== "working") onDownload();
                }}
              >
                {messages.download.docx}
              </Button>
            </div>
            <p role="status">{download === "idle" ? null : messages.download[download]}</p>
          </div>
          <MaterialView material={material} lang={wordsLang} />
        </div>
      </div>
    </div>
  );
}

function IndividualLink({ href }: { readonly href: string }) {
  const { title } = useMessages("individual").page;
  return (
    <p>
      <a href={href}>{title}</a>
    </p>
  );
}

function MaterialChoices({ choices, material }: Pick<FacilitationPageProps, "choices" | "material">) {
  const messages = useMessages("facilitation");
  return (
    <nav aria-label={messages.choose}>
      <ul className="nio-facilitation-choices">
        {choices.map(({ id, href }) => (
          <li key={id}>
            <a href={href} aria-current={id === material.id ? "page" : undefined}>
              <span className="nio-facilitation-name">{messages.materials[id].title}</span>
              <span className="nio-facilitation-use">{messages.materials[id].use}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
