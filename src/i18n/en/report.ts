import type { messages as source } from "#i18n/sv/report.ts";
import { actionStatuses, fundings, stepStatuses } from "./values.ts";

const actions = (count: number): string => (count === 1 ? "1 action" : `${count} actions`);

const small = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

const inWords = (count: number): string => small[count] ?? String(count);

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("en") + text.slice(1);

export const messages: typeof source = {
  fileWord: "action-plan",
  attachment: "The evaluation behind the plan. Open the PDF on the start page of Niosteg to go on with it.",
  statuses: actionStatuses,
  fundings,
  stepStatuses,
  methods: {
    consensus: "The group has agreed on the answers.",
    individual: "The answers were given one person at a time.",
    interview: "The answers were gathered in interviews.",
  },
  labels: {
    title: "Action plan",
    now: "Now",
    target: "Target",
    range: "Possible range where answers are missing",
    organisation: "Municipality",
    about: "Concerns",
    source: "Assessment",
    roles: "Roles",
    verdict: "Conclusion",
    counts: "Answers",
    chart: "Chart",
    use: "Use",
    continuation: "Continued from page 1",
    strengths: "Strengths",
    gaps: "Largest gaps",
    decisions: "Proposed decision",
    cost: "What it costs",
    followUp: "When it is followed up",
    findingsInFull: "Findings",
    first: "Do first:",
    plan: "Actions",
    quarter: "Quarter",
    starts: "Begin",
    finishes: "To be finished",
    cards: "The actions one by one",
    why: "Why",
    basis: "Builds on the answer",
    within: "Within 30 days",
    template: "Template",
    vision: "Vision and interim goals",
    number: "No.",
    action: "Action",
    owner: "Responsible",
    time: "Time",
    status: "Status",
    funding: "Funding",
    measure: "How we will know",
    templates: "Templates",
    numbers: "The steps in figures",
    step: "Step",
    level: "Level",
    gap: "Gap",
    coverage: "Coverage",
    span: "Range",
    purpose: "Purpose",
    whenToUse: "Use when",
    timeNeeded: "Time",
    participants: "Who",
    whereToFind: "Found in",
    answers: "The answers, step by step",
    reason: "Why this level",
    evidence: "Evidence",
    link: "Link",
    obstacle: "Obstacle",
    parked: "Come back",
    parkedNote: "The group wants to come back to this question.",
    unknowns: "What we do not know",
    notRelevant: "Not relevant here",
    method: "How this picture was made",
    nothingSaid: "Not stated",
    noActions: "The plan has no actions yet.",
  },
  unnamed: "Municipality not stated",
  page: (page, pages) => `Page ${page} of ${pages}`,
  version: (name, version) => `${name}, version ${version}`,
  documentTitle: (organisation, label) => `Action plan – ${organisation}${label === "" ? "" : `, ${label}`}`,
  subject: (name) => `Current level, target and actions according to ${name}`,
  verdict: {
    none: "Too few questions are answered to show where you stand.",
    all: (steps) =>
      steps === 1 ? "The step is ready to build on." : `All ${inWords(steps)} steps are ready to build on.`,
    some: (ready, chosen, startHere) =>
      `${capitalised(inWords(ready))} of ${inWords(chosen)} steps ${ready <= 1 ? "is" : "are"} ready to build on. Start with ${startHere}.`,
  },
  continued: (page) => `cont. p. ${page}`,
  summary: {
    present: (roles) => `Took part: ${roles}.`,
    missing: (roles) => `Did not: ${roles}.`,
    answered: (answered, applicable) =>
      `${answered} of ${applicable} ${applicable === 1 ? "question is" : "questions are"} answered.`,
    unanswered: (unknown, blank, notRelevant) => `Don't know ${unknown}, blank ${blank}, not relevant ${notRelevant}.`,
    overall: (level, steps) =>
      `Overall level ${level}, mean of ${steps} ${steps === 1 ? "step" : "steps"}; read the steps first.`,
    strength: (step, level, target) => `${step}: now ${level}, target ${target}`,
    gap: (step, level, target, gap) => `${step}: now ${level}, target ${target}, gap ${gap}`,
    noStrengths: "No step is ready yet.",
    noGaps: "No step is below its target.",
    funding: (clear, uncertain, all) =>
      `Funding is clear for ${clear} of ${all} actions, unclear or missing for ${uncertain}.`,
    measured: (when, numbers) => `${when} (action ${numbers})`,
    effect: (times) => `The effect is measured: ${times}.`,
  },
  decision: {
    adopt: (day, count, steps) =>
      `The board adopts the action plan${day === "" ? "" : ` dated ${day}`} with ${actions(count)} within ${steps}.`,
    carryOut: (day) =>
      `The responsible roles carry out the actions of the plan by the finish dates it gives, the last by ${day}.`,
    appoint: (count, numbers) =>
      `The administration appoints a responsible role for ${count === 1 ? "action" : "actions"} ${numbers} of the plan.`,
    fund: (count, numbers) =>
      `The administration returns to the board with a proposal for funding ${count === 1 ? "action" : "actions"} ${numbers} of the plan.`,
    followUp: (day) =>
      `The administration follows up the plan and reports a new assessment to the board ${day === "" ? "within a year" : `by ${day}`}.`,
    again: (day) => `New assessment ${day === "" ? "within a year" : `by ${day}`}.`,
    noted: (day) => `The board approves the assessment${day === "" ? "" : ` dated ${day}`}.`,
    planWanted: "The administration puts forward an action plan that builds on the assessment.",
  },
  chart: {
    title: (below, scored) =>
      scored === 0
        ? "Now and target for each step"
        : below === 0
          ? "Every step with a level reaches its target"
          : `${below} of ${scored} steps with a level ${below === 1 ? "is" : "are"} below target`,
    alt: (lowest, highest, rows) =>
      `Chart of the current level and target of each step on the scale ${lowest} to ${highest}. ${rows.join(" ")}`,
    row: (step, now, target) => `${step}: now ${now}, target ${target}.`,
    rowWithRange: (step, now, target, low, high) =>
      `${step}: now ${now}, target ${target}, possible range ${low} to ${high}.`,
    rowWithout: (step, status) => `${step}: ${status.toLocaleLowerCase("en")}.`,
  },
  noFindings: "The steps hang together: none has run ahead of what it builds on.",
  noFindingsYet: "It is too early to say, too few steps have a level.",
  between: (steps) => `Concerns ${steps}.`,
  use: (use) => `Self-assessment. ${use} The plan names roles, never people.`,
  plan: {
    introduction: (count) => `The plan has ${actions(count)}.`,
    missing: (parts) => `Still to decide: ${parts}.`,
    missingOwner: (missing, all) => `${missing} of ${all} without a responsible role`,
    missingFinish: (missing, all) => `${missing} of ${all} without a finish date`,
    missingFunding: (missing, all) => `${missing} of ${all} without word on funding`,
    missingMeasure: (missing, all) => `${missing} of ${all} without a measure of effect`,
    complete: "All have a responsible role, a finish date, funding and a measure of effect.",
    sum: (amount, withAmount, all) =>
      withAmount === all
        ? `Sum: ${amount}.`
        : `Sum of the amounts stated: ${amount}. ${all - withAmount} of ${all} actions have no amount.`,
    noAmounts: "No amounts are stated.",
    vision: (year) => `You look towards ${year}.`,
    why: (why) => `Why: ${why}`,
    template: (title) => `Template: ${title}`,
    deputy: (role) => `Deputy: ${role}`,
    from: (day) => `From ${day}`,
    until: (day) => `To ${day}`,
    noAmount: "Amount not stated",
    baseline: (text) => `Now: ${text}`,
    target: (text) => `Target: ${text}`,
    when: (text) => `Measured: ${text}`,
  },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  card: {
    appoint: "Appoint a responsible role.",
    useTemplate: (title, time, participants) =>
      `Begin with the template ${title}. Time: ${time}. Who: ${participants}.`,
    meet: "Gather those concerned and decide who does what first.",
    basis: (question, mark, target) => `${question} ${mark}${target === "" ? "" : `, target ${target}`}.`,
  },
  templates: {
    introduction: "The templates belong to the actions of the plan. They are the tool's own and free to use.",
    introductionSuggested:
      "The templates belong to the actions that the tool suggests. They are the tool's own and free to use.",
    none: "No templates belong to the plan.",
    whereToFind: (step, name) => `Niosteg, Toolbox, step ${step} ${name}`,
  },
  stepTitle: (number, name) => `${number}. ${name}`,
  stepSummary: {
    level: (level, target) => `Level ${level}, target ${target}.`,
    range: (low, high) => `Answers are missing: the level may lie between ${low} and ${high}.`,
    without: (status, target) => `${status}, so no level. Target ${target}.`,
    notApplicable: "No question of the step is relevant here.",
    aheadOf: (steps) => `The step is ahead of ${steps}, on which it builds.`,
  },
  marks: { blank: "Not answered", unknown: "Don't know", notRelevant: "Not relevant here" },
  target: (value, name) => `${value} ${name}`,
  control: { within: "(within our control)", outside: "(outside our control)" },
  leftOut: (steps) => `Not part of the assessment: ${steps}.`,
  noUnknowns: "No question is answered with don't know.",
  noNotRelevant: "No question is marked as not relevant.",
  method: {
    concerns: (parts) => `The assessment concerns ${parts}.`,
    self: "The picture is a self-assessment: the group itself has chosen levels, targets and actions.",
    formula: (minCoverage) =>
      `The level of a step is the weighted mean of the levels of its answered questions, and it is shown when at least ${minCoverage} of the step's relevant questions, by weight, are answered. Don't know and blank never count as zero, and not relevant does not count at all.`,
    ready: (readyAt) => `A step is ready when its level is ${readyAt} or more.`,
    roles: (roles) => `Roles that took part: ${roles}.`,
    noRoles: "Which roles took part is not stated.",
    variant: (name) => `Scope: ${name}.`,
    track: (name) => `Track: ${name}.`,
  },
};
