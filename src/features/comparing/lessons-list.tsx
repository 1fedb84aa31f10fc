/** Owns what one track can learn from the other: where it is ahead, what helped, and whom to ask. */
import type { Words } from "#domain/assessment.ts";
import type { Comparison } from "#domain/comparison.ts";
import { lessonsBetween } from "#domain/learn-from-track.ts";
import { useFormat, useMessages } from "#i18n/use-messages.ts";
import { stepName } from "./shown-run.ts";

interface LessonsListProps {
  readonly comparison: Comparison;
  readonly words: Words;
}

export function LessonsList({ comparison, words }: LessonsListProps) {
  const { tracks } = useMessages("comparing");
  const format = useFormat();
  const lessons = lessonsBetween(comparison);
  const { tracks: trackNames, roles } = words.assessment;
  return (
    <section aria-labelledby="comparing-lessons">
      <h2 id="comparing-lessons">{tracks.lessonsTitle}</h2>
      <p>{lessons.length === 0 ? tracks.none : tracks.lessonsHint}</p>
      <ul className="nio-comparing-falls">
        {lessons.map((lesson) => (
          <li key={lesson.step}>
            <p>
              <strong>
                {tracks.lead(
                  stepName(words, lesson.step),
                  trackNames[lesson.track] ?? lesson.track,
                  format.level(lesson.lead),
                )}
              </strong>
            </p>
            <p>{lesson.success === "" ? tracks.noSuccess : `${tracks.success} ${lesson.success}`}</p>
            {lesson.roles.length === 0 ? null : (
              <p>{tracks.ask(format.list(lesson.roles.map((role) => roles[role] ?? role)))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
