import { useEffect, useRef } from "react";
import { useDocument } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSetDetails } from "./use-set-details.ts";

/** How many years ahead can be picked. */
const yearsAhead = 20;

/** The year the group looks towards, and dated interim goals on the way. */
export function VisionFields() {
  const { vision, date } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  const { year, goals } = vision;
  const addButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const isAdding = useRef(false);

  useEffect(() => {
    if (isAdding.current && goals.length > 0)
      list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
    isAdding.current = false;
  }, [goals.length]);

  const setGoal = (index: number, changes: Partial<(typeof goals)[number]>, visit: string) =>
    setDetails(
      { vision: { year, goals: goals.map((goal, at) => (at === index ? { ...goal, ...changes } : goal)) } },
      visit,
    );
  return (
    <>
      <SelectField
        label={messages.visionYear}
        value={year === null ? "" : String(year)}
        options={[
          { value: "", label: messages.noYear },
          ...selectableYears(date, year).map((value) => ({ value: String(value), label: String(value) })),
        ]}
        onChange={(value) => setDetails({ vision: { year: value === "" ? null : Number(value), goals } })}
      />
      {goals.length > 0 ? (
        <ol ref={list} className="nio-preparing-goals">
          {goals.map((goal, index) => (
            // A goal has no identity but its place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <TextField
                label={messages.goalDate(index + 1)}
                type="date"
                max="9999-12-31"
                value={goal.date}
                onChange={(day, visit) => setGoal(index, { date: day }, visit)}
              />
              <TextField
                label={messages.goalText(index + 1)}
                value={goal.text}
                maxLength={1000}
                onChange={(text, visit) => setGoal(index, { text }, visit)}
              />
              <Button
                variant="tertiary"
                aria-label={messages.removeGoal(index + 1)}
                onClick={() => {
                  setDetails({ vision: { year, goals: goals.filter((_, at) => at !== index) } });
                  addButton.current?.focus();
                }}
              >
                {messages.remove}
              </Button>
            </li>
          ))}
        </ol>
      ) : null}
      <div>
        <Button
          ref={addButton}
          variant="secondary"
          onClick={() => {
            isAdding.current = true;
            setDetails({ vision: { year, goals: [...goals, { date: "", text: "" }] } });
          }}
        >
          {messages.addGoal}
        </Button>
      </div>
    </>
  );
}

/** The evaluation's year and those after it, with the stored year among them wherever it lies. */
function selectableYears(date: string, stored: number | null): readonly number[] {
  const first = Math.min(Math.max(date === "" ? new Date().getFullYear() : Number(date.slice(0, 4)), 2000), 2100);
  const years = Array.from({ length: yearsAhead + 1 }, (_, ahead) => first + ahead).filter((year) => year <= 2100);
  return stored === null || years.includes(stored) ? years : [...years, stored].toSorted((a, b) => a - b);
}
