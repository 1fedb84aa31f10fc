import { useMessages } from "#i18n/use-messages.ts";
import { useNotices } from "#stores/notices-store.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";

/** The passing notice, announced when it comes. */
export function NoticeBar() {
  const messages = useMessages("app");
  const notice = useNotices((notices) => notices.notice);
  const dismiss = useNotices((notices) => notices.dismiss);
  return (
    <div role={notice?.tone === "danger" ? "alert" : "status"} className="nio-notice">
      {notice === null ? null : (
        <Alert tone={notice.tone} title={notice.title}>
          {notice.lines.length === 1 ? <p>{notice.lines[0]}</p> : null}
          {notice.lines.length > 1 ? (
            <ul>
              {notice.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
          <div className="nio-row">
            {notice.choice ? (
              <Button variant="secondary" onClick={notice.choice.choose}>
                {notice.choice.label}
              </Button>
            ) : null}
            <Button variant="tertiary" onClick={dismiss}>
              {notice.choice?.later ?? messages.close}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  );
}
