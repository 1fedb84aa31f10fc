import { useId, useRef } from "react";
import type { AssessmentWords } from "#domain/assessment.ts";
import { municipalities, municipalityByName, searchMunicipalities } from "#domain/municipalities.ts";
import { useDocument, useRun } from "#evaluation/evaluation-context.tsx";
import { useMessages } from "#i18n/use-messages.ts";
import { Button } from "#ui/button.tsx";
import { RadioGroup } from "#ui/radio-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSetDetails } from "./use-set-details.ts";

/** Which municipality, unit and track the evaluation is about. */
export function OrganisationFields({ words }: { readonly words: AssessmentWords }) {
  const { assessment, wordsLang } = useRun();
  const { unit, track } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  return (
    <>
      <MunicipalityField />
      <TextField
        label={messages.unit}
        description={messages.unitHint}
        value={unit}
        maxLength={200}
        onChange={(text, visit) => setDetails({ unit: text }, visit)}
      />
      {assessment.tracks.length > 0 ? (
        <RadioGroup
          legend={messages.track}
          name="track"
          value={track ?? ""}
          options={[
            ...assessment.tracks.map((id) => ({
              value: id,
              label: <span lang={wordsLang}>{words.tracks[id] ?? id}</span>,
            })),
            { value: "", label: messages.noTrack },
          ]}
          onChange={(value) => setDetails({ track: value === "" ? null : value })}
        />
      ) : null}
    </>
  );
}

function MunicipalityField() {
  const { organisation } = useDocument();
  const setDetails = useSetDetails();
  const messages = useMessages("preparing");
  const id = useId();
  const lastVisit = useRef<string | undefined>(undefined);

  const write = (text: string, visit: string) => {
    lastVisit.current = visit;
    const match = municipalityByName(text);
    const isWhole = match !== undefined && text.length === match.name.length;
    setDetails({ organisation: { name: isWhole ? match.name : text, code: match?.code ?? null } }, visit);
  };
  const tidy = () => {
    const { name } = organisation;
    const tidied = municipalityByName(name)?.name ?? name.trim();
    if (tidied !== name) setDetails({ organisation: { ...organisation, name: tidied } }, lastVisit.current);
  };
  return (
    <div className="nio-preparing-municipality">
      <TextField
        label={messages.municipality}
        description={messages.municipalityHint}
        list={`${id}-names`}
        autoComplete="off"
        aria-describedby={`${id}-stored`}
        value={organisation.name}
        maxLength={200}
        onChange={write}
        onBlur={tidy}
      />
      <datalist id={`${id}-names`}>{nameOptions}</datalist>
      <p id={`${id}-stored`} className="nio-preparing-stored">
        {organisation.code !== null
          ? messages.municipalityCode(organisation.code)
          : organisation.name.trim() === ""
            ? messages.municipalityMissing
            : messages.municipalityFree}
      </p>
      {meantBy(organisation.name).map(({ code, name }) => (
        <Button key={code} variant="secondary" onClick={() => setDetails({ organisation: { name, code } })}>
          {messages.municipalityMeant(name)}
        </Button>
      ))}
    </div>
  );
}

const nameOptions = municipalities.map(({ code, name }) => <option key={code}>{name}</option>);

/** Names that the browser's own list cannot find, because the text lacks rings and dots: "malmo". At most three. */
function meantBy(text: string) {
  const typed = text.trim().toLocaleLowerCase("sv");
  if (typed.length < 3 || municipalities.some(({ name }) => name.toLocaleLowerCase("sv").includes(typed))) return [];
  return searchMunicipalities(typed).slice(0, 3);
}
