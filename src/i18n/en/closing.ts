import type { messages as source } from "#i18n/sv/closing.ts";
import { inWords } from "./number-words.ts";

const actions = (count: number): string => (count === 1 ? "one action" : `${inWords(count)} actions`);
const are = (count: number): string => (count === 1 ? "is" : "are");

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

export const messages: typeof source = {
  title: "Read aloud and close",
  back: "Back to the plan",
  stand: {
    none: "Too few questions are answered to show where we stand.",
    ready: (ready, steps, partly) =>
      `${steps === 1 ? `The step is ${ready === 1 ? "" : "not "}ready` : `${capitalised(inWords(ready))} of ${inWords(steps)} steps ${are(ready)} ready`} to build on${
        partly === "" ? "" : ` (${partly})`
      }.`,
    partly: (step, answered, applicable) =>
      `${step} on ${answered} of ${applicable} ${applicable === 1 ? "question" : "questions"}`,
  },
  lastPlan: {
    sentence: (parts) => `Of last year's actions: ${parts}.`,
    parts: {
      done: (count) => `${inWords(count)} done`,
      "under-way": (count) => `${inWords(count)} under way`,
      "not-started": (count) => `${inWords(count)} not started`,
      stopped: (count) => `${inWords(count)} stopped`,
      unsaid: (count) => `${inWords(count)} not followed up`,
    },
  },
  findOut: {
    title: "This we find out",
    asks: (question, roles) => `${question} Can find out: ${roles}.`,
  },
  first: {
    unknown: "We have not decided where to begin.",
    steps: (steps) => `We begin with ${steps}.`,
    withAction: (steps, day) => `We begin with ${steps}, and the first action starts on ${day}.`,
  },
  takes: {
    nothing: "The plan has no actions yet.",
    plan: (count, last, sum, withoutAmount) =>
      `We carry out ${actions(count)}${last === "" ? "" : ` until ${last}`}${sum === "" ? "" : ` for ${sum}`}${
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
    next: "Next action",
    noNext: "No action in the plan",
    since: (move) => `Since last time: ${move}`,
    target: (level) => `Target ${level}`,
    reasons: "The reasons for the level",
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
