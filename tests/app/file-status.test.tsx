import { act, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, test } from "vitest";
import { FileStatus } from "#app/file-status.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { usePreferences } from "#stores/preferences-store.ts";
import { evaluationWith, smallAssessment } from "../support/assessments.ts";

async function show(revision: number) {
  usePreferences.getState().setLocale("sv");
  const evaluation = { ...evaluationWith(smallAssessment), revision };
  await act(async () => {
    await loadMessages("sv", "saving");
    render(
      <Suspense>
        <FileStatus revision={() => evaluation} onSaveFile={() => undefined} />
      </Suspense>,
    );
  });
  return document.querySelector(".nio-file-status");
}

test("what is said of files keeps its place before anything is stored, and is said to nobody", async () => {
  expect(await show(0)).toHaveAttribute("hidden");
  expect(screen.queryByRole("button")).toBe(null);
});

test("what is stored and in no file is told of", async () => {
  expect(await show(1)).not.toHaveAttribute("hidden");
  expect(screen.getByRole("button")).toBeVisible();
});
