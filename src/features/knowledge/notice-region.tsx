import { useEffect, useRef } from "react";
import { Alert } from "#ui/alert.tsx";
import type { ContributionNotice } from "./contributions.ts";

/** Says what came of the last thing that was asked for, and brings it into view. */
export function NoticeRegion({ notice }: { readonly notice: ContributionNotice | null }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice !== null) region.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  return (
    <div ref={region} role="status" className="nio-knowledge-notice nio-no-print">
      {notice === null ? null : (
        <Alert tone={notice.tone} title={notice.title}>
          {notice.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Alert>
      )}
    </div>
  );
}
