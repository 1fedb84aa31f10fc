/** Owns what can be wrong in a definition beyond the shape of each file. Data, no sentences. */

export type FaultPath = readonly (string | number)[];

export type AssessmentFault = { readonly path: FaultPath } & (
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "reserved-id"; readonly id: string }
  | { readonly code: "unknown-step"; readonly id: string }
  | { readonly code: "unknown-template"; readonly id: string }
  | { readonly code: "unknown-column"; readonly id: string }
  | { readonly code: "depends-on-itself"; readonly id: string }
  | { readonly code: "cyclic-dependency"; readonly cycle: readonly string[] }
  | { readonly code: "scale-not-rising"; readonly value: number; readonly previous: number }
  | { readonly code: "not-a-level"; readonly value: number; readonly levels: readonly number[] }
  | { readonly code: "outside-scale"; readonly value: number; readonly lowest: number; readonly highest: number }
  | { readonly code: "missing-level"; readonly id: string }
  | { readonly code: "missing-words"; readonly id: string }
  | { readonly code: "unknown-words"; readonly id: string }
  | { readonly code: "wrong-count"; readonly expected: number; readonly found: number }
  | { readonly code: "wrong-sum"; readonly expected: number; readonly found: number }
  | { readonly code: "other-outline"; readonly expected: string; readonly found: string }
  | { readonly code: "wrong-step"; readonly expected: string; readonly found: string }
  | { readonly code: "missing-formula" | "missing-options" }
  | { readonly code: "needless-formula" | "needless-options" }
  | { readonly code: "bad-formula"; readonly formula: string }
  | { readonly code: "unknown-criterion" | "unused-criterion" | "unknown-track" | "unknown-role"; readonly id: string }
  | { readonly code: "unexplained-mark"; readonly mark: string; readonly language: string }
  | { readonly code: "missing-part"; readonly part: OptionalPart }
  | { readonly code: "unknown-table" | "unknown-row" | "unknown-cell" | "computed-cell"; readonly id: string }
  | { readonly code: "not-a-number" | "not-a-text" | "not-a-day"; readonly found: string }
  | { readonly code: "unknown-option"; readonly id: string; readonly options: readonly string[] }
);

/** What an assessment may leave out, but then everywhere and in every language. */
export type OptionalPart = "sizes" | "prompt" | "first" | "examples" | "example" | "facilitation" | "preparation";
