/** Where the monkey is let loose: each part of the program that has screens. */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Course } from './monkey.js';

/** The overview, scrolled or not, with nothing over it: the keys at the foot are those of a page. */
function atOverview(lines: readonly string[]): boolean {
  return lines[0] === 'Overview' && lines.at(-1)?.endsWith('? more') === true;
}

/** In a walkthrough home is the script: a step of it, which nobody has left. */
function onScript(lines: readonly string[]): boolean {
  return lines.some(line => /^\u2500 \d+\/\d+ /.test(line)) && !lines.some(line => line.includes('You left the script'));
}

function ownCopy(name: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'stancemap-monkey-')), 'file.json');
  copyFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), copy);
  return copy;
}

const esc = '\u001B'.repeat(20);

export const courses: Readonly<Record<'walk' | 'drill' | 'planner' | 'player' | 'quitter', () => Course>> = {
  walk: () => ({ name: 'walk', args: ['--at', 'overview'], homewards: esc, isHome: atOverview, mayQuit: false }),
  drill: () => ({ name: 'drill', args: ['drill'], homewards: esc, isHome: atOverview, mayQuit: false }),
  planner: () => ({ name: 'planner', args: ['plan', ownCopy('plans/conditions-bp.json')], homewards: esc, isHome: atOverview, mayQuit: false }),
  player: () => ({ name: 'player', args: ['play', 'three-minute-tour'], homewards: '\u001B\u001B\u001B ', isHome: onScript, mayQuit: false }),
  quitter: () => ({ name: 'walk, and q', args: [], homewards: esc, isHome: atOverview, mayQuit: true }),
};
