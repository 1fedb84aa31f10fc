import type { Contribution, Experience } from "#domain/contribution.ts";

/** An experience of the small assessment's step "ground" with every text in it. */
export const anExperience: Experience = {
  id: "dig-first",
  step: "ground",
  title: "Vi grävde först",
  did: "Vi grävde innan vi ritade.",
  worked: "Vi fann berget i tid.",
  hindered: "Regnet.",
  contactRole: "Byggchef",
};

/** A contribution to the small assessment with one experience. */
export const aContribution: Contribution = {
  type: "niosteg-contribution",
  formatVersion: 1,
  id: "contribution-1",
  assessment: { id: "small", version: "1.0.0" },
  origin: "Exempelkommun",
  created: "2026-03-12T09:00:00Z",
  experiences: [anExperience],
};
