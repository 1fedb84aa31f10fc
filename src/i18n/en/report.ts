import type { messages as source } from "#i18n/sv/report.ts";
import { actionStatuses, frequencies, fundings, indicatorSources, stepStatuses } from "./values.ts";

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
  frequencies,
  indicatorSources,
  staysHere: "The reason stays with the municipality.",
  labels: {
    title: "Action plan",
    now: "Now",
    target: "Target",
    last: "Last time",
    range: "Possible range where answers are missing",
    organisation: "Municipality",
    about: "Concerns",
    source: "Assessment",
    decision: "Status",
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
    indicators: "Indicators",
    risks: "Risks",
    worked: "How we know it worked",
    templates: "Templates",
    numbers: "The steps in figures",
    step: "Step",
    lastLevel: "Last",
    level: "Level",
    gap: "Gap",
    coverage: "Coverage",
    span: "Range",
    purpose: "Purpose",
    whenToUse: "Use when",
    timeNeeded: "Time",
    participants: "Who",
    whereToFind: "Found in",
    address: "Address",
    answers: "The answers, step by step",
    reason: "Why this level",
    evidence: "Evidence",
    link: "Link",
    obstacle: "Obstacle",
    success: "What helped",
    hindrance: "What hindered",
    parked: "Come back",
    parkedNote: "The group wants to come back to this question.",
    besides: "Written on questions that are not part of this year",
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
    measured: (day, numbers, isFirst) => `${day} (${isFirst ? "action " : ""}${numbers})`,
    effect: (times) => `The effect is measured: ${times}.`,
  },
  decided: {
    draft: "Draft",
    adopted: (body, day) => `Adopted${body === "" ? "" : ` by ${body}`}${day === "" ? "" : ` on ${day}`}`,
    reference: (state, reference) => `${state}, reference ${reference}`,
  },
  change: {
    title: (day) => `Change since ${day === "" ? "last time" : day}`,
    step: (step, last, now) => `${step} (from ${last} to ${now})`,
    up: (steps) => `Up: ${steps}.`,
    down: (steps) => `Down: ${steps}.`,
    unchanged: (steps) =>
      `${capitalised(inWords(steps))} ${steps === 1 ? "step is" : "steps are"} by and large unchanged.`,
    without: (steps) =>
      `${capitalised(inWords(steps))} ${steps === 1 ? "step has" : "steps have"} no level in one of the assessments.`,
  },
  decision: {
    adopt: (day, count, steps) =>
      `The board adopts the action plan${day === "" ? "" : ` dated ${day}`} with ${actions(count)} within ${steps}.`,
    carryOut: (day) =>
      `The responsible roles carry out the actions by the finish dates of the plan, the last by ${day}.`,
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
    introduction: (lowest, highest) =>
      `Chart of the current level and target of each step on the scale ${lowest} to ${highest}.`,
    row: (step, parts) => `${step}: ${parts}.`,
    now: (level) => `now ${level}`,
    target: (level) => `target ${level}`,
    last: (level) => `last time ${level}`,
    range: (low, high) => `possible range ${low} to ${high}`,
    without: (status) => status.toLocaleLowerCase("en"),
  },
  noFindings: "The steps hang together: none has run ahead of what it builds on.",
  noFindingsYet: "It is too early to say, too few steps have a level.",
  wordlessFinding: {
    name: "Steps out of step",
    reason: "The rules of the assessment point them out. The text of the rules is not kept for this version.",
  },
  between: (steps) => `Concerns ${steps}.`,
  use: (use) => `Self-assessment.${use === "" ? "" : ` ${use}`} The plan names roles, never people.`,
  plan: {
    introduction: (count) => `The plan has ${actions(count)}.`,
    focus: (steps) => `Steps in focus: ${steps}.`,
    inFocus: (step) => `${step} (in focus)`,
    missing: (parts) => `Still to decide: ${parts}.`,
    lacking: (lacking, all, part) => `${lacking} of ${all} without ${part}`,
    parts: {
      owner: "a responsible role",
      start: "a start date",
      finish: "a finish date",
      funding: "word on funding",
      indicator: "an indicator that can be followed up",
    },
    complete: "All have a responsible role, start, finish, funding and an indicator that can be followed up.",
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
  },
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  timeline: {
    title: {
      one: (from, to) => `The action runs ${to === "" ? `in ${from}` : `from ${from} to ${to}`}`,
      apart: "The actions come one at a time",
      busiest: (quarter, count, all) => `Most actions run at the same time in ${quarter}: ${count} of ${all}`,
    },
    quarter: (quarter) => `Q${quarter}`,
    alt: (rows) => `Timeline of the actions. ${rows.join(" ")}`,
    row: (number, from, to) => `Action ${number}: ${from}${to === "" ? "" : ` to ${to}`}.`,
  },
  indicator: {
    untitled: "Indicator without a name",
    unknown: "unknown",
    undecided: "not set",
    short: (name, from, to, day) => `${name}: from ${from} to ${to}${day === "" ? "" : ` by ${day}`}`,
    full: (name, now, target) => `${name}: ${now}, ${target}.`,
    now: (value, day) => `now ${value}${day === "" ? "" : ` (${day})`}`,
    target: (value, day) => `target ${value}${day === "" ? "" : ` by ${day}`}`,
    source: (source) => `Source: ${source}.`,
    measured: (frequency, owner) =>
      `Measured${frequency === "" ? "" : ` ${frequency.toLocaleLowerCase("en")}`}${owner === "" ? "" : ` by ${owner}`}.`,
    threshold: {
      below: (value) => `Act when the value is below ${value}.`,
      above: (value) => `Act when the value is above ${value}.`,
    },
    measurement: (day, value, remark) =>
      `Measured${day === "" ? "" : ` ${day}`}: ${value}.${remark === "" ? "" : ` ${remark}`}`,
    survey: (question, share, n) => `${question}: ${share} of ${n} answers.`,
  },
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
  control: { within: "(within our control)", outside: "(outside our control)" },
  besides: "This was written on questions outside this year's choice. The answers do not count in the levels.",
  leftOut: (steps) => `Not part of the assessment: ${steps}.`,
  whoKnows: (roles) => `Can find out: ${roles}.`,
  noUnknowns: "No question is answered with don't know.",
  noNotRelevant: "No question is marked as not relevant.",
  method: {
    labels: {
      concerns: "Concerns",
      self: "Self-assessment",
      roles: "Took part",
      variant: "Scope",
      track: "Track",
      coverage: "Coverage",
      level: "Level",
      marks: "Without a level",
      span: "Range",
      gap: "Gap",
      ready: "Ready",
      overall: "Overall level",
      keptBack: "Stays here",
      version: "Version",
      digest: "Checksum",
    },
    self: "The group itself has chosen levels, targets and actions. No outsider has examined the picture.",
    coverage: (share) => `${share} of the relevant questions, by weight, have a level.`,
    level: (minCoverage) =>
      `The level of a step is the weighted mean of the levels of its answered questions. It is shown when at least ${minCoverage} of the step's relevant questions, by weight, are answered.`,
    marks: "Don't know and blank never count as zero, and not relevant does not count at all.",
    span: "The step's level if every question without a level had the lowest or the highest.",
    gap: "The target minus the level, zero when the target is reached. There is no gap without a level.",
    ready: (readyAt) => `A step is ready when its level is ${readyAt} or more.`,
    overall: "The weighted mean of the steps that have a level. Numbers are rounded once, last, to one decimal.",
    noRoles: "Which roles took part is not stated.",
    keptBack: (count) =>
      `The comments on ${count === 1 ? "1 answer or step" : `${count} answers and steps`} are marked "stays here". They are in the municipality's saved file and not in the plan.`,
    version: (name, version, app) =>
      `${name}, version ${version}. The evaluation was made with Niosteg${app === "" ? "" : ` ${app}`}.`,
    digest: (digest) =>
      `${digest}. It is the beginning of the SHA-256 of how the assessment is built: two plans with the same sum score alike.`,
  },
};
