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
import { readFaults } from './words.js';

/**
 * The largest of the competition have ten thousand; a mistyped header must not ask for all the
 * memory there is.
 */
const mostArguments = 100_000;
const headerWanted = readFaults.afHeader(mostArguments);

const usualAttack = /^([1-9]\d*) ([1-9]\d*)$/;

export function readAf(text: string): FrameworkRead {
  const reader = new AfReader();
  text.split(/\r\n|\n|\r/).forEach((content, index) => reader.readLine(content, index + 1));
  return reader.framework();
}

class AfReader {
  private readonly names: ReadName[] = [];
  private readonly attacks: [ReadName, ReadName][] = [];
  private readonly problems: ImportProblem[] = [];
  private hasHeader = false;

  readLine(content: string, line: number): void {
    if (this.hasHeader && this.readUsualAttack(content, line)) return;
    const words = Array.from(content.matchAll(/\S+/g), ({ 0: name, index }): ReadName => ({
      name,
      line,
      column: index + 1,
    }));
    const [first] = words;
    if (!first || first.name.startsWith('#')) return;
    if (this.hasHeader) this.readAttack(words, first);
    else this.readHeader(words, first);
  }

  framework(): FrameworkRead {
    if (!this.hasHeader) this.problems.push({ line: 1, column: 1, message: headerWanted });
    return checkedFramework(this.names, this.attacks, this.problems);
  }

  /** Nearly all lines are one attack as it is usually written. */
  private readUsualAttack(content: string, line: number): boolean {
    const [, from, to] = usualAttack.exec(content) ?? [];
    if (from === undefined || to === undefined) return false;
    this.attacks.push([
      { name: from, line, column: 1 },
      { name: to, line, column: from.length + 2 },
    ]);
    return true;
  }

  private readHeader([p, af, size]: readonly ReadName[], { line, column }: ReadName): void {
    this.hasHeader = true;
    const isHeader = p?.name === 'p' && af?.name === 'af' && size && isNumber(size.name);
    const most = isHeader ? Number(size.name) : Infinity;
    if (most > mostArguments) this.problems.push({ line, column, message: headerWanted });
    else
      for (let number = 1; number <= most; number++)
        this.names.push({ name: String(number), line, column });
  }

  private readAttack(words: readonly ReadName[], { line, column }: ReadName): void {
    const [from, to] = words;
    if (from && to && words.length === 2 && isNumber(from.name) && isNumber(to.name))
      this.attacks.push([withPlainNumber(from), withPlainNumber(to)]);
    else this.problems.push({ line, column, message: readFaults.afAttack });
  }
}

function isNumber(word: string): boolean {
  return /^\d{1,15}$/.test(word);
}

/** `007` names the same argument as `7`. */
function withPlainNumber({ name, ...place }: ReadName): ReadName {
  return { name: String(Number(name)), ...place };
}

/** Numbers by place; a comment keeps each argument's name. */
export function writeAf({ arguments: names, attacks }: Framework): string {
  const number = new Map(names.map((name, index) => [name, index + 1]));
  const lines = [
    `p af ${names.length}`,
    ...names.map((name, index) => `# ${index + 1} ${name}`),
    ...attacks.map(([from, to]) => `${number.get(from) ?? 0} ${number.get(to) ?? 0}`),
  ];
  return `${lines.join('\n')}\n`;
}
