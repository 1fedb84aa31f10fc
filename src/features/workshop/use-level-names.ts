import { useFormat, useMessages } from "#i18n/use-messages.ts";
import type { Mark } from "#domain/evaluation.ts";
import { useRoom } from "./room-context.ts";
import { levelNamer, markName } from "./room-words.ts";

/** How levels by place, and marks, are called in the language spoken now. */
export function useLevelNames() {
  const { snapshot, words } = useRoom();
  const say = useMessages("workshop");
  const { assessment } = snapshot.context;
  const nameLevel = levelNamer(assessment, words.assessment, useFormat());
  return { nameLevel, nameMark: (mark: Mark) => markName(say, nameLevel, assessment, mark) };
}
