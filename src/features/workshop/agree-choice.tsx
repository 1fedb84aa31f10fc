import { useId } from "react";
import { answerTo, type Mark } from "#domain/evaluation.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { selectAcceptable, selectShownRounds, selectState } from "#workshop/workshop.selectors.ts";
import { Button } from "#ui/button.tsx";
import { useRoom } from "./room-context.ts";
import { useLevelNames } from "./use-level-names.ts";

interface AgreeChoiceProps {
  readonly onAgree: (mark: Exclude<Mark, null>) => void;
}

/** Every mark that can be agreed on, on one row, under how many showed it; the table has the same counts in words. */
export function AgreeChoice({ onAgree }: AgreeChoiceProps) {
  const { snapshot } = useRoom();
  const messages = useMessages("workshop");
  const { nameMark } = useLevelNames();
  const labelId = useId();
  const { assessment, document, question } = snapshot.context;
  const last = selectShownRounds(snapshot).at(-1);
  const agreed = selectState(snapshot) === "agreed" ? answerTo(document, question).mark : null;
  const label = () => {
    if (agreed !== null) return messages.agreed(nameMark(agreed));
    return selectAcceptable(snapshot) === null ? messages.choose : messages.table.agree;
  };
  const marks: readonly Exclude<Mark, null>[] = [...assessment.scale.values, "unknown", "not-relevant"];
  const counts = last ? [...last.levels, last.unknown, last.notRelevant] : [];
  const most = Math.max(1, ...counts);
  return (
    <div role="group" aria-labelledby={labelId} className="nio-room-choice">
      <p id={labelId}>{label()}</p>
      <div className="nio-room-choices">
        {marks.map((mark, at) => (
          <div key={mark}>
            <Tally count={counts[at]} most={most} />
            <Button
              variant={mark === agreed ? "primary" : "secondary"}
              aria-pressed={mark === agreed}
              onClick={() => onAgree(mark)}
            >
              <span className="ds-sr-only">{messages.table.agreeOn} </span>
              {nameMark(mark)}
            </Button>
          </div>
        ))}
      </div>
    </div>
  );
}

interface TallyProps {
  /** undefined where no marks are shown. */
  readonly count: number | undefined;
  readonly most: number;
}

function Tally({ count, most }: TallyProps) {
  if (count === undefined) return null;
  return (
    <div className="nio-room-pillar" aria-hidden="true">
      <span>{count}</span>
      <span style={{ blockSize: `${(1.5 * count) / most}em` }} />
    </div>
  );
}
