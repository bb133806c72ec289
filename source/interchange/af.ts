/** ICCMA 2023 (`.af`): `p af N`, then an attack a line as two numbers from 1 to N; `#` begins a comment. */
import { checkedFramework, type Framework, type FrameworkRead } from './framework.js';
import type { ImportProblem } from './loss-report.js';

/** More than this is no file that a person walks, and would exhaust memory on a mistyped header. */
const mostArguments = 2_000_000;

export function readAf(text: string): FrameworkRead {
  const names: [string, number][] = [];
  const attacks: [string, string, number][] = [];
  const problems: ImportProblem[] = [];
  let header = false;
  text.split(/\r?\n/).forEach((line, index) => {
    const words = line.trim().split(/\s+/);
    const [first = '', second = '', third = ''] = words;
    if (first === '' || first.startsWith('#')) return;
    if (!header) {
      const size = Number(third);
      header = true;
      if (first !== 'p' || second !== 'af' || !/^\d+$/.test(third) || size > mostArguments) problems.push({ line: index + 1, message: 'the first line must be "p af N", N the number of arguments' });
      else for (let number = 1; number <= size; number++) names.push([String(number), index + 1]);
    } else if (words.length === 2 && /^\d+$/.test(first) && /^\d+$/.test(second)) attacks.push([String(Number(first)), String(Number(second)), index + 1]);
    else problems.push({ line: index + 1, message: 'an attack is two numbers' });
  });
  if (!header) problems.push({ line: 1, message: 'the first line must be "p af N", N the number of arguments' });
  return checkedFramework(names, attacks, problems);
}

/** Numbers by place; a comment keeps each argument's name. */
export function writeAf({ arguments: names, attacks }: Framework): string {
  const number = new Map(names.map((name, index) => [name, index + 1]));
  return `${[`p af ${names.length}`, ...names.map((name, index) => `# ${index + 1} ${name}`), ...attacks.map(([from, to]) => `${number.get(from) ?? 0} ${number.get(to) ?? 0}`)].join('\n')}\n`;
}
