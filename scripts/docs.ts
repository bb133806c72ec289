/**
 * Writes the README's tables of keys and commands from the tables that the program itself uses.
 * `--check` only compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { flowBindings } from '../source/round/flow-bindings.js';
import { timerBindings } from '../source/round/timer-bindings.js';
import { usage } from '../source/commands/help.js';
import { coachBindings, planBindings } from '../source/planner/plan-bindings.js';
import { studyBindings } from '../source/study/study-bindings.js';
import { bindings, keyLabel, type Binding } from '../source/walk/bindings.js';
import { playerBindings } from '../source/walkthrough/player-bindings.js';
import { recorderBindings } from '../source/walkthrough/recorder.js';

/** Every key of an open map: the walk's own, then those of its wings. */
export const allBindings = [...bindings, ...studyBindings];

const readme = new URL('../README.md', import.meta.url);
const coaching = new URL('../docs/coaching.md', import.meta.url);

/** The README with both tables as they should be. */
export function withTables(text: string): string {
  const keys = keyRows(
    [...allBindings, ...playerBindings, ...recorderBindings, ...coachBindings, ...planBindings],
    ({ group, label }) => `${group.toLowerCase()}: ${label}`,
  );
  const commands = markdownTable([
    ['command', 'does'],
    ...usage.map(row => row.map((cell, at) => inCell(at === 0 ? `\`${cell}\`` : cell))),
  ]);
  return filled(filled(text, 'keys', keys), 'commands', commands);
}

/** The page on coaching with the keys of the room as they should be. */
export function withRoomKeys(text: string): string {
  return filled(
    text,
    'room-keys',
    keyRows([...timerBindings, ...flowBindings], ({ label }) => label),
  );
}

function keyRows(all: readonly Binding[], words: (binding: Binding) => string): string {
  return markdownTable([
    ['keys', 'what'],
    ...all.map(binding => [
      binding.keys.map(key => `\`${keyLabel(key)}\``).join(', '),
      words(binding),
    ]),
  ]);
}

/** A bar ends a cell, also between backquotes, unless a backslash stands before it. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function filled(text: string, name: string, table: string): string {
  const start = text.indexOf('\n', text.indexOf(`<!-- ${name}:`)) + 1;
  const end = text.indexOf(`<!-- /${name} -->`);
  return `${text.slice(0, start)}\n${table}\n\n${text.slice(end)}`;
}

if (process.argv[1]?.endsWith('docs.ts')) {
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8')));
  writeFileSync(coaching, withRoomKeys(readFileSync(coaching, 'utf8')));
}
