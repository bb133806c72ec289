/** Where the monkey is let loose: each part of the program that has screens. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { overlayWords } from '../../source/walk/overlay-words.js';
import type { Course } from './monkey.js';

/**
 * The overview, scrolled or not, with nothing over it: the keys at the foot are those of a page.
 */
function atOverview(lines: readonly string[]): boolean {
  // A clock that runs is told at the right of the first line.
  return /^Overview(?: {2,}.*)?$/.test(lines[0] ?? '') && lines.at(-1)?.endsWith('? more') === true;
}

/** In a walkthrough home is the script: a step of it, which nobody has left. */
function onScript(lines: readonly string[]): boolean {
  return (
    lines.some(line => /^\u2500 \d+\/\d+ /.test(line)) &&
    !lines.some(line => line === overlayWords.help || line.includes('You left the script'))
  );
}

function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'stancemap-monkey-')), 'file.json');
}

function ownCopy(name: string): string {
  const copy = freshFile();
  copyFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), copy);
  return copy;
}

const esc = '\u001B'.repeat(20);
/** Esc stays on the flow sheet, and Alt+O leads out of it. */
const outOfSheets = `${'\u001B'.repeat(4)}\u001Bo`.repeat(6);
const walkable = { homewards: esc, isHome: atOverview, mayQuit: false } as const;

/** Each course, made when it is run, with the keys of a whole run. */
export const courses: readonly {
  readonly name: string;
  readonly keys: number;
  readonly course: () => Course;
}[] = [
  {
    name: 'walk',
    keys: 50_000,
    course: () => ({ ...walkable, name: 'walk', args: ['--at', 'overview'] }),
  },
  { name: 'drill', keys: 20_000, course: () => ({ ...walkable, name: 'drill', args: ['drill'] }) },
  {
    name: 'planner',
    keys: 20_000,
    course: () => ({
      ...walkable,
      homewards: outOfSheets,
      name: 'planner',
      args: ['plan', ownCopy('plans/conditions-bp.json')],
    }),
  },
  {
    name: 'flow sheet',
    keys: 20_000,
    course: () => ({
      ...walkable,
      homewards: outOfSheets,
      name: 'flow sheet',
      args: ['flow', freshFile(), '--debate', 'lincoln-douglas', '--silent'],
    }),
  },
  {
    name: 'player',
    keys: 20_000,
    course: () => ({
      ...walkable,
      name: 'player',
      args: ['play', 'three-minute-tour'],
      homewards: '\u001B\u001B\u001B ',
      isHome: onScript,
    }),
  },
  {
    name: 'walk with q',
    keys: 5000,
    course: () => ({ ...walkable, name: 'walk with q', args: [], mayQuit: true }),
  },
];
