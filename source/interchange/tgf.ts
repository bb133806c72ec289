/**
 * Trivial Graph Format (`.tgf`): a node a line, `#`, then an attack a line. A label after a node's
 * name is left out.
 */
import {
  checkedFramework,
  type Framework,
  type FrameworkRead,
  type ReadName,
} from './framework.js';
import type { ImportProblem } from './loss-report.js';
import { readFaults } from './words.js';

export function readTgf(text: string): FrameworkRead {
  const names: ReadName[] = [];
  const attacks: [ReadName, ReadName][] = [];
  const problems: ImportProblem[] = [];
  let edges = false;
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const line = index + 1;
    const [first, second] = Array.from(
      content.matchAll(/\S+/g),
      ({ 0: name, index: at }): ReadName => ({ name, line, column: at + 1 }),
    );
    if (!first) return;
    if (first.name === '#' && !second) edges = true;
    else if (!edges) names.push(first);
    else if (second) attacks.push([first, second]);
    else problems.push({ line, column: first.column, message: readFaults.tgfAttack });
  });
  if (!edges)
    problems.push({
      line: 1,
      column: 1,
      message: readFaults.tgfNoLine,
    });
  return checkedFramework(names, attacks, problems);
}

export function writeTgf({ arguments: names, attacks }: Framework): string {
  const edges = attacks.map(([from, to]) => `${from} ${to}`);
  return `${[...names, '#', ...edges].join('\n')}\n`;
}
