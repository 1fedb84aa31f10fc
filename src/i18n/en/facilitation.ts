import type { messages as source } from "#i18n/sv/facilitation.ts";

export const messages: typeof source = {
  title: "Material for the meeting",
  lead: "Print what you need, or download it as Word and change it freely. Municipality, service, date, roles and chosen steps come from your evaluation.",
  back: "Back to the preparations",
  choose: "Choose material",
  materials: {
    invitation: { title: "Invitation", use: "Send it about two weeks before the meeting." },
    "level-overview": { title: "Level overview", use: "Send it at least 48 hours before the meeting." },
    "question-sheet": {
      title: "Question sheet",
      use: "Hand one to each person, so that everybody can choose a level in silence.",
    },
    "paper-form": {
      title: "Paper form",
      use: "Have one printed in case the projector fails. The levels are described on the question sheets. Type in the answers afterwards.",
    },
    "run-sheets": {
      title: "Run sheets",
      use: "For whoever leads the meeting. Choose the one that fits the time you have.",
    },
    glossary: {
      title: "Glossary to agree on",
      use: "Go through the words before you begin, and write down the word you use yourselves.",
    },
  },
  missing: {
    facilitation:
      "The model has no words for the meeting, so there is neither an invitation nor run sheets. The rest is made of the model's own questions and levels.",
    glossary: "The model has no glossary.",
  },
  closing: "Read aloud and close",
  meeting: {
    hint: "This is not saved in the evaluation. It stays until you close the page, and stands in what you print or download.",
    place: "Place",
    placeHint: "For example room 214, town hall",
    time: "Time",
    timeHint: "For example 13.00–16.15",
    deadline: "Last day to answer",
    deadlineHint: "A few days before the meeting, so that you have time to take the answers in",
    receiver: "Who takes the answer files",
    receiverHint: "Write a role, never a name",
  },
  print: "Print",
  download: {
    docx: "Download as Word (DOCX)",
    working: "The document is being written.",
    done: "The document is downloaded.",
    failed: "The document could not be written. Please try again.",
  },
  document: {
    counter: (title, sheet, sheets) => `${title}, page ${sheet} of ${sheets}`,
    step: (number, name) => `${number}. ${name}`,
    question: (number, question) => `Question ${number}. ${question}`,
    reason: "Reason",
    stepTarget: "Target for the step",
    scale: "The levels",
    facts: {
      municipality: "Municipality",
      unit: "Service",
      track: "About",
      date: "Date",
      time: "Time",
      place: "Place",
      scope: "Scope",
      roles: "Roles",
      deadline: "Answer no later than",
      receiver: "Send the answer file to",
      answersAddress: "This is where you answer",
    },
    asFile:
      'In the file niosteg.html, which is enclosed. Open it and choose "Answer on your own before the meeting" on the start page.',
    scope: (steps, questions) =>
      `${steps === 1 ? "1 step" : `${steps} steps`}, ${questions === 1 ? "1 question" : `${questions} questions`}`,
    blanks: {
      municipality: "[municipality]",
      unit: "[service]",
      date: "[date]",
      place: "[place]",
      time: "[time]",
      deadline: "[last day to answer]",
      receiver: "[role that takes the answers]",
    },
    bring: "Bring with you",
    columns: {
      level: "Level",
      name: "Called",
      meaning: "Means",
      when: "When",
      say: "Say",
      from: "From",
      minutes: "Min",
      part: "Part",
      do: "What to do",
      screen: "On screen",
      term: "Word",
      means: "Means here",
      weSay: "What we say",
    },
    noScreen: "Nothing special",
    meetingOf: (runSheet, meeting) => `${runSheet}. ${meeting}`,
    minutesInAll: (minutes, all) =>
      minutes === all
        ? `Takes ${minutes} minutes.`
        : `Takes ${minutes} minutes. All meetings together take ${all} minutes.`,
    toSay: "To say",
    purpose: "Say the purpose first",
    rules: "Ground rules",
    prompts: "When the group needs help onwards",
    closing: "Close like this",
    levels: "How we choose a level",
    howLevels:
      "For each question we choose the level that is true today. Each level is described for that very question. This is how the levels are meant in general.",
    others: "Answers that are not a level",
    blank: "Not answered",
    means: {
      unknown: "Nobody in the group knows. We write down which role can find out. The answer does not count as zero.",
      notRelevant: "The question does not apply to us. We write why, and then it does not count at all.",
      blank: "We have not come to the question yet. It does not count as zero, but the picture is less certain.",
    },
    afterwards: "Targets and results",
    targets:
      "When the current levels are set, we choose a target for each step. The target need not be the highest. The difference between target and current level is called the gap.",
    stepsToCome: "What we go through",
  },
};
