/** Owns how a reason is written in the room: without one, what is not relevant has no answer. */
import { answerTo } from "#domain/evaluation.ts";
import { useRoom } from "./room-context.ts";

/** The reason of a question, and how to write it; `onLost` when "not relevant" went with it. */
export function useReason(question: string, onLost: () => void) {
  const { snapshot, edit } = useRoom();
  const { mark, reason } = answerTo(snapshot.context.document, question);
  const write = (text: string, visit: string) => {
    if (mark !== "not-relevant" || text.trim() !== "")
      return edit({ type: "answer.describe", question, field: "reason", text, visit });
    edit({ type: "answer.mark", question, mark: null, reason: "" });
    onLost();
  };
  return { reason, write };
}
