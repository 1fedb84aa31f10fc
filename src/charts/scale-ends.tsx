import { type Assessment, highestLevel, lowestLevel, type Words } from "#domain/assessment.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";

interface ScaleEndsProps {
  readonly assessment: Assessment;
  readonly words: Words;
}

/** The names of the two ends of the scale, for a chart that has no room for every level's name. */
export function ScaleEnds({ assessment, words }: ScaleEndsProps) {
  const { chart } = useMessages("results");
  const format = useFormat();
  const { scale } = words.assessment;
  const [lowest, highest] = [format.exact(lowestLevel(assessment)), format.exact(highestLevel(assessment))];
  return (
    <p className="nio-quiet nio-results-ends">
      {chart.ends(lowest, scale[0]?.name ?? "", highest, scale.at(-1)?.name ?? "")}
    </p>
  );
}
