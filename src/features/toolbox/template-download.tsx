import type { DocumentFormat } from "#documents/document-model.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";

export interface TemplateDownload {
  readonly format: DocumentFormat;
  readonly state: "idle" | "working" | "done" | "failed";
  /** The evaluation that fills in the document, empty when it has no name; null when none does. */
  readonly filledFrom: string | null;
  readonly onDownload: () => void;
}

export function DownloadButton({ download }: { readonly download: TemplateDownload }) {
  const messages = useMessages("toolbox").download;
  return (
    <Button
      aria-disabled={download.state === "working"}
      onClick={() => {
        if (download.state !== "working") download.onDownload();
      }}
    >
      {messages[download.format]}
    </Button>
  );
}

/** What the document is filled in with, and how the download goes. */
export function DownloadStatus({ download: { state, filledFrom } }: { readonly download: TemplateDownload }) {
  const messages = useMessages("toolbox").download;
  return (
    <>
      {filledFrom === null ? null : (
        <p className="nio-template-hint">
          {filledFrom === "" ? messages.filledInUnnamed : messages.filledIn(filledFrom)}
        </p>
      )}
      <p role="status" className="nio-template-hint">
        {state === "idle" ? null : messages[state]}
      </p>
    </>
  );
}
