/** Owns the making of copies, inside the transaction that writes over what they are copies of. Loaded after the first edit. */
import type { CopyKind, EvaluationCommand } from "#domain/destructive-commands.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { checkHeader, isGroup } from "#domain/evaluation-header.ts";
import { revisionOf } from "./evaluation-repository.ts";
import type { Copy, Quarantined, Transaction } from "./tables.ts";
import { copiesToDrop, isCopyDue, removedLongAgo } from "./thin-copies.ts";

/**
 * Keeps what is stored before an edit takes its place: when it is of an older format, and otherwise every five minutes.
 * `considered` remembers by evaluation when that was last looked into.
 */
export async function keepInTheCourseOfEditing(
  table: Transaction,
  considered: Map<string, string>,
  stored: unknown,
  { id, changed: at, formatVersion }: Evaluation,
): Promise<void> {
  if (!isGroup(stored)) return;
  if (stored["formatVersion"] !== formatVersion) return keepBefore(table, "migrate", id, stored, at);
  const last = considered.get(id);
  if (last !== undefined && !isCopyDue([last], at)) return;
  considered.set(id, at);
  const moments = (await copiesOf(table, id)).map((copy) => copy.at);
  if (isCopyDue(moments, at)) await keep(table, "editing", id, stored, at);
}

/** Keeps what is stored before a command: as a copy, or set aside as it is when nobody can read it; nothing of nothing. */
export async function keepBefore(
  table: Transaction,
  command: EvaluationCommand,
  id: string,
  stored: unknown,
  at: string,
): Promise<void> {
  if (stored === undefined) return;
  if (checkHeader(stored).length > 0) return setAside(table, { id, at, why: "unreadable", record: stored });
  return keep(table, `before-${command}`, id, stored, at);
}

/** Puts a record by, exactly as it is. */
export async function setAside(table: Transaction, found: Omit<Quarantined, "key">): Promise<void> {
  const key = nextKey(
    (await table("quarantine").all(`${found.id}\0`)).map(([known]) => known),
    found.id,
  );
  await table("quarantine").put(key, { ...found, key });
}

/** What is known of the copies of an evaluation, oldest first. */
async function copiesOf(table: Transaction, id: string): Promise<readonly Copy[]> {
  return (await table("copies").all(`${id}\0`)).map(([, copy]) => copy).filter((copy) => copy.id === id);
}

async function keep(table: Transaction, kind: CopyKind, id: string, record: unknown, at: string): Promise<void> {
  const key = nextKey(
    (await copiesOf(table, id)).map((copy) => copy.key),
    id,
  );
  await Promise.all([
    table("copies").put(key, describe(key, id, kind, at, record)),
    table("copy-records").put(key, record),
  ]);
  await emptyOldBin(table, at);
  const copies = (await table("copies").all()).map(([, copy]) => copy);
  await drop(table, copiesToDrop(copies));
}

/** Lets go of evaluations that were removed more than 30 days before the moment, with all that belongs to them. */
export async function emptyOldBin(table: Transaction, at: string): Promise<void> {
  const copies = (await table("copies").all()).map(([, copy]) => copy);
  await Promise.all(
    removedLongAgo(copies, at).map(async (id) => {
      if ((await table("evaluations").get(id)) !== undefined) return;
      const rows = (await table("log").all(`${id}\0`)).filter(([, row]) => row.id === id);
      await Promise.all(rows.map(([key]) => table("log").remove(key)));
      await drop(
        table,
        copies.filter((copy) => copy.id === id).map(({ key }) => key),
      );
    }),
  );
}

async function drop(table: Transaction, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [table("copies").remove(key), table("copy-records").remove(key)]));
}

/** A key after those there are. */
function nextKey(known: readonly string[], id: string): string {
  const last = known.map((key) => Number(key.slice(key.lastIndexOf("\0") + 1))).reduce((a, b) => Math.max(a, b), 0);
  return `${id}\0${String(last + 1).padStart(10, "0")}`;
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
