/** Owns what is said of how a run was made, the same on every screen, in the report and in files. */
import type { Evaluation } from "#domain/evaluation.ts";
import { inWords } from "./number-words.ts";

const methods: Readonly<Record<Evaluation["method"], string>> = {
  consensus: "Gruppen har enats om svaren.",
  individual: "Svaren har lämnats var för sig.",
  interview: "Svaren har hämtats in genom intervjuer.",
};

export const selfWords = {
  methods,
  ahead: (people: number) =>
    `Gruppen har enats om svaren; ${people === 1 ? "en" : inWords(people)} lämnade svar i förväg.`,
  ownAll: "Gruppen har själv valt nivå, mål och åtgärder.",
  own: "Gruppen har själv valt nivå och åtgärder.",
  noTargets: "Målen är förvalda i bedömningen, inte valda av gruppen.",
  someTargets: (steps: string, count: number) =>
    count === 1
      ? `Målet för ${steps} är valt av gruppen, de andra är förvalda.`
      : `Målen för ${steps} är valda av gruppen, de andra är förvalda.`,
};
