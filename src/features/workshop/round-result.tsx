import { spreadOf } from "#domain/agreement.ts";
import { marksIn } from "#domain/collected.ts";
import { useMessages } from "#i18n/use-messages.ts";
import { selectIsOnlyAlone, selectShownRounds } from "#workshop/workshop.selectors.ts";
import { Details } from "#ui/details.tsx";
import { writeCounts } from "./read-counts.ts";
import { useRoom } from "./room-context.ts";
import { besideText, medianText, spreadText, verdictText } from "./room-words.ts";
import { lastMark } from "./last-mark.ts";
import { useLevelNames } from "./use-level-names.ts";

interface RoundResultProps {
  /** Names the sentence that says whether the marks agree. */
  readonly id: string;
}

/** What the marks shown last came to; nothing before marks have been shown. */
export function RoundResult({ id }: RoundResultProps) {
  const { snapshot } = useRoom();
  const messages = useMessages("workshop");
  const { nameLevel } = useLevelNames();
  const rounds = selectShownRounds(snapshot);
  const last = rounds.at(-1);
  if (!last) return null;
  const spread = spreadOf(last);
  const beside = besideText(messages, last);
  return (
    <div className="nio-room-result">
      <h2 id={id} tabIndex={-1} data-verdict={spread.verdict}>
        {verdictText(messages, last)}
      </h2>
      <ul className="nio-room-figures">
        {selectIsOnlyAlone(snapshot) ? <li>{messages.alone.only(marksIn(last))}</li> : null}
        {beside === null ? null : <li>{beside}</li>}
        {spread.verdict === null ? null : (
          <>
            <li>{medianText(messages, nameLevel, spread)}</li>
            <li>{spreadText(messages, nameLevel, spread)}</li>
            <li>{messages.outside(spread.outside, spread.n)}</li>
          </>
        )}
      </ul>
      {rounds.length > 1 ? (
        <ul className="nio-room-figures nio-quiet">
          {rounds.slice(0, -1).map((round, at) => (
            // Rounds are only ever added last.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{messages.earlier(at + 1, writeCounts(round))}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Last year's answer, once this year's marks are shown. */
export function LastYearMark() {
  const { snapshot, lastYear } = useRoom();
  const messages = useMessages("workshop");
  const { nameMark } = useLevelNames();
  const mark = lastMark(snapshot, lastYear);
  return mark === null ? null : <p>{messages.lastYear(nameMark(mark))}</p>;
}

/** How it is worked out whether marks agree. */
export function AgreementRule() {
  const { rule } = useMessages("workshop");
  return (
    <Details summary={rule.title}>
      {rule.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Details>
  );
}
