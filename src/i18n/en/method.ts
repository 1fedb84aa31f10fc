import type { messages as source } from "#i18n/sv/method.ts";

export const messages: typeof source = {
  title: "How we calculate",
  lead: "Nothing in the results is secret. Everything that is worked out is explained here in plain words, with the limits that apply to this very assessment.",
  version: (name, version) => `${name}, version ${version}`,
  use: {
    title: "What the results may be used for",
    points: [
      "This is a self-assessment. The figures are no more certain than the answers you have agreed on.",
      "It is not a scientifically validated instrument. The questions rest on experience and on the sources named at the end.",
      "It may not be used to rank municipalities, units or managers. Two groups can read different things into the same level.",
      "It may not be used to judge individual employees or a supplier.",
      "Compare with yourselves over time, and always read the steps before the whole.",
    ],
  },
  scale: {
    title: "The levels",
    text: "Every question is answered with a level. Every question also has its own description of each level, and that is what you choose by.",
    value: "Level",
    name: "Name",
    meaning: "Meaning",
  },
  answers: {
    title: "Four kinds of answer",
    text: "These are four different things and they are never mixed up.",
    kinds: [
      { term: "A level", text: "The question is answered. The lowest level is an answer too." },
      { term: "Not answered", text: "You have not said anything yet. The question applies to you but gives no level." },
      {
        term: "Don't know",
        text: "You have said that you do not know. The question applies to you but gives no level, and goes on the list of things to find out.",
      },
      {
        term: "Not relevant",
        text: "The question does not apply to you, and you have written why. It does not count at all.",
      },
    ],
    parked: "Park is only a flag. A parked question that has a level counts as answered.",
  },
  coverage: {
    title: "Coverage",
    formula: "Coverage = the weight of the questions that have a level ÷ the weight of the questions that apply to you",
    text: "Coverage is worked out for each step. When all questions weigh the same it is simply the share of questions with a level. When it is too low we show no current level for the step. This much is needed:",
    least: (variant, share) => `${variant}: at least ${share}`,
  },
  level: {
    title: "Current level",
    formula: "Current level = the weighted mean of the levels in the step",
    text: "Only questions that have a level count. A question with weight 2 counts as two questions with weight 1. Don't know never becomes zero.",
    band: (lowest, highest) =>
      `Lowest and highest show where the current level may end up when answers are missing. We work out the same mean twice: once as if every question without a level had ${lowest}, once as if they had ${highest}. Questions that are not relevant are left out. The range is shown even when coverage is too low for a current level.`,
  },
  gap: {
    title: "Target and gap",
    formula: "Gap = target − current level, but never less than 0",
    target: (level) =>
      `The target is the one you have set for the step. If you have set none, the step's default target applies, which is ${level} unless the step says otherwise.`,
    question:
      "A question may have a target of its own. Otherwise it has the step's. The question's gap is its target minus its level, in the same way.",
    none: "Without a current level there is no gap. That is not the same as a gap of 0, which means that the target is reached.",
  },
  status: {
    title: "The status of a step",
    terms: (ready) => [
      { term: "Ready to build on", text: `The current level is at least ${ready}.` },
      { term: "Needs strengthening", text: `There is a current level, and it is below ${ready}.` },
      { term: "Too few answers", text: "Coverage is too low for a current level." },
      { term: "Not relevant to you", text: "No question in the step applies to you." },
      { term: "Not chosen", text: "You have left the step out this time. It counts nowhere." },
    ],
    ahead: (begun, ready) =>
      `We also look at whether a step has run ahead of what it builds on. It has when the step itself is at least ${begun}, while a step that it builds directly on has a current level below ${ready}.`,
  },
  overall: {
    title: "The whole",
    formula: "Overall level = the weighted mean of the steps that have a current level",
    text: "We always show how many steps are included, and the weakest step first, because a mean can hide that one step falls short. The weakest is the step with the lowest current level before rounding. When two are equally low, the one that comes first in the process is the weakest.",
  },
  startHere: {
    title: "Start here",
    text: "Start here points at the first chosen step in the process that needs strengthening or has too few answers. The steps that follow build on it.",
  },
  rules: {
    title: "When the steps do not hang together",
    text: (begun, ready, above) =>
      `The rules compare the current levels of the steps. Weak means below ${begun}, begun means ${begun} or more, and strong means ${ready} or more. Higher means at least ${above} higher. A step without a current level never sets off a rule.`,
    name: "Finding",
    compared: "When, and why it matters",
    first: "Do first",
    either: (names) => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`),
    is: {
      weak: (names) => `${names} is weak`,
      begun: (names) => `${names} is begun`,
      "not-ready": (names) => `${names} is not strong`,
      strong: (names) => `${names} is strong`,
    },
    above: (names, other) => `${names} is higher than ${other}`,
    all: (conditions) => `${conditions.join(", and ")}.`,
    lead: (levels) =>
      `A step is at least ${levels} higher than a step it builds directly on. Tried for each such pair.`,
  },
  suggestions: {
    title: "Suggested actions",
    formula: "Order = the question's gap × its weight × (1 + the number of steps that build directly on the step)",
    text: "Every question with a level below its target gives one suggestion: the action that leads to the next level, not all the way. The highest value comes first. Only steps that you have chosen and that are relevant to you count among those that build on the step. When two suggestions are equal they come in the order of the process.",
    example: (level) =>
      `Two examples: a question at level ${level} in the step that most others build on, and one in the step that fewest build on.`,
    exampleTitle: "Two examples of how suggestions are ordered",
    step: "Step",
    gap: "Gap",
    weight: "Weight",
    dependents: "Steps that build on it",
    rank: "Order",
    product: (gap, weight, dependents, rank) => `${gap} × ${weight} × (1 + ${dependents}) = ${rank}`,
    unknown:
      "Questions answered with don't know give no such suggestion. They are listed apart, as things to find out.",
    decide: "The tool suggests, the group decides. Choose two or three steps to focus on rather than all at once.",
  },
  rounding: {
    title: "Rounding",
    text: "Levels, targets and gaps are shown with one decimal at most, and a half is rounded up. All comparisons use the exact numbers. A difference is worked out first and rounded afterwards, in the same way on screen, in the PDF and in the files.",
    example: ({ level, shownLevel, target, gap, shownGap, wrongGap }) =>
      `That is why something may look wrong: the current level ${level} is shown as ${shownLevel}. If the target is ${target} the gap is ${gap}, which is shown as ${shownGap}, not ${wrongGap}.`,
  },
  sources: {
    title: "Where the questions come from",
    text: "Questions, levels and templates are our own. Each question says which criteria it rests on, with a mark that shows who stands behind them.",
  },
};
