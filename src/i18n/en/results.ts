import type { messages as source } from "#i18n/sv/results.ts";
import { selfWords } from "./self-words.ts";
import { stepStatuses } from "./values.ts";

const levels = (gap: string, inLevels: boolean) => {
  if (!inLevels) return gap;
  return gap === "1" ? "1 level" : `${gap} levels`;
};
const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);

export const messages: typeof source = {
  selfWords,
  eyebrow: "Results",
  finding: {
    none: "No current level yet: too few questions have a level",
    reached: "Every step that has a current level reaches its target",
    gap: (steps: string, gap: string, inLevels: boolean) =>
      `Largest gap: ${steps} (${levels(gap, inLevels)} below target)`,
    gapInMany: (steps: number, gap: string, inLevels: boolean) =>
      `Largest gap: ${steps} steps are ${levels(gap, inLevels)} below target`,
  },
  partly: (answered, applicable) =>
    `The largest gap rests on answers to ${answered} of ${questions(applicable)} in the step, so it is uncertain.`,
  summary: {
    title: "In short",
    weakest: "Weakest step",
    between: (low: string, high: string) => `between ${low} and ${high}`,
    overall: (level: string, scored: number, all: number) =>
      `All steps weighed together: ${level}, based on ${scored} of ${all} steps.`,
    coverage: (answered: number, applicable: number) =>
      `${answered} of the ${questions(applicable)} that apply to you ${answered === 1 ? "has" : "have"} a level.`,
    unknown: (count: number) => `${questions(count)} answered with don't know.`,
    blank: (count: number) => (count === 1 ? "1 question is not answered." : `${count} questions are not answered.`),
    notRelevant: (count: number) =>
      count === 1
        ? "1 question is not relevant to you and is not counted."
        : `${count} questions are not relevant to you and are not counted.`,
    startHere: "Start here",
    startReason: {
      "too-few-answers":
        "In the order of the process, it is your first step with too few answers. Find out where you stand before you go on.",
      "not-ready": "In the order of the process, it is your first step that still needs strengthening.",
    },
    startDiffers:
      "It need not be the step with the largest gap: the gap says where you are furthest from the target, Start here says which step the others build on.",
    startFirst: (action) => `A first suggestion: ${action}`,
    openStep: (step: string) => `To the step ${step}`,
    allReady: "Every chosen step is ready to build on.",
  },
  chart: {
    title: (below: number, scored: number) =>
      below === 0
        ? `None of ${scored} steps with a current level is below its target`
        : `${below} of ${scored} steps with a current level ${below === 1 ? "is" : "are"} below target`,
    titleWithLargest: (title: string, steps: string, gap: string) =>
      `${title}; the largest gap is in ${steps} (${gap})`,
    titleNone: "No step has a current level yet",
    changes: (since: string, up: number, down: number, same: number) => {
      const steps = (count: number) => (count === 1 ? "1 step has" : `${count} steps have`);
      if (up + down === 0)
        return same === 1
          ? `The step is where it was in ${since}`
          : `All ${same} steps are where they were in ${since}`;
      if (down === 0) return `Since ${since}, ${steps(up)} moved up`;
      if (up === 0) return `Since ${since}, ${steps(down)} moved down`;
      return `Since ${since}, ${steps(up)} moved up and ${down} down`;
    },
    name: (title: string, steps: number, lowest: string, highest: string) =>
      `${title}. Chart of current level and target for ${steps} steps on the scale ${lowest} to ${highest}. The table after the chart has the same numbers.`,
    kind: "Show as",
    kinds: { dumbbell: "Points in rows", radar: "Radar" },
    order: "Order",
    orders: { process: "Order of the process", gap: "Largest gap first" },
    loading: "Drawing the chart …",
    now: "Now",
    target: "Target",
    gap: "Gap up to the target",
    last: (since: string) => `Last time (${since})`,
    compareWith: "Compare with the profile",
    span: "Possible span where answers are missing",
    spanOf: (low: string, high: string) => `${low}–${high}`,
    mark: (step: string, says: string) => `${step}: ${says}`,
    says: {
      level: (level: string) => `now ${level}`,
      target: (level: string) => `target ${level}`,
      last: (level: string) => `last time ${level}`,
      reference: (level: string) => `in the profile ${level}`,
      span: (span: string) => `no current level yet, possible span ${span}`,
    },
    saysWithSpan: (says: string, span: string) => `${says} (possible span ${span})`,
    readingHint: "Point at a mark to read it. With the keyboard: stand in the chart and move on with the arrow keys.",
    fileWord: "gaps",
    save: "Save the chart as",
    saveNamed: {
      csv: (what: string) => `Save the numbers as CSV: ${what}`,
      png: (what: string) => `Save the picture as PNG: ${what}`,
      svg: (what: string) => `Save the picture as SVG: ${what}`,
    },
    saveFailed: "The file could not be made. Try once more, or choose another format.",
    rowGap: (gap: string) => `Gap ${gap}`,
    rowReached: "Target reached",
    ends: (lowest: string, low: string, highest: string, high: string) => `${lowest} = ${low}, ${highest} = ${high}`,
    radarTooFew: "The radar needs at least three chosen steps. Show points in rows instead.",
    radarMissing: (steps: string) => `Without a current level in the radar: ${steps}.`,
    radarKey: "Steps in the radar",
  },
  heat: {
    title: (below: number, answered: number) =>
      `${below} of ${answered} questions with a level ${below === 1 ? "is" : "are"} below target`,
    titleWithMost: (title: string, steps: string) => `${title}, most of them in ${steps}`,
    titleNone: "No question has a level yet",
    name: (title: string) =>
      `${title}. Every question with its answer, step by step. Each square leads to its question.`,
    caption: "The answer to each question",
    fileWord: "questions",
    step: "Step",
    question: "Question",
    answer: "Answer",
    questionNumber: (number: number) => `Question ${number}`,
    square: (question: string, answer: string) => `${question} ${answer}`,
    kinds: { level: "Level", unknown: "Don't know", blank: "No answer yet", "not-relevant": "Not relevant" },
  },
  status: stepStatuses,
  partlyAnswered: (text, answered, applicable) =>
    `${text} (${answered} of ${applicable} ${applicable === 1 ? "question" : "questions"})`,
  uncertain: {
    note: (text) => `${text} · differs`,
    level: (text) => `${text} (answers differ)`,
  },
  table: {
    spread: "Marked, lowest–highest",
    verdicts: "Questions agreed",
    spreadOf: (lowest, highest) => (lowest === highest ? lowest : `${lowest}–${highest}`),
    agreedOf: (agreed, all) => `${agreed} of ${all}`,
    summary: "The same numbers in a table",
    caption: "Current level, target and gap of each step",
    step: "Step",
    status: "State",
    now: "Now",
    low: "Lowest",
    high: "Highest",
    last: (since: string) => `Last time (${since})`,
    change: "Change since then",
    alike: "Same questions answered",
    alikeOf: { all: "Yes", partly: "Partly" },
    reference: "The profile",
    target: "Target",
    gap: "Gap",
    coverage: "Coverage",
    none: "–",
    coverageOf: (share: string, answered: number, applicable: number) => `${share} (${answered} of ${applicable})`,
    explanation:
      "Lowest and highest show where the current level may end up once every question that applies to you has a level. Coverage is the share of questions that have a level.",
  },
  findings: {
    title: "What to watch out for",
    none: "None of the rules for risky combinations is set off by your answers.",
    noLevels:
      "The rules compare the current levels of the steps. They say something only once steps have a current level.",
    severity: { high: "High risk", medium: "Some risk", low: "Keep an eye on" },
    first: "Do this first",
    steps: "Steps concerned",
    lead: (ahead, aheadLevel, behind, behindLevel) => `${ahead} is at ${aheadLevel}, ${behind} at ${behindLevel}.`,
    aheadTitle: "Steps that are ahead of their ground",
    ahead: (count: number): string =>
      count === 1
        ? "The step is ahead of its ground. It rests on a step that still needs strengthening:"
        : "The step is ahead of its ground. It rests on steps that still need strengthening:",
  },
  unknowns: {
    title: "What you do not know",
    lead: "Don't know is not level 0. These questions are left out of the current level until you know the answer.",
    none: "You have not answered don't know to any question.",
    blankTitle: (count: number) => (count === 1 ? "1 question is not answered" : `${count} questions are not answered`),
    blankLead: "These are neither level 0 nor don't know. You have not taken a position on them yet.",
    notRelevantTitle: (count: number) =>
      count === 1 ? "1 question is not relevant to you" : `${count} questions are not relevant to you`,
    notRelevantLead: "They are not counted. These are the reasons you gave:",
  },
  suggestions: {
    title: "Suggested actions",
    lead: "The tool suggests, you decide. Consider choosing actions in two or three steps to focus on.",
    focus: (steps: string, count: number) =>
      count > 3
        ? `The plan has actions in ${count} steps: ${steps}. Consider whether two or three of them are enough to begin with.`
        : `The plan has actions in ${steps}.`,
    none: "There are no suggestions. Suggestions are given for questions with a level below the target.",
    why: (gap: string, dependents: number) => {
      if (dependents === 0) return `The question's gap: ${gap}`;
      return dependents === 1
        ? `The question's gap: ${gap} · 1 step builds on this`
        : `The question's gap: ${gap} · ${dependents} steps build on this`;
    },
    whyWeighted: (why: string, weight: string) => `${why} · the question has weight ${weight}`,
    templates: "Template:",
    add: "Add to the plan",
    addNamed: (text: string) => `Add to the plan: ${text}`,
    inPlan: "In the plan",
    more: (count: number) => (count === 1 ? "Show 1 more suggestion" : `Show ${count} more suggestions`),
    shown: (count: number, all: number) => `Showing ${count} of ${all} suggestions, the most important first.`,
    toPlan: "To the plan",
    back: "Back",
  },
};
