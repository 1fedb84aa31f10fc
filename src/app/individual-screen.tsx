import { use } from "react";
import { maxRespondents } from "#domain/collected.ts";
import { RunProvider, useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { IndividualPage } from "#features/individual/individual-page.tsx";
import { InterviewPage } from "#features/individual/interview-page.tsx";
import { useAddRespondents } from "#features/individual/use-add-respondents.ts";
import { useLocale, useMessages } from "#i18n/use-messages.ts";
import { useMeeting } from "#stores/meetings-store.ts";
import { maxAnswerFiles } from "#storage/merge-answer-files.ts";
import type { AppServices } from "./app-services.ts";
import { ContentProvider, useContent } from "./content-context.tsx";
import { mergeIntoRun } from "./merge-into-run.ts";
import { providedRun } from "./provided-run.ts";
import { aloneHref, askedByRun, individualHref } from "./individual-addresses.ts";
import { onlyHere } from "./reachable-address.ts";
import { type RunAddress, runHref } from "./routes.ts";
import { SavingStatus } from "./saving-status.tsx";
import { StorageBarWhenNeeded } from "./storage-bar-when-needed.tsx";
import { UnopenedRun } from "./unopened-run.tsx";
import { useRunTitle } from "./use-run-title.ts";
import { useStepWords } from "./use-step-words.ts";

interface IndividualScreenProps extends Pick<AppServices, "library" | "opener"> {
  readonly run: RunAddress;
  /** Whom an interview goes on with; null for everybody's answers. */
  readonly respondent: string | null;
}

/** Individual answers to a run and interviews in it. */
export function IndividualScreen({ run: address, respondent, library, opener }: IndividualScreenProps) {
  const locale = useLocale();
  const result = use(opener.open(address.shelf, address.id));
  if (!result.ok) return <UnopenedRun shelf={address.shelf} failure={result} />;
  const { content, revision, takeOver } = result.run;
  const saveFile = async () => {
    const { saveAndTell } = await import("./save-and-tell.ts");
    await saveAndTell(locale, () => library.writeFile(address.shelf, revision(), { again: true }));
  };
  return (
    <ContentProvider content={content}>
      <RunProvider run={providedRun(address, result.run, library, locale)}>
        <StorageBarWhenNeeded onSaveFile={() => void saveFile()} onTakeOver={() => void takeOver()} />
        <SavingStatus />
        {respondent === null ? (
          <AllAnswers address={address} />
        ) : (
          <OneInterview key={respondent} address={address} respondent={respondent} />
        )}
      </RunProvider>
    </ContentProvider>
  );
}

const limits = { files: maxAnswerFiles, respondents: maxRespondents };
const now = () => new Date().toISOString();

function AllAnswers({ address }: { readonly address: RunAddress }) {
  const locale = useLocale();
  const run = useRun();
  const document = useDocument();
  const { content, language } = useContent();
  const words = use(content.loadAssessmentWords(language));
  const add = useAddRespondents();
  useRunTitle(useMessages("individual").page.title);
  const [meeting, setMeeting] = useMeeting(address.id);
  const href = aloneHref(run.assessment, document.scope, askedByRun(document, meeting));
  return (
    <IndividualPage
      words={words}
      backHref={runHref(address.shelf, address.id, { state: "preparing" })}
      // Participants have no model but the app's own.
      invite={
        address.shelf === "model"
          ? null
          : {
              href: new URL(href, location.href).href,
              onlyHere: onlyHere(location.href),
              meeting,
              onMeeting: setMeeting,
            }
      }
      interviewHref={(id) => individualHref(address, id)}
      limits={limits}
      now={now}
      onFiles={(files) => mergeIntoRun(run, files, (respondents) => add(respondents, run.createId()), locale)}
    />
  );
}

interface OneInterviewProps {
  readonly address: RunAddress;
  readonly respondent: string;
}

function OneInterview({ address, respondent }: OneInterviewProps) {
  const { assessment, wordsLang } = useRun();
  const { content, language } = useContent();
  const words = use(content.loadAssessmentWords(language));
  const stepWords = useStepWords(assessment);
  useRunTitle(useMessages("individual").interviews.title);
  return (
    <InterviewPage
      assessment={assessment}
      words={words}
      stepWords={stepWords}
      wordsLang={wordsLang}
      respondent={respondent}
      allHref={individualHref(address)}
      interviewHref={(id) => individualHref(address, id)}
      limits={limits}
      now={now}
    />
  );
}
