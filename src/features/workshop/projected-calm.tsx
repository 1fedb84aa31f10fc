import { useMessages } from "#i18n/use-messages.ts";
import { StonePath } from "#ui/stone-path.tsx";
import type { CalmView } from "./room-view.ts";

/** Whose run it is and how far it has come, while the meeting is at other pages than the room's. */
export function ProjectedCalm({ view }: { readonly view: CalmView }) {
  const messages = useMessages("workshop").calm;
  const { progress } = useMessages("app");
  return (
    <div className="nio-projector nio-projector-calm">
      <h1 tabIndex={-1}>{view.name === "" ? messages.title : view.name}</h1>
      <div lang={view.wordsLang ?? undefined}>
        <StonePath
          label={messages.title}
          stones={view.steps.map(({ id, name, state }) => ({
            id,
            label: name,
            status: state,
            statusLabel: progress[state],
          }))}
        />
      </div>
    </div>
  );
}
