/**
 * ASPARTIX (`.apx`): facts `arg(a).` and `att(a,b).`, several a line, `%` comments; a quoted name
 * may hold anything.
 */
import { quoted } from '../map/quoted.js';
import {
  checkedFramework,
  type Framework,
  type FrameworkRead,
  type ReadName,
} from './framework.js';
import type { ImportProblem } from './loss-report.js';
import { readFaults } from './words.js';

const plainName = /^[a-zA-Z0-9_][a-zA-Z0-9_]*$/;
const anyName = String.raw`("(?:[^"\\]|\\.)*"|[^\s"(),]+)`;
/** `arg(a).` or `att(a,b).`; else a comment, or the end of the line. */
const pair = String.raw`\(\s*${anyName}\s*(?:,\s*${anyName}\s*)?\)`;
const factPattern = String.raw`\s*(?:%.*$|(arg|att)\s*${pair}\s*\.|$)`;

export function readApx(text: string): FrameworkRead {
  const names: ReadName[] = [];
  const attacks: [ReadName, ReadName][] = [];
  const problems: ImportProblem[] = [];
  text.split(/\r\n|\n|\r/).forEach((content, index) => {
    const line = index + 1;
    const fact = new RegExp(factPattern, 'dy');
    const named = (written: string, at: number): ReadName => ({
      name: bare(written),
      line,
      column: at + 1,
    });
    while (fact.lastIndex < content.length) {
      const start = fact.lastIndex;
      const match = fact.exec(content);
      if (!match || (match[1] === 'att') !== (match[3] !== undefined)) {
        const rest = content.slice(start);
        const seen = quoted(rest.slice(0, 400));
        const column = start + rest.search(/\S|$/) + 1;
        problems.push({
          line,
          column,
          message: seen.startsWith('"?')
            ? readFaults.apxUncertain(seen)
            : readFaults.apxOther(seen),
        });
        return;
      }
      const [, kind, first = '', second = ''] = match;
      const [, , from = [0, 0], to = [0, 0]] = match.indices ?? [];
      if (kind === 'arg') names.push(named(first, from[0]));
      else if (kind === 'att') attacks.push([named(first, from[0]), named(second, to[0])]);
      if (match[0] === '') return;
    }
  });
  return checkedFramework(names, attacks, problems);
}

function bare(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll(/\\(.)/g, '$1') : name;
}

export function writeApx({ arguments: names, attacks }: Framework): string {
  const name = (text: string): string =>
    plainName.test(text) ? text : `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
  const lines = [
    ...names.map(argument => `arg(${name(argument)}).`),
    ...attacks.map(([from, to]) => `att(${name(from)},${name(to)}).`),
  ];
  return `${lines.join('\n')}\n`;
}
