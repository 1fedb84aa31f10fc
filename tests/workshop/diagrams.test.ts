import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createMachine } from "xstate";
import { withDiagrams } from "#tests/support/architecture-diagrams.ts";
import { stateDiagram } from "#tests/support/state-diagram.ts";

describe("the drawing of a machine", () => {
  it("has its states, what leads where under which condition, and what is taken without going anywhere", () => {
    const machine = createMachine({
      initial: "closed",
      on: { "door.paint": { actions: "paint" }, "door.slam": ".closed" },
      states: {
        closed: {
          on: { "door.open": { guard: "isUnlocked", target: "wide-open" }, "door.push": "wide-open.ajar" },
        },
        "wide-open": {
          initial: "ajar",
          always: [{ guard: { type: "isAt", params: "draught" }, target: "closed" }],
          states: { ajar: {} },
        },
      },
    });
    expect(stateDiagram(machine)).toBe(`stateDiagram-v2
  state "anywhere" as anywhere
  state "closed" as closed
  state "wide-open" as wide_open {
    state "ajar" as wide_open_ajar
    [*] --> wide_open_ajar
  }
  [*] --> closed
  anywhere --> closed : door.slam
  closed --> wide_open : door.open [isUnlocked]
  closed --> wide_open_ajar : door.push
  wide_open --> closed : [isAt draught]
  note right of anywhere
    takes door.paint
  end note
`);
  });
});

describe("ARCHITECTURE.md", () => {
  it("draws the machines as they are; npm run diagrams writes them anew", () => {
    const text = readFileSync("ARCHITECTURE.md", "utf8");
    expect(text).toBe(withDiagrams(text));
  });
});
