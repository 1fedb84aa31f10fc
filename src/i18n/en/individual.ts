import type { messages as source } from "#i18n/sv/individual.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const files = (count: number) => (count === 1 ? "1 answer file" : `${count} answer files`);
const questions = (count: number) => (count === 1 ? "1 question" : `${count} questions`);

export const messages: typeof source = {
  role: {
    label: "Role",
    hint: "Write roles, never names.",
    none: "No role chosen",
    other: "Another role",
    title: "Which role?",
  },
  walk: {
    counter: (question, questions) => `Question ${question} of ${questions}`,
    answered: (answered, all) => `${answered} of ${all} questions answered`,
    levels: "Choose the level that fits best",
    clear: "Remove the answer",
    toEnd: "To the end",
    note: (step) => `Note on the step ${step}`,
    missing: (count) => `${questions(count)} without an answer`,
    missingHint: "You may leave questions unanswered. Go to a question to answer it.",
    noneMissing: "Every question has an answer.",
  },
  alone: {
    title: "Answer on your own before the meeting",
    lead: "Answer the questions at your own pace and save an answer file. Send it to the person leading the meeting. The group can then see how you have answered and talk about what differs.",
    facts: [
      "The answers stay in this browser until you delete them. Nothing is sent.",
      "You see no scores. Levels are counted only once the group has agreed.",
      "You can close the page and go on another time on the same computer.",
    ],
    meeting: {
      label: "The meeting",
      municipality: "Municipality",
      unit: "Service",
      track: "About",
      date: "Day of the meeting",
      deadline: "Answer no later than",
      receiver: "Send the answer file to",
    },
    outdated:
      "Answers begun here belong to an earlier version of the questions and cannot be continued. They are replaced when you start.",
    variant: "How many questions",
    variantGiven: (count) => `The person leading the meeting has chosen ${questions(count)}.`,
    start: "Start answering",
    resume: "Go on answering",
    notKept: "The browser cannot keep the answers. Save the answer file before you close the page.",
    endTitle: "Save your answers",
    contents: "What the file contains",
    roleIs: (role) => `Your role: ${role || "none chosen"}`,
    marksIn: (answered, all) => `Your answers to ${answered} of ${all} questions`,
    notesIn: (count) => (count === 1 ? "Your note on 1 step" : `Your notes on ${count} steps`),
    noNotes: "No notes",
    idIn: "Today's date and a random number, so that the same file is not counted twice",
    nameOut: "Your name is not in the file.",
    receiver: (role, deadline) =>
      `Send the file to ${role || "the person leading the meeting"}${deadline === "" ? "" : ` no later than ${deadline}`}, and to nobody else. The person leading the meeting can see what each answer file contains.`,
    save: "Save answer file",
    saved:
      "The answer file has been downloaded. Check that it is among your downloads before you delete the answers here.",
    clear: "Delete my answers here",
    clearTitle: "Delete the answers in the browser?",
    clearText: "Answers and notes disappear from this browser. Files you have saved remain.",
    clearYes: "Delete",
    clearNo: "Keep",
    cleared: "The answers have been deleted from the browser.",
  },
  page: {
    title: "Individual answers and interviews",
    lead: "Let everyone answer before the meeting, or interview a few people one at a time. The answers show where you see things differently. The group still chooses its own answer to each question.",
    back: "Back to the preparations",
    privacy:
      "Each person's answers and notes come along in the file you save. Reports and anything else handed on say only how the answers are spread, unless you choose otherwise.",
  },
  invite: {
    title: "Ask the participants to answer on their own",
    deadline: "Last day to answer",
    receiver: "Role that takes the files",
    detailsHint:
      "Write a role, never a name. The link shows municipality, service, date and what you write here to whoever opens it. It is not saved in the evaluation.",
    onlyHere: {
      computer: {
        title: "The link can only be opened on this computer",
        text: "Niosteg runs on your own computer. Nobody else can reach that address. Do this instead:",
        ways: [
          "Send Niosteg as one single file. The command npm run build:single makes niosteg.html in the folder dist/single. The participants open the file and choose Answer on your own before the meeting.",
          "Put the built folder dist on the municipality's own web server. Open your saved file in Niosteg there and copy the link on that page.",
        ],
      },
      file: {
        title: "There is no link to send",
        text: "Niosteg is opened as a file on your own computer. Do this instead:",
        ways: [
          "Send the same file, niosteg.html, to the participants. They open the file and choose Answer on your own before the meeting.",
          "Put Niosteg on the municipality's own web server. Open your saved file there and copy the link on that page.",
        ],
      },
    },
    text: "Send the link to the participants. It leads to the same steps and questions as you have chosen. Each person answers, saves a file and sends it to you.",
    address: "Link for the participants",
    copy: "Copy the link",
    copied: "The link has been copied.",
    notCopied: "The link could not be copied. Select it and copy it yourself.",
    open: "Open the participant's page",
  },
  files: {
    title: "Take in answer files",
    text: (most) =>
      `Choose all files at once, ${most} at most, or drop them on this page. Files that cannot be used do not stop the others.`,
    choose: "Choose answer files",
    letGo: "Drop the files here",
    reading: "The files are being read.",
    summary: (used, left) => `${files(used)} taken in.${left === 0 ? "" : ` ${files(left)} not used.`}`,
    refused: "The files were not taken in. The assessment cannot be changed in this window just now.",
    failed: "The files could not be read. Try once more.",
    used: (count) => `Used (${count})`,
    damaged: (count) => `Damaged or the wrong kind of file (${count})`,
    otherVersion: (count) => `From another version (${count})`,
    duplicates: (count) => `Duplicates (${count})`,
    tooMany: (count) => `Too many (${count})`,
    sameAs: (name) => `The same person as in ${name}.`,
    sameAsBefore: "The same answers have already been taken in.",
    tooManyWhy: (files, all) =>
      `At most ${files} files can be taken in at once, and an assessment holds the answers of ${all} people.`,
    noRole: "no role given",
  },
  interviews: {
    title: "Interview",
    text: "Put the questions to one person at a time and fill in the answers. They are saved in the assessment as you write.",
    start: "New interview",
    full: (most) => `The assessment holds the answers of ${most} people. Remove someone's answers to add new ones.`,
    who: (role) => (role === "" ? "Interview" : `Interview: ${role}`),
    endTitle: "The interview is saved",
    nextTitle: "Next interview",
    done: "To all answers",
    missing: "The interview is no longer there.",
  },
  respondents: {
    title: "Who has answered",
    none: "Nobody has answered yet.",
    count: people,
    perRole: "Number in each role",
    role: "Role",
    by: "Answered",
    ways: { file: "In a file of their own", interview: "In an interview" },
    date: "Date",
    answered: "Questions",
    answeredOf: (answered, all) => `${answered} of ${all}`,
    action: "Change",
    noRole: "No role",
    resume: "Go on",
    resumeName: (role, number) => `Go on with the interview with ${role}, row ${number}`,
    remove: "Remove",
    removeName: (role, number) => `Remove the answers from ${role}, row ${number}`,
    removed: (role) => `The answers from ${role} have been removed.`,
    notes: "Notes on the steps",
  },
  differences: {
    title: "Roles that see things differently",
    hint: (people, questions) =>
      `A difference is shown only when at least ${people} people in the role and at least ${people} others have chosen a level on at least ${questions} questions. Otherwise it could point someone out.`,
    none: "No such difference to show.",
    lower: (role, levels, count) =>
      `${role}: on average ${levels} levels lower than the others, over ${questions(count)}.`,
    higher: (role, levels, count) =>
      `${role}: on average ${levels} levels higher than the others, over ${questions(count)}.`,
  },
};
