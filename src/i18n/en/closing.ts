import type { messages as source } from "#i18n/sv/closing.ts";
import { inWords } from "./number-words.ts";

const actions = (count: number): string => (count === 1 ? "one action" : `${inWords(count)} actions`);
const are = (count: number): string => (count === 1 ? "is" : "are");

export const messages: typeof source = {
  title: "Read aloud and close",
  back: "Back to the plan",
  stand: {
    none: "Too few questions are answered to show where we stand.",
    all: (level, steps) =>
      steps === 1
        ? `We stand at level ${level}, and the step is ready to build on.`
        : `We stand at level ${level} on average, and all ${inWords(steps)} steps are ready to build on.`,
    some: (level, ready, steps) =>
      `We stand at level ${level} on average, and ${inWords(ready)} of ${inWords(steps)} steps ${are(ready)} ready to build on.`,
  },
  first: {
    unknown: "We have not decided where to begin.",
    steps: (steps) => `We begin with ${steps}.`,
    withAction: (steps, day) => `We begin with ${steps}, and the first action starts on ${day}.`,
  },
  takes: {
    nothing: "The plan has no actions yet.",
    plan: (count, last, sum, withoutAmount) =>
      `It takes ${actions(count)}${last === "" ? "" : ` until ${last}`}${sum === "" ? "" : ` and ${sum}`}${
        sum !== "" && withoutAmount > 0
          ? `, where ${withoutAmount === 1 ? "one action has" : `${inWords(withoutAmount)} actions have`} no amount`
          : ""
      }${sum === "" ? ", and no amounts are given" : ""}.`,
  },
  plan: {
    title: "The plan in order of date",
    when: "When",
    action: "Action",
    owner: "Who",
    none: "The plan has no actions yet.",
    noOwner: "Nobody appointed",
    noDay: "No day set",
    from: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
  },
  decision: {
    title: "Decision",
    none: "It is not decided where the plan is taken up.",
    goesTo: (body, day) =>
      `The plan goes to ${body === "" ? "the body that is to decide" : body}${day === "" ? "" : ` on ${day}`}.`,
    adopted: (body, day) => `The plan is adopted${body === "" ? "" : ` by ${body}`}${day === "" ? "" : ` on ${day}`}.`,
  },
  next: {
    title: "Next date",
    decision: (day) => `${day}: decision on the plan.`,
    starts: (day, action) => `${day}: ${action} starts.`,
    finishes: (day, action) => `${day}: ${action} is to be finished.`,
    measured: (day, indicator) => `${day}: ${indicator} is measured.`,
    again: (day) => `${day}: new assessment.`,
    none: "No day is set.",
  },
  take: {
    title: "Take along before you leave",
    pdf: "Plan (PDF)",
    html: "Web page (HTML)",
    ics: "Calendar (ICS)",
    file: "Save file",
    print: "Print",
    present: "Show the steps in five minutes",
    working: "Making the file …",
    done: "The file is made.",
    failed: "The file could not be made. What you have written is still there. Try again.",
    needsMunicipality: "The plan is to carry the municipality's name.",
    toPreparing: "Write the municipality's name first",
  },
  present: {
    title: "The steps in five minutes",
    step: (number, all) => `Step ${number} of ${all}`,
    level: (level, name) => `Level ${level}: ${name}`,
    uncertain: (text) => `${text} (answers differ)`,
    between: (below, above) => `between ${below} and ${above}`,
    none: (status) => `No level: ${status.toLocaleLowerCase("en")}`,
    helped: "What helped",
    hindered: "What hindered",
    nothing: "Nothing noted",
    next: "Next action",
    noNext: "No action in the plan",
    owner: (owner) => `Responsible: ${owner}`,
    previous: "Previous",
    following: "Next",
    fullScreen: "Full screen",
    leaveFullScreen: "Leave full screen",
    print: "Print",
    back: "Back to closing",
    keys: "The arrow keys change step. Escape goes back.",
    controls: "Turn pages",
  },
};
