/** ASPARTIX (`.apx`): facts `arg(a).` and `att(a,b).`, several a line, `%` comments; a quoted name may hold anything. */
import { checkedFramework, type Framework, type FrameworkRead } from './framework.js';
import type { ImportProblem } from './loss-report.js';

const plainName = /^[a-zA-Z0-9_][a-zA-Z0-9_]*$/;

export function readApx(text: string): FrameworkRead {
  const names: [string, number][] = [];
  const attacks: [string, string, number][] = [];
  const problems: ImportProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const fact = /\s*(?:%.*$|(arg|att)\s*\(\s*("(?:[^"\\]|\\.)*"|[^\s"(),]+)\s*(?:,\s*("(?:[^"\\]|\\.)*"|[^\s"(),]+)\s*)?\)\s*\.|$)/y;
    while (fact.lastIndex < line.length) {
      const start = fact.lastIndex;
      const match = fact.exec(line);
      if (!match || ((match[1] === 'att') !== (match[3] !== undefined))) {
        const rest = line.slice(start).trim().slice(0, 40);
        problems.push({ line: index + 1, message: rest.startsWith('?') ? `uncertain facts are not read: "${rest}"` : `neither arg(name). nor att(name,name).: "${rest}"` });
        return;
      }
      const [, kind, first = '', second = ''] = match;
      if (kind === 'arg') names.push([bare(first), index + 1]);
      else if (kind === 'att') attacks.push([bare(first), bare(second), index + 1]);
      if (match[0] === '') return;
    }
  });
  return checkedFramework(names, attacks, problems);
}

function bare(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll(/\\(.)/g, '$1') : name;
}

export function writeApx({ arguments: names, attacks }: Framework): string {
  const name = (text: string): string => (plainName.test(text) ? text : `"${text.replaceAll(/["\\]/g, '\\$&')}"`);
  return `${[...names.map(argument => `arg(${name(argument)}).`), ...attacks.map(([from, to]) => `att(${name(from)},${name(to)}).`)].join('\n')}\n`;
}
