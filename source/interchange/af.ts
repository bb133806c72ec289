/**
 * ICCMA 2023 (`.af`): `p af N`, then an attack a line as two numbers from 1 to N; `#` begins a
 * comment.
 */
import {
  checkedFramework,
  type Framework,
  type FrameworkRead,
  type ReadName,
} from './framework.js';
import type { ImportProblem } from './loss-report.js';

/**
 * The largest of the competition have ten thousand; a mistyped header must not ask for all the
 * memory there is.
 */
const mostArguments = 100_000;
const headerWanted = `the first line must be "p af N", N the number of arguments, at most ${mostArguments}`;

const usualAttack = /^([1-9]\d*) ([1-9]\d*)$/;

export function readAf(text: string): FrameworkRead {
  const names: ReadName[] = [];
  const attacks: [ReadName, ReadName][] = [];
  const problems: ImportProblem[] = [];
  let header = false;
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const line = index + 1;
    // Nearly all lines are one attack as it is usually written.
    const [, from, to] = (header && usualAttack.exec(content)) || [];
    if (from !== undefined && to !== undefined) {
      attacks.push([
        { name: from, line, column: 1 },
        { name: to, line, column: from.length + 2 },
      ]);
      return;
    }
    const words = Array.from(content.matchAll(/\S+/g), ({ 0: word, index: at }) => ({
      word,
      line,
      column: at + 1,
    }));
    const [first, second, third] = words;
    if (!first || first.word.startsWith('#')) return;
    const { column } = first;
    if (!header) {
      header = true;
      const size =
        first.word === 'p' && second?.word === 'af' && third && isNumber(third.word)
          ? Number(third.word)
          : Infinity;
      if (size > mostArguments) problems.push({ line, column, message: headerWanted });
      else
        for (let number = 1; number <= size; number++)
          names.push({ name: String(number), line, column });
    } else if (second && words.length === 2 && isNumber(first.word) && isNumber(second.word))
      attacks.push([named(first), named(second)]);
    else problems.push({ line, column, message: 'an attack is two numbers' });
  });
  if (!header) problems.push({ line: 1, column: 1, message: headerWanted });
  return checkedFramework(names, attacks, problems);
}

function isNumber(word: string): boolean {
  return /^\d{1,15}$/.test(word);
}

function named({
  word,
  line,
  column,
}: {
  readonly word: string;
  readonly line: number;
  readonly column: number;
}): ReadName {
  return { name: String(Number(word)), line, column };
}

/** Numbers by place; a comment keeps each argument's name. */
export function writeAf({ arguments: names, attacks }: Framework): string {
  const number = new Map(names.map((name, index) => [name, index + 1]));
  return `${[`p af ${names.length}`, ...names.map((name, index) => `# ${index + 1} ${name}`), ...attacks.map(([from, to]) => `${number.get(from) ?? 0} ${number.get(to) ?? 0}`)].join('\n')}\n`;
}
