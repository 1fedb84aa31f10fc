/** Owns what must hold of stored work however the page before ended. */
import { expect, type Page } from "@playwright/test";
import { checkHeader } from "#domain/evaluation-header.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { isLogWhole } from "#storage/stored-log.ts";
import type { LogRow } from "#storage/tables.ts";
import { storedRecords } from "./stored.ts";

/** The one record, once the page shows it: whole, as new as the marker says, and with nothing set aside. */
export async function openedRecord(page: Page): Promise<Evaluation> {
  await page.locator(".nio-saving").waitFor();
  const [[record], rows, setAside] = await Promise.all([
    storedRecords(page, "niosteg") as Promise<Evaluation[]>,
    storedRecords(page, "niosteg", "log") as Promise<LogRow[]>,
    storedRecords(page, "niosteg", "quarantine"),
  ]);
  const marked = await page.evaluate(() => JSON.parse(localStorage.getItem("niosteg-marker") ?? "[]") as unknown);
  expect(checkHeader(record)).toEqual([]);
  expect(setAside).toEqual([]);
  expect(isLogWhole(rows, record)).toBe(true);
  for (const { revision } of marked as Evaluation[]) expect(revision).toBeLessThanOrEqual(record?.revision ?? -1);
  return record!;
}
