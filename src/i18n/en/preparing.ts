import type { messages as source } from "#i18n/sv/preparing.ts";

export const messages: typeof source = {
  title: "Prepare",
  lead: "Everything here is optional and saved as you write. Only the municipality's name is needed, and not until you make the plan as a PDF.",
  sections: {
    organisation: { title: "Who you are", hint: "The name stands on the first page of the plan." },
    occasion: { title: "The occasion", hint: "So that you can tell this time from the next." },
    roles: {
      title: "Who takes part",
      hint: "Write roles, never names. The plan then shows who took part without singling anyone out.",
    },
    scope: {
      title: "What you go through",
      hint: "Take every step, or only those you need now. You can change this later without losing any answers.",
    },
    vision: {
      title: "Where you are heading",
      hint: "Is there a year you are aiming for? Feel free to write interim goals on the way. They are included in the plan.",
    },
  },
  municipality: "Municipality",
  municipalityHint: "Start typing and choose from the list, or write a name of your own.",
  municipalityCode: (code) => `Municipality code ${code}`,
  municipalityFree: "Your own text, without a municipality code",
  municipalityMissing: "No municipality chosen yet",
  municipalityMeant: (name) => `Do you mean ${name}?`,
  unit: "Service or department",
  unitHint: "For example elderly care, or the whole social services department",
  track: "What the assessment is about",
  noTrack: "Both, or not decided",
  label: "Name of the occasion",
  labelHint: "For example Spring 2026",
  date: "Date",
  method: "How you arrive at the answers",
  methods: {
    consensus: {
      label: "We agree in the group",
      description: "You talk about each question and choose one answer together.",
    },
    individual: {
      label: "Each person answers first",
      description: "The answers are given one by one and then weighed into one.",
    },
    interview: { label: "Interview", description: "One person asks the questions and writes down the answers." },
  },
  roles: "Roles taking part",
  ownRoles: "Your own roles taking part",
  addRole: "Add another role",
  addRoleHint: "Write roles, never names",
  add: "Add",
  roleRefused: { empty: "Write a role first.", known: "That role already takes part." },
  removeRole: (role) => `Remove the role ${role}`,
  remove: "Remove",
  steps: "Steps included",
  step: (number, name) => `${number}. ${name}`,
  stepsChosen: (chosen, all) =>
    chosen === all ? `All ${all} steps are included` : `${chosen} of ${all} steps are included`,
  lastStep: (name) => `At least one step must be included, so ${name} stays. Choose another step first.`,
  variant: "How many questions",
  visionYear: "Year you are aiming for",
  noYear: "No year chosen",
  goalDate: (number) => `Date of interim goal ${number}`,
  goalText: (number) => `Interim goal ${number}`,
  addGoal: "Add an interim goal",
  removeGoal: (number) => `Remove interim goal ${number}`,
  ways: {
    label: "For the meeting",
    material: {
      title: "Material for the meeting",
      text: "Invitation and level overview to send before the meeting, question sheets, paper form and run sheets.",
    },
    individual: {
      title: "Individual answers and interviews",
      text: "Ask the participants to answer before the meeting, take in their answer files, or interview them.",
    },
    room: {
      title: "Hold as a group meeting",
      text: "Hold the meeting: projector window, silent marks, clock and an agreed answer.",
    },
  },
  toFirstStep: "To the first step",
};
