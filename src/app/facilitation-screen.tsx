import { use, useState } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { Evaluation } from "#domain/evaluation.ts";
import { buildMaterial } from "#documents/build-material.ts";
import { type MaterialInput, materialsOf } from "#documents/material-input.ts";
import type { Material } from "#documents/material-model.ts";
import { FacilitationPage, type MaterialDownload } from "#features/facilitation/facilitation-page.tsx";
import { loadMessages } from "#i18n/messages.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { type MeetingDetails, useMeeting } from "#stores/meetings-store.ts";
import { downloadFile } from "./download-file.ts";
import { aloneHref, askedByRun, individualHref } from "./individual-addresses.ts";
import type { OpenEvaluation } from "./running-evaluation.ts";
import { onlyHere } from "./reachable-address.ts";
import { prepareHref, type RunAddress, runHref } from "./routes.ts";
import type { RunOpener } from "./run-opener.ts";
import { UnopenedRun } from "./unopened-run.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface FacilitationScreenProps {
  readonly run: RunAddress;
  /** The id of the material wanted; another one is shown when there is none by that id. */
  readonly material: string | null;
  readonly opener: RunOpener;
}

/** The material for the meeting of a run, as the run stands. */
export function FacilitationScreen({ run, material, opener }: FacilitationScreenProps) {
  const result = use(opener.open(run.shelf, run.id));
  if (!result.ok) return <UnopenedRun shelf={run.shelf} failure={result} />;
  return <OpenedMaterial address={run} wanted={material} run={result.run} />;
}

interface OpenedMaterialProps {
  readonly address: RunAddress;
  readonly wanted: string | null;
  readonly run: OpenEvaluation;
}

function OpenedMaterial({ address, wanted, run: { assessment, content, revision } }: OpenedMaterialProps) {
  const locale = useLocale();
  const language = content.languageFor(locale);
  const [meeting, setMeeting] = useMeeting(address.id);
  const evaluation = revision();
  const input: MaterialInput = {
    assessment,
    words: use(content.loadAllWords(language)),
    glossary: use(content.loadGlossary(language)),
    facilitation: use(content.loadFacilitation(language)),
    evaluation,
    meeting,
    answersAddress: answersAddress(address, assessment, evaluation, meeting),
    say: {
      app: use(loadMessages(language, "app")),
      answering: use(loadMessages(language, "answering")),
      facilitation: use(loadMessages(language, "facilitation")),
    },
  };
  const ids = materialsOf(input);
  const shown = ids.find((id) => id === wanted) ?? ids[0]!;
  const material = buildMaterial(shown, input);
  const { title, materials } = useMessages("facilitation");
  usePageTitle([materials[shown].title, title, material.municipality].filter((part) => part !== "").join(" – "));
  const { state, download } = useDownload(material);
  return (
    <FacilitationPage
      material={material}
      choices={ids.map((id) => ({ id, href: prepareHref(address, id) }))}
      missing={{ facilitation: input.facilitation === null, glossary: !ids.includes("glossary") }}
      meeting={meeting}
      isAnsweredAlone={evaluation.method === "individual"}
      onMeeting={setMeeting}
      download={state}
      onDownload={() => void download()}
      backHref={runHref(address.shelf, address.id, { state: "preparing" })}
      individualHref={individualHref(address)}
      wordsLang={language === locale ? undefined : language}
    />
  );
}

/** Null where nobody else could open it. */
function answersAddress(
  { shelf }: RunAddress,
  assessment: Assessment,
  evaluation: Evaluation,
  meeting: MeetingDetails,
) {
  if (shelf === "model" || onlyHere(location.href) !== null) return null;
  return new URL(aloneHref(assessment, evaluation.scope, askedByRun(evaluation, meeting)), location.href).href;
}

/** Writes the material as DOCX; how that goes is forgotten when other material is shown. */
function useDownload(material: Material) {
  const [last, setLast] = useState<{ readonly of: string; readonly state: MaterialDownload } | null>(null);
  const download = async () => {
    const tell = (state: MaterialDownload) => setLast({ of: material.id, state });
    tell("working");
    try {
      const { writeMaterial } = await import("#documents/write-material.ts");
      const { bytes, fileName, mediaType } = await writeMaterial(material);
      downloadFile(fileName, [bytes], mediaType);
      tell("done");
    } catch {
      tell("failed");
    }
  };
  return { state: last?.of === material.id ? last.state : ("idle" as const), download };
}
