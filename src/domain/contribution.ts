/** Owns what a contribution is: one municipality's own experiences of the steps, and how they are changed. */
import type * as v from "valibot";
import type { Assessment } from "./assessment.ts";
import type { contributionSchema, experienceSchema } from "./contribution-schema.ts";

export const contributionType = "niosteg-contribution";
export const contributionFormatVersion = 1;

export type Experience = v.InferOutput<typeof experienceSchema>;
export type Contribution = v.InferOutput<typeof contributionSchema>;

/** The most a text may hold, in characters. */
export const experienceLimits = { title: 200, did: 4000, worked: 4000, hindered: 4000, contactRole: 200 } as const;
export const maxOriginLength = 200;
export const maxExperiences = 200;

/** A contribution without experiences, from nobody yet. `now` is a moment as 2026-03-12T09:00:00Z. */
export const createContribution = (assessment: Assessment, { id, now }: { id: string; now: string }): Contribution => ({
  type: contributionType,
  formatVersion: contributionFormatVersion,
  id,
  assessment: { id: assessment.id, version: assessment.version },
  origin: "",
  created: now,
  experiences: [],
});

/** The contribution with the experience in place of the one with its id, or last when it has none such. */
export function withExperience(contribution: Contribution, experience: Experience, now: string): Contribution {
  const { experiences } = contribution;
  const isKnown = experiences.some(({ id }) => id === experience.id);
  return {
    ...contribution,
    created: now,
    experiences: isKnown
      ? experiences.map((other) => (other.id === experience.id ? experience : other))
      : [...experiences, experience],
  };
}

/** The contribution without the experience; unchanged when it has none such. */
export function withoutExperience(contribution: Contribution, experienceId: string, now: string): Contribution {
  const experiences = contribution.experiences.filter(({ id }) => id !== experienceId);
  return experiences.length === contribution.experiences.length
    ? contribution
    : { ...contribution, created: now, experiences };
}

/** The contribution from the given origin; unchanged when it is from there already. */
export const withOrigin = (contribution: Contribution, origin: string, now: string): Contribution =>
  contribution.origin === origin ? contribution : { ...contribution, created: now, origin };

/** The experiences of a step, in the order they were added; may be empty. */
export const experiencesOf = (contribution: Contribution, stepId: string): readonly Experience[] =>
  contribution.experiences.filter(({ step }) => step === stepId);
