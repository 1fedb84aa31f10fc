import type { PlanPart } from "#domain/plan-completeness.ts";
import { actionStatuses, frequencies, fundings, indicatorSources, stepStatuses } from "./values.ts";
import { inWords } from "./number-words.ts";
import { selfWords } from "./self-words.ts";

const actions = (count: number): string => (count === 1 ? "1 åtgärd" : `${count} åtgärder`);

const people = (count: number): string => (count === 1 ? "en" : inWords(count));

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

const planParts: Readonly<Record<PlanPart, string>> = {
  owner: "ansvarig roll",
  start: "startdatum",
  finish: "slutdatum",
  funding: "uppgift om finansiering",
  indicator: "indikator som går att följa upp",
};

export const messages = {
  fileWord: "handlingsplan",
  /** Said of the evaluation that travels inside the PDF. */
  attachment: "Bedömningen som planen bygger på. Öppna PDF:en på startsidan i Niosteg för att fortsätta med den.",
  statuses: actionStatuses,
  fundings,
  stepStatuses,
  selfWords,
  frequencies,
  indicatorSources,
  /** Stands where a reason that is required is not to leave the municipality. */
  staysHere: "Skälet stannar hos kommunen.",
  /** Fixed words the drawing puts beside the content. */
  labels: {
    title: "Handlingsplan",
    now: "Nu",
    target: "Mål",
    last: "Förra gången",
    range: "Möjligt spann när svar saknas",
    organisation: "Kommun",
    about: "Gäller",
    source: "Bedömning",
    decision: "Status",
    roles: "Roller",
    verdict: "Slutsats",
    counts: "Svar",
    chart: "Diagram",
    use: "Användning",
    continuation: "Fortsättning från sidan 1",
    strengths: "Styrkor",
    gaps: "Störst gap",
    decisions: "Förslag till beslut",
    cost: "Vad det kostar",
    followUp: "När det följs upp",
    findingsInFull: "Iakttagelser",
    first: "Gör först:",
    plan: "Åtgärder",
    quarter: "Kvartal",
    starts: "Startar",
    finishes: "Ska vara klara",
    cards: "Åtgärderna en och en",
    why: "Varför",
    basis: "Bygger på svaret",
    within: "Inom 30 dagar",
    template: "Mall",
    vision: "Vision och delmål",
    number: "Nr",
    action: "Åtgärd",
    owner: "Ansvarig",
    time: "Tid",
    status: "Status",
    funding: "Finansiering",
    indicators: "Indikatorer",
    risks: "Risker",
    worked: "Så vet vi att det fungerade",
    templates: "Mallar",
    numbers: "Stegen i siffror",
    step: "Steg",
    lastLevel: "Förra",
    level: "Nuläge",
    gap: "Gap",
    coverage: "Täckning",
    span: "Lägst–högst",
    purpose: "Till för",
    whenToUse: "Använd när",
    timeNeeded: "Tid",
    participants: "Vilka",
    whereToFind: "Finns i",
    address: "Adress",
    answers: "Svaren, steg för steg",
    reason: "Skäl",
    evidence: "Belägg",
    link: "Länk",
    obstacle: "Hinder",
    success: "Det som hjälpte",
    hindrance: "Det som hindrade",
    parked: "Parkerad",
    parkedNote: "Gruppen vill komma tillbaka till frågan.",
    besides: "Skrivet på frågor som inte ingår i år",
    unknowns: "Det här vet vi inte",
    notRelevant: "Ej relevant hos oss",
    agreement: "Så eniga var svaren",
    disagreedQuestions: "Oeniga till slut",
    againQuestions: "Bedömda i mer än en omgång",
    parkedQuestions: "Parkerade, utan svar",
    unansweredQuestions: "Markerade men inte besvarade",
    marksGiven: "Markeringar",
    spread: "Spridning",
    agreedCount: "Eniga",
    disagreedCount: "Oeniga",
    withoutVerdict: "Utan utslag",
    method: "Så är bilden framtagen",
    nothingSaid: "Inte angivet",
    noActions: "Planen har inga åtgärder ännu.",
  },
  unnamed: "Kommunen är inte angiven",
  page: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  version: (name: string, version: string) => `${name}, version ${version}`,
  documentTitle: (organisation: string, label: string) =>
    `Handlingsplan – ${organisation}${label === "" ? "" : `, ${label}`}`,
  subject: (name: string) => `Nuläge, målnivå och åtgärder enligt ${name}`,
  verdict: {
    none: "För få frågor är besvarade för att visa var ni står.",
    all: (steps: number) =>
      steps === 1
        ? "Steget är redo att byggas vidare på."
        : `Alla ${inWords(steps)} steg är redo att byggas vidare på.`,
    some: (ready: number, chosen: number, startHere: string) =>
      `${capitalised(inWords(ready))} av ${inWords(chosen)} steg är redo att byggas vidare på. Börja med ${startHere}.`,
  },
  continued: (page: number) => `forts. s. ${page}`,
  summary: {
    people: (count: number) => (count === 1 ? "1 person deltog." : `${count} personer deltog.`),
    present: (roles: string) => `Med i bedömningen: ${roles}.`,
    missing: (roles: string) => `Inte med: ${roles}.`,
    answered: (answered: number, applicable: number) =>
      `${answered} av ${applicable} ${applicable === 1 ? "fråga" : "frågor"} har en nivå.`,
    unanswered: (unknown: number, blank: number, notRelevant: number) =>
      `Vet ej ${unknown}, obesvarat ${blank}, ej relevant ${notRelevant}.`,
    overall: (level: string, steps: number) =>
      `Samlad nivå ${level}, medel av ${steps} steg. Medlet döljer skillnader, så se på varje steg.`,
    strength: (step: string, level: string, target: string) => `${step}: nu ${level}, mål ${target}`,
    gap: (step: string, level: string, target: string, gap: string) =>
      `${step}: nu ${level}, mål ${target}, gap ${gap}`,
    noStrengths: "Inget steg är redo ännu.",
    noGaps: "Inget steg ligger under sitt mål.",
    /** How many actions have each kind of funding. */
    funding: (kinds: string, all: number) => `Finansiering av ${actions(all)}: ${kinds}.`,
    fundingOf: (kind: string, count: number) => `${kind} för ${count}`,
    noFunding: "inte angiven",
    measured: (day: string, numbers: string, isFirst: boolean) => `${day} (${isFirst ? "åtgärd " : ""}${numbers})`,
    effect: (times: string) => `Effekten mäts: ${times}.`,
  },
  decided: {
    draft: "Utkast",
    adopted: (body: string, day: string) =>
      `Fastställd${body === "" ? "" : ` av ${body}`}${day === "" ? "" : ` den ${day}`}`,
    reference: (state: string, reference: string) => `${state}, diarienummer ${reference}`,
  },
  change: {
    title: (day: string) => `Förändring sedan ${day === "" ? "förra gången" : day}`,
    step: (step: string, last: string, now: string) => `${step} (från ${last} till ${now})`,
    partly: (step: string) => `${step}, delvis olika frågor har svar`,
    partlyMeaning: "Där delvis olika frågor har svar kan nivån ha ändrats av det.",
    up: (steps: string) => `Uppåt: ${steps}.`,
    down: (steps: string) => `Nedåt: ${steps}.`,
    unchanged: (steps: number) =>
      `${capitalised(inWords(steps))} steg är i stort sett ${steps === 1 ? "oförändrat" : "oförändrade"}.`,
    without: (steps: number) => `${capitalised(inWords(steps))} steg saknar nivå vid någon av bedömningarna.`,
  },
  decision: {
    adopt: (day: string, count: number, steps: string) =>
      `Nämnden fastställer handlingsplanen${day === "" ? "" : ` daterad ${day}`} med ${actions(count)} inom ${steps}.`,
    carryOut: (day: string) =>
      `De ansvariga rollerna genomför åtgärderna till planens slutdatum, den sista senast ${day}.`,
    appoint: (count: number, numbers: string) =>
      `Förvaltningen utser ansvarig roll för ${count === 1 ? "åtgärd" : "åtgärderna"} ${numbers} i planen.`,
    fund: (count: number, numbers: string) =>
      `Förvaltningen återkommer till nämnden med förslag till finansiering av ${count === 1 ? "åtgärd" : "åtgärderna"} ${numbers} i planen.`,
    followUp: (day: string) =>
      `Förvaltningen följer upp planen och redovisar en ny bedömning för nämnden ${day === "" ? "inom ett år" : `senast ${day}`}.`,
    again: (day: string) => `Ny bedömning ${day === "" ? "inom ett år" : `senast ${day}`}.`,
    noted: (day: string) => `Nämnden godkänner bedömningen${day === "" ? "" : ` daterad ${day}`}.`,
    planWanted: "Förvaltningen lägger fram en handlingsplan som bygger på bedömningen.",
  },
  partlyAnswered: (answered: number, applicable: number) =>
    `(${answered} av ${applicable} ${applicable === 1 ? "fråga" : "frågor"})`,
  uncertainLevel: (level: string) => `${level} (oeniga svar)`,
  uncertainStatus: (status: string) => `${status}, oeniga svar`,
  /** The answer to a question on which the marks disagreed to the last. */
  disagreed: (mark: string) => `${mark} (oeniga)`,
  agreement: {
    rule: "Var och en markerade för sig innan gruppen enades. Ett utslag kräver minst tre markerade nivåer. Svaren är eniga när färre än en tredjedel av dem ligger mer än en nivå från mitten. Vet ej räknas för sig. Tabellen gäller den sista omgången för varje fråga som gruppen har svarat på.",
    noneAnswered: "Var och en har markerat för sig. Gruppen har inte svarat på frågorna än.",
    noMarks: "Var och en har svarat för sig. För få har svarat på samma fråga för att svaren ska kunna visas.",
    uncertain: "Nivån vilar på oeniga svar.",
    marks: "Markeringar",
    round: (number: number) => ["Första", "Andra", "Tredje", "Fjärde", "Femte"][number - 1] + " omgången",
    inRound: (marks: string, verdict: string) => `${capitalised(marks)}${verdict === "" ? "" : `: ${verdict}`}.`,
    verdicts: { agreed: "eniga", disagreed: "oeniga" },
    onLevel: (count: number, level: string) => `${people(count)} på ${level}`,
    onUnknown: (count: number) => `${people(count)} på vet ej`,
    onNotRelevant: (count: number) => `${people(count)} på ej relevant`,
    answer: "Gruppens svar",
    reason: "Skäl",
    noReason: "Inget skäl är angivet.",
    parked: "Ingen nivå ännu. Gruppen vill komma tillbaka till frågan.",
    lower: (role: string, difference: string, questions: number) =>
      `${role} har markerat i snitt ${difference} nivåer lägre än övriga på ${questions} frågor.`,
    higher: (role: string, difference: string, questions: number) =>
      `${role} har markerat i snitt ${difference} nivåer högre än övriga på ${questions} frågor.`,
  },
  chart: {
    title: (below: number, scored: number) =>
      scored === 0
        ? "Nuläge och mål för varje steg"
        : below === 0
          ? "Alla steg med nivå når sitt mål"
          : `${below} av ${scored} steg med nivå ligger under sitt mål`,
    introduction: (lowest: string, highest: string) =>
      `Diagram över nuläge och mål för varje steg på skalan ${lowest} till ${highest}.`,
    row: (step: string, parts: string) => `${step}: ${parts}.`,
    now: (level: string) => `nu ${level}`,
    target: (level: string) => `mål ${level}`,
    last: (level: string) => `förra gången ${level}`,
    range: (low: string, high: string) => `möjligt spann ${low} till ${high}`,
    without: (status: string) => status.toLocaleLowerCase("sv"),
  },
  noFindings: "Stegen hänger ihop: inget steg har sprungit före det som det bygger på.",
  noFindingsYet: "Det går inte att säga ännu, för få steg har en nivå.",
  between: (steps: string) => `Gäller ${steps}.`,
  /** Said together of the rules that the version has no words for. */
  wordlessFinding: {
    name: "Steg som inte går i takt",
    reason: "Bedömningens regler pekar ut dem. Reglernas text finns inte kvar för den här versionen.",
  },
  use: (use: string) => `Självskattning.${use === "" ? "" : ` ${use}`} Planen nämner roller, aldrig personer.`,
  plan: {
    introduction: (count: number) => `Planen har ${actions(count)}.`,
    focus: (steps: string) => `Steg i fokus: ${steps}.`,
    inFocus: (step: string) => `${step} (i fokus)`,
    missing: (parts: string) => `Kvar att bestämma: ${parts}.`,
    lacking: (lacking: number, all: number, part: string) => `${lacking} av ${all} saknar ${part}`,
    parts: planParts,
    complete: "Alla har ansvarig roll, start, slut, finansiering och en indikator som går att följa upp.",
    sum: (amount: string, withAmount: number, all: number) =>
      withAmount === all
        ? `Summa: ${amount}.`
        : `Summa av angivna belopp: ${amount}. ${all - withAmount} av ${all} åtgärder saknar belopp.`,
    noAmounts: "Inga belopp är angivna.",
    vision: (year: number) => `Ni siktar mot ${year}.`,
    why: (why: string) => `Varför: ${why}`,
    template: (title: string) => `Mall: ${title}`,
    deputy: (role: string) => `Ersättare: ${role}`,
    from: (day: string) => `Från ${day}`,
    until: (day: string) => `Till ${day}`,
  },
  quarter: (quarter: number, year: string) => `Kv ${quarter} ${year}`,
  timeline: {
    title: {
      one: (from: string, to: string) =>
        `Åtgärden pågår ${from.toLocaleLowerCase("sv")}${to === "" ? "" : ` till ${to.toLocaleLowerCase("sv")}`}`,
      apart: "Åtgärderna kommer en i taget",
      busiest: (quarter: string, count: number, all: number) =>
        `Flest åtgärder pågår samtidigt ${quarter.toLocaleLowerCase("sv")}: ${count} av ${all}`,
    },
    quarter: (quarter: number) => `Kv ${quarter}`,
    alt: (rows: readonly string[]) => `Tidslinje över åtgärderna. ${rows.join(" ")}`,
    row: (number: number, from: string, to: string) =>
      `Åtgärd ${number}: ${from.toLocaleLowerCase("sv")}${to === "" ? "" : ` till ${to.toLocaleLowerCase("sv")}`}.`,
  },
  indicator: {
    untitled: "Indikator utan namn",
    unknown: "okänt",
    undecided: "ej satt",
    short: (name: string, from: string, to: string, day: string) =>
      `${name}: från ${from} till ${to}${day === "" ? "" : ` senast ${day}`}`,
    full: (name: string, now: string, target: string) => `${name}: ${now}, ${target}.`,
    now: (value: string, day: string) => `nu ${value}${day === "" ? "" : ` (${day})`}`,
    target: (value: string, day: string) => `mål ${value}${day === "" ? "" : ` senast ${day}`}`,
    source: (source: string) => `Källa: ${source}.`,
    measured: (frequency: string, owner: string) =>
      `Mäts${frequency === "" ? "" : ` ${frequency.toLocaleLowerCase("sv")}`}${owner === "" ? "" : ` av ${owner}`}.`,
    threshold: {
      below: (value: string) => `Agera när värdet är under ${value}.`,
      above: (value: string) => `Agera när värdet är över ${value}.`,
    },
    measurement: (day: string, value: string, remark: string) =>
      `Mätt${day === "" ? "" : ` ${day}`}: ${value}.${remark === "" ? "" : ` ${remark}`}`,
    survey: (question: string, share: string, n: number) => `${question}: ${share} av ${n} svar.`,
  },
  card: {
    appoint: "Utse ansvarig roll.",
    useTemplate: (title: string, time: string, participants: string) =>
      `Börja med mallen ${title}. Tid: ${time}. Vilka: ${participants}.`,
    meet: "Samla dem som berörs och bestäm vem som gör vad först.",
    basis: (question: string, mark: string, target: string) =>
      `${question} ${mark}${target === "" ? "" : `, mål ${target}`}.`,
  },
  templates: {
    introduction: "Mallarna hör till planens åtgärder. De är verktygets egna och får användas fritt.",
    none: "Inga mallar hör till planen.",
    whereToFind: (step: number, name: string) => `Niosteg, Verktygslådan, steg ${step} ${name}`,
  },
  stepTitle: (number: number, name: string) => `${number}. ${name}`,
  stepSummary: {
    level: (level: string, target: string) => `Nivå ${level}, mål ${target}.`,
    range: (low: string, high: string) => `Svar saknas: nivån kan ligga mellan ${low} och ${high}.`,
    without: (status: string, target: string) => `${status}, därför ingen nivå. Mål ${target}.`,
    notApplicable: "Ingen fråga i steget är relevant hos oss.",
    aheadOf: (steps: string) => `Steget ligger före ${steps}, som det bygger på.`,
  },
  marks: { blank: "Inte besvarad", unknown: "Vet ej", notRelevant: "Ej relevant hos oss" },
  control: { within: "(inom vår rådighet)", outside: "(utanför vår rådighet)" },
  besides: "Det här är skrivet på frågor utanför årets urval. Svaren räknas inte i nivåerna.",
  leftOut: (steps: string) => `Inte med i bedömningen: ${steps}.`,
  whoKnows: (roles: string) => `Kan ta reda på det: ${roles}.`,
  noUnknowns: "Ingen fråga är besvarad med vet ej.",
  noNotRelevant: "Ingen fråga är markerad som ej relevant.",
  method: {
    labels: {
      concerns: "Gäller",
      self: "Självskattning",
      roles: "Deltagare",
      variant: "Omfattning",
      track: "Inriktning",
      coverage: "Täckning",
      level: "Nivå",
      marks: "Svar utan nivå",
      span: "Lägst–högst",
      gap: "Gap",
      ready: "Redo",
      overall: "Samlad nivå",
      uncertain: "Nivå med oeniga svar",
      keptBack: "Stannar här",
      version: "Version",
      digest: "Kontrollsumma",
    },
    unexamined: "Ingen utomstående har granskat bilden.",
    coverage: (share: string) => `${share} av de relevanta frågorna, räknat i vikt, har en nivå.`,
    level: (minCoverage: string) =>
      `Ett stegs nivå är det vägda medelvärdet av de besvarade frågornas nivåer. Den visas när minst ${minCoverage} av stegets relevanta frågor, räknat i vikt, är besvarade.`,
    marks: "Vet ej och obesvarat räknas aldrig som noll, och ej relevant räknas inte alls.",
    span: "Stegets nivå om alla frågor utan nivå hade fått den lägsta eller den högsta.",
    gap: "Målet minus nivån, noll när målet är nått. Det finns inget gap utan nivå.",
    ready: (readyAt: string) => `Ett steg är redo när nivån är ${readyAt} eller högre.`,
    overall: "Det vägda medelvärdet av de steg som har en nivå. Tal avrundas en gång, sist, till en decimal.",
    noRoles: "Vilka roller som deltog är inte angivet.",
    uncertain:
      "Ett stegs nivå märks ”oeniga svar” när frågor där svaren förblev oeniga står för mer än en tredjedel av vikten hos stegets frågor med nivå.",
    keptBack: (count: number) =>
      `Kommentarerna till ${count === 1 ? "1 svar eller steg" : `${count} svar och steg`} är märkta ”stannar här”. De finns i kommunens sparade fil och inte i planen.`,
    version: (name: string, version: string, app: string) =>
      `${name}, version ${version}. Bedömningen är gjord med Niosteg${app === "" ? "" : ` ${app}`}.`,
    digest: (digest: string) =>
      `${digest}. Det är början på SHA-256 av bedömningens uppbyggnad: två planer med samma summa räknar lika.`,
  },
};
