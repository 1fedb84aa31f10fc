/** Owns where in ARCHITECTURE.md the machines are drawn. */
import { evaluationMachine } from "#evaluation/evaluation.machine.ts";
import { workshopMachine } from "#workshop/workshop.machine.ts";
import { stateDiagram } from "./state-diagram.ts";

const machines = { evaluation: evaluationMachine, workshop: workshopMachine };

/** The text with each machine drawn anew between its marks. Throws when a pair of marks is missing. */
export function withDiagrams(text: string): string {
  return Object.entries(machines).reduce((drawn, [name, machine]) => {
    const marks = new RegExp(`(<!-- diagram: ${name} -->)[^]*?(<!-- end of diagram -->)`);
    if (!marks.test(drawn)) throw new Error(`ARCHITECTURE.md has no place for the diagram of ${name}.`);
    const diagram = `\n\n\`\`\`mermaid\n${stateDiagram(machine)}\`\`\`\n\n`;
    return drawn.replace(marks, (_, begin: string, end: string) => `${begin}${diagram}${end}`);
  }, text);
}
