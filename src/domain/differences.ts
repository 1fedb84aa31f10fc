/** Owns what differs between two revisions of one evaluation, for somebody who has to choose between them. */
import { type Action, answerTo, type Evaluation, type Mark, noteOn } from "./evaluation.ts";
import { inSchemaOrder } from "./schema-shape.ts";

export interface Differences {
  /** Questions whose mark differs, in the order of their ids. */
  readonly marks: readonly { readonly question: string; readonly mine: Mark; readonly theirs: Mark }[];
  /** How many answers and step notes have the same mark but other texts, target or flags. */
  readonly texts: number;
  /** Steps whose target differs. */
  readonly targets: number;
  readonly actions: readonly { readonly text: string; readonly how: "only-mine" | "only-theirs" | "changed" }[];
  /** Whether the actions that both have stand in another order. */
  readonly isReordered: boolean;
  /** Whether anything else differs: who, where, when, what was marked apart, the decision, the vision, what is put first. */
  readonly hasOtherDetails: boolean;
}

/** What differs, when the records of the saver (when, how many times, by which version, log and result) are left aside. */
export function differencesBetween(mine: Evaluation, theirs: Evaluation): Differences {
  const questions = keysOf(mine.answers, theirs.answers);
  const isOtherMark = (id: string) => answerTo(mine, id).mark !== answerTo(theirs, id).mark;
  return {
    marks: questions
      .filter(isOtherMark)
      .map((id) => ({ question: id, mine: answerTo(mine, id).mark, theirs: answerTo(theirs, id).mark })),
    texts:
      questions.filter((id) => !isOtherMark(id) && !isSame(answerTo(mine, id), answerTo(theirs, id))).length +
      keysOf(mine.notes, theirs.notes).filter((id) => !isSame(noteOn(mine, id), noteOn(theirs, id))).length,
    targets: keysOf(mine.targets, theirs.targets).filter((id) => mine.targets[id] !== theirs.targets[id]).length,
    actions: actionDifferences(mine.actions, theirs.actions),
    isReordered: !isSame(sharedOrder(mine.actions, theirs.actions), sharedOrder(theirs.actions, mine.actions)),
    hasOtherDetails: !isSame(detailsOf(mine), detailsOf(theirs)),
  };
}

/** Whether nothing that a group has decided differs. */
export const isNoDifference = ({ marks, texts, targets, actions, ...flags }: Differences): boolean =>
  marks.length + texts + targets + actions.length === 0 && !flags.isReordered && !flags.hasOtherDetails;

/** The ids of the first list's actions that are also in the second, in their order. */
function sharedOrder(actions: readonly Action[], others: readonly Action[]): readonly string[] {
  const known = new Set(others.map(({ id }) => id));
  return actions.map(({ id }) => id).filter((id) => known.has(id));
}

function actionDifferences(mine: readonly Action[], theirs: readonly Action[]): Differences["actions"] {
  const others = new Map(theirs.map((action) => [action.id, action]));
  const own = new Set(mine.map(({ id }) => id));
  return [
    ...mine.flatMap((action): Differences["actions"] => {
      const other = others.get(action.id);
      if (!other) return [{ text: action.text, how: "only-mine" }];
      return isSame(action, other) ? [] : [{ text: action.text, how: "changed" }];
    }),
    ...theirs.filter(({ id }) => !own.has(id)).map(({ text }) => ({ text, how: "only-theirs" as const })),
  ];
}

/** Everything but answers, notes, targets, actions and what the saver keeps. */
function detailsOf(evaluation: Evaluation): unknown {
  const { unit, track, label, date, decision, method, roles, scope, vision, focus, organisation, followUp } =
    evaluation;
  const { collected } = evaluation;
  return { unit, track, label, date, decision, method, roles, scope, vision, focus, organisation, followUp, collected };
}

const keysOf = (...records: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  [...new Set(records.flatMap((record) => Object.keys(record)))].toSorted();

const isSame = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

const plain = (value: unknown): string => JSON.stringify(inSchemaOrder(undefined, value));
