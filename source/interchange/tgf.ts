/** Trivial Graph Format (`.tgf`): a node a line, `#`, then an attack a line. A label after a node's name is left out. */
import { checkedFramework, type Framework, type FrameworkRead } from './framework.js';
import type { ImportProblem } from './loss-report.js';

export function readTgf(text: string): FrameworkRead {
  const names: [string, number][] = [];
  const attacks: [string, string, number][] = [];
  const problems: ImportProblem[] = [];
  let edges = false;
  text.split(/\r?\n/).forEach((line, index) => {
    const [first, second] = line.trim().split(/\s+/);
    if (!first) return;
    if (first === '#' && !second) edges = true;
    else if (!edges) names.push([first, index + 1]);
    else if (second) attacks.push([first, second, index + 1]);
    else problems.push({ line: index + 1, message: 'an attack needs two names' });
  });
  if (!edges) problems.push({ line: 1, message: 'there is no line "#" between arguments and attacks' });
  return checkedFramework(names, attacks, problems);
}

export function writeTgf({ arguments: names, attacks }: Framework): string {
  return `${[...names, '#', ...attacks.map(([from, to]) => `${from} ${to}`)].join('\n')}\n`;
}
