/** Owns drawing a machine: its states, and what leads from one to another, as Mermaid text. */
import type { AnyStateMachine, StateNode } from "xstate";

type Node = StateNode<never, never> | AnyStateMachine["root"];
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Events that only edit and lead nowhere are listed at the state that takes them. */
export function stateDiagram(machine: AnyStateMachine): string {
  const { root } = machine;
  const lines = ["stateDiagram-v2", '  state "anywhere" as anywhere', ...states(root, "  ")];
  const arrows = allNodes(root).flatMap(arrowsFrom);
  for (const [key, labels] of grouped(arrows)) lines.push(`  ${key} : ${labels.join(", ")}`);
  for (const node of allNodes(root)) {
    const stays = staying(node);
    if (stays.length > 0) lines.push(`  note right of ${idOf(node)}`, `    takes ${stays.join(", ")}`, "  end note");
  }
  return `${lines.join("\n")}\n`;
}

const childrenOf = (node: Node): readonly Node[] => Object.values(node.states);
const allNodes = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(allNodes)];
const idOf = (node: Node): string => (node.path.length === 0 ? "anywhere" : node.path.join("_").replaceAll("-", "_"));

function states(node: Node, indent: string): readonly string[] {
  const initial = node.initial?.target[0];
  return [
    ...childrenOf(node).flatMap((child) => {
      const inner = states(child, `${indent}  `);
      const head = `${indent}state "${child.key}" as ${idOf(child)}`;
      return inner.length === 0 ? [head] : [`${head} {`, ...inner, `${indent}}`];
    }),
    ...(initial ? [`${indent}[*] --> ${idOf(initial)}`] : []),
  ];
}

const transitionsOf = (node: Node) => [
  ...[...node.transitions.values()].flat(),
  ...(node.always ?? []).map((transition) => ({ ...transition, eventType: "" })),
];

const arrowsFrom = (node: Node): readonly Arrow[] =>
  transitionsOf(node).flatMap(({ target, eventType, guard }) =>
    (target ?? []).map((to) => ({
      from: idOf(node),
      to: idOf(to),
      label: [eventType, guardName(guard)].filter(Boolean).join(" ") || "otherwise",
    })),
  );

const staying = (node: Node): readonly string[] => [
  ...new Set(transitionsOf(node).flatMap(({ target, eventType }) => (target ? [] : [eventType]))),
];

function guardName(guard: unknown): string {
  if (typeof guard === "string") return `[${guard}]`;
  if (typeof guard !== "object" || guard === null || !("type" in guard)) return "";
  const params = "params" in guard && typeof guard.params === "string" ? ` ${guard.params}` : "";
  return `[${String(guard.type)}${params}]`;
}

/** Labels of the same arrow, in the order in which they first stand. */
function grouped(arrows: readonly Arrow[]): ReadonlyMap<string, readonly string[]> {
  const byEnds = new Map<string, readonly string[]>();
  for (const { from, to, label } of arrows) {
    const key = `${from} --> ${to}`;
    byEnds.set(key, [...new Set([...(byEnds.get(key) ?? []), label])]);
  }
  return byEnds;
}
