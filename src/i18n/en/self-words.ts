/** Owns what is said of how a run was made, the same on every screen, in the report and in files. */
import type { selfWords as source } from "#i18n/sv/self-words.ts";
import { inWords } from "./number-words.ts";

export const selfWords: typeof source = {
  methods: {
    consensus: "The group has agreed on the answers.",
    individual: "The answers were given one person at a time.",
    interview: "The answers were gathered in interviews.",
  },
  ahead: (people) => `The group has agreed on the answers; ${inWords(people)} had answered ahead of the meeting.`,
  ownAll: "The group itself has chosen levels, targets and actions.",
  own: "The group itself has chosen levels and actions.",
  noTargets: "The targets are preset in the assessment, not chosen by the group.",
  someTargets: (steps, count) =>
    count === 1
      ? `The target for ${steps} was chosen by the group, the others are preset.`
      : `The targets for ${steps} were chosen by the group, the others are preset.`,
};
