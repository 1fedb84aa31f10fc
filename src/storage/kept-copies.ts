/** Owns the making of copies, inside the transaction that writes over what they are copies of. Loaded after the first edit. */
import type { CopyKind, EvaluationCommand } from "#domain/destructive-commands.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkHeader, isGroup } from "#domain/evaluation-header.ts";
import { revisionOf } from "./evaluation-repository.ts";
import { nextKey } from "./next-key.ts";
import { addToLog, forgetLog } from "./stored-log.ts";
import type { Copy, Quarantined, Transaction } from "./tables.ts";
import { copiesToDrop, isCopyDue, removedLongAgo } from "./thin-copies.ts";

/**
 * Keeps what the log gained with an edit, and what is stored before the edit takes its place: when it is of an older
 * format, and otherwise every five minutes. `considered` is when that was last looked into. Gives whether it was looked
 * into now, which counts once it is on disk.
 */
export async function keepInTheCourseOfEditing(
  table: Transaction,
  considered: string | undefined,
  stored: unknown,
  evaluation: Evaluation,
): Promise<boolean> {
  if (!isGroup(stored)) return false;
  const { id, changed: at, formatVersion } = evaluation;
  await addToLog(table, "save", stored, evaluation);
  if (stored["formatVersion"] !== formatVersion) {
    await keepBefore(table, "migrate", id, stored, at);
    return false;
  }
  if (considered !== undefined && !isCopyDue([considered], at)) return false;
  const copies = await allCopies(table);
  const moments = copies.filter((copy) => copy.id === id).map((copy) => copy.at);
  if (isCopyDue(moments, at)) await keep(table, copies, "editing", id, stored, at);
  return true;
}

/** Keeps what is stored before a command puts the evaluation in its place, and what the log gained with that. */
export async function keepBeforeReplacing(
  table: Transaction,
  command: EvaluationCommand,
  stored: unknown,
  evaluation: Evaluation,
): Promise<void> {
  await addToLog(table, command, stored, evaluation);
  await keepBefore(table, command, evaluation.id, stored, evaluation.changed);
}

/** Keeps what is stored before a command: as a copy, or set aside as it is when nobody can read it; nothing of nothing. */
export async function keepBefore(
  table: Transaction,
  command: EvaluationCommand,
  id: string,
  stored: unknown,
  at: string,
): Promise<void> {
  if (command === "remove") await forgetLog(table, id);
  if (stored === undefined) return;
  if (checkHeader(stored).length > 0) return setAside(table, { id, at, why: "unreadable", record: stored });
  return keep(table, await allCopies(table), `before-${command}`, id, stored, at);
}

/** Puts a record by, exactly as it is. */
export async function setAside(table: Transaction, found: Omit<Quarantined, "key">): Promise<void> {
  const key = nextKey(
    (await table("quarantine").all(`${found.id}\0`)).map(([known]) => known),
    found.id,
  );
  await table("quarantine").put(key, { ...found, key });
}

async function allCopies(table: Transaction): Promise<readonly Copy[]> {
  return (await table("copies").all()).map(([, copy]) => copy);
}

/** `copies` are all there are. */
async function keep(
  table: Transaction,
  copies: readonly Copy[],
  kind: CopyKind,
  id: string,
  record: unknown,
  at: string,
): Promise<void> {
  const own = copies.filter((copy) => copy.id === id).map(({ key }) => key);
  const copy = describe(nextKey(own, id), id, kind, at, record);
  await Promise.all([table("copies").put(copy.key, copy), table("copy-records").put(copy.key, record)]);
  const all = [...copies, copy];
  const old = await inOldBin(table, all, at);
  await drop(table, [...old, ...copiesToDrop(all.filter(({ key }) => !old.includes(key)))]);
}

/** Lets go of the copies of evaluations that were removed more than 30 days before the moment. */
export async function emptyOldBin(table: Transaction, at: string): Promise<void> {
  await drop(table, await inOldBin(table, await allCopies(table), at));
}

async function inOldBin(table: Transaction, copies: readonly Copy[], at: string): Promise<readonly string[]> {
  const keys = removedLongAgo(copies, at).map(async (id) => {
    const isBack = (await table("evaluations").get(id)) !== undefined;
    return isBack ? [] : copies.filter((copy) => copy.id === id).map(({ key }) => key);
  });
  return (await Promise.all(keys)).flat();
}

async function drop(table: Transaction, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [table("copies").remove(key), table("copy-records").remove(key)]));
}

/** What a copy says of itself; a record that is not whole says as much as it can. */
function describe(key: string, id: string, kind: CopyKind, at: string, record: unknown): Copy {
  const parts = isGroup(record) ? record : {};
  const { organisation, label, changed, answers, actions } = parts;
  const marks = isGroup(answers)
    ? Object.values(answers).filter((answer) => isGroup(answer) && answer["mark"] !== null)
    : [];
  return {
    key,
    id,
    kind,
    at,
    changed: textOf(changed) || at,
    revision: revisionOf(record),
    name: isGroup(organisation) ? textOf(organisation["name"]) : "",
    label: textOf(label),
    answered: marks.length,
    actions: Array.isArray(actions) ? actions.length : 0,
    bytes: new TextEncoder().encode(JSON.stringify(record)).length,
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
