import { useEffect, useRef, useState } from "react";
import { type Experience, experiencesOf, maxExperiences } from "#domain/contribution.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { Alert } from "#ui/alert.tsx";
import { Button } from "#ui/button.tsx";
import {
  type ContributionActions,
  type ContributionNotice,
  type Contributions,
  readableImported,
} from "./contributions.ts";
import { ExperienceForm } from "./experience-form.tsx";
import { ExperienceView } from "./experience-view.tsx";
import { NoticeRegion } from "./notice-region.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

interface ExperienceSectionProps {
  readonly step: string;
  readonly contributions: Contributions;
  readonly notice: ContributionNotice | null;
  readonly actions: ContributionActions;
  readonly headingId: string;
  readonly shareHref: string;
}

/** Own and others' experiences of a step, and where own ones are written. */
export function ExperienceSection({
  step,
  contributions,
  notice,
  actions,
  headingId,
  shareHref,
}: ExperienceSectionProps) {
  const messages = useMessages("knowledge");
  const { experience: said } = messages;
  const { own, isOwnReadable, imported } = contributions;
  const ownHere = own === null ? [] : experiencesOf(own, step);
  const others = readableImported(contributions, step);
  const [editing, setEditing] = useState<Experience | null>(null);
  const [removing, setRemoving] = useState<Experience | null>(null);
  const focusOn = useFocusAfterChange();
  const isEmpty = ownHere.length + others.length === 0;
  const isFull = (own?.experiences.length ?? 0) >= maxExperiences;
  const isNew = editing !== null && !ownHere.some(({ id }) => id === editing.id);
  const close = (nextFocus: string) => {
    setEditing(null);
    focusOn(nextFocus);
  };
  const save = (experience: Experience) =>
    void actions.saveExperience(experience).then((isSaved) => {
      if (isSaved) close(experienceHeadingId(experience.id));
    });
  const form =
    editing === null ? null : (
      <ExperienceForm
        key={editing.id}
        experience={editing}
        isNew={isNew}
        onSave={save}
        onCancel={() => close(isNew ? addButtonId : experienceHeadingId(editing.id))}
      />
    );
  return (
    <section
      className={isEmpty ? "nio-knowledge-experiences nio-no-print" : "nio-knowledge-experiences"}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} tabIndex={-1}>
        {said.heading}
      </h2>
      <p className="nio-knowledge-hint">{isEmpty ? said.none : said.lead}</p>
      <NoticeRegion notice={notice} />
      {isOwnReadable ? null : <Alert tone="warning">{said.unreadable}</Alert>}
      {ownHere.map((experience) =>
        editing?.id === experience.id ? (
          form
        ) : (
          <ExperienceView
            key={experience.id}
            experience={experience}
            headingId={experienceHeadingId(experience.id)}
            origin={null}
          >
            <Button
              variant="tertiary"
              aria-label={said.editNamed(experience.title)}
              onClick={() => setEditing(experience)}
            >
              {said.edit}
            </Button>
            <Button
              variant="tertiary"
              aria-label={said.removeNamed(experience.title)}
              onClick={() => setRemoving(experience)}
            >
              {said.remove}
            </Button>
          </ExperienceView>
        ),
      )}
      {others.flatMap((contribution) =>
        experiencesOf(contribution, step).map((experience) => (
          <ExperienceView
            key={`${contribution.id}/${experience.id}`}
            experience={experience}
            headingId={experienceHeadingId(`${contribution.id}-${experience.id}`)}
            origin={contribution.origin}
          >
            <Button
              variant="tertiary"
              onClick={() => {
                focusOn(headingId);
                const record = imported.find((other) => other.contribution === contribution);
                if (record) actions.removeImported(record.key);
              }}
            >
              {messages.sharing.removeNamed(contribution.origin)}
            </Button>
          </ExperienceView>
        )),
      )}
      {isNew ? form : null}
      {isFull ? <p>{said.full(maxExperiences)}</p> : null}
      {isOwnReadable && editing === null && !isFull ? (
        <div className="nio-row nio-no-print">
          <Button id={addButtonId} onClick={() => setEditing(emptyExperience(actions.createId(), step))}>
            {said.add}
          </Button>
          <a href={shareHref}>{messages.sharing.stepLink}</a>
        </div>
      ) : null}
      <RemoveDialog
        title={removing?.title ?? null}
        onCancel={() => setRemoving(null)}
        onRemove={() => {
          focusOn(headingId);
          if (removing) actions.removeExperience(removing.id);
          setRemoving(null);
        }}
      />
    </section>
  );
}

const addButtonId = "nio-knowledge-add";

const experienceHeadingId = (id: string): string => `nio-experience-${id}`;

const emptyExperience = (id: string, step: string): Experience => ({
  id,
  step,
  title: "",
  did: "",
  worked: "",
  hindered: "",
  contactRole: "",
});

/** Moves focus to an element once the page shows what follows from what was just done. */
function useFocusAfterChange(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | null>(null);
  const done = useRef<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (wanted === null || done.current === wanted) return;
    const node = document.getElementById(wanted.id);
    if (node === null) return;
    done.current = wanted;
    node.focus();
  });
  return (id) => setWanted({ id });
}
