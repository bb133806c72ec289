/**
 * Writes the tables of keys and commands in docs/ from the tables that the program itself uses.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { authorBindings } from '../source/author/author-bindings.js';
import { balanceOf } from '../source/balance/balance.js';
import { balanceText } from '../source/balance/balance-text.js';
import { passesMirrorTest } from '../source/balance/mirror.js';
import { loadMap } from '../source/map/load.js';
import { flowBindings } from '../source/round/flow-bindings.js';
import { timerBindings } from '../source/round/timer-bindings.js';
import { commandShown, flagShown, type Usage } from '../source/command-line/usage.js';
import { coachBindings, planBindings } from '../source/planner/plan-bindings.js';
import { rules } from '../source/standing/rules/check-map.js';
import { studyBindings } from '../source/study/study-bindings.js';
import { usages } from '../source/usage/usages.js';
import { bindings, keyLabel, type Binding } from '../source/walk/bindings.js';
import { playerBindings } from '../source/walkthrough/player-bindings.js';
import { recorderBindings } from '../source/walkthrough/recorder.js';

/** Every key of an open map: the walk's own, then those of its wings. */
export const allBindings = [...bindings, ...studyBindings, ...authorBindings];

/** The pages of the docs with tables in them, by their file's name. */
export const pages: Readonly<Record<string, (text: string) => string>> = {
  'keys.md': withKeys,
  'commands.md': withCommands,
  'round.md': withRoomKeys,
  'rules.md': withRules,
  'balance.md': withBalance,
};

/** What each table of keys is of: the walk by groups, then every part with keys of its own. */
function keySections(): readonly (readonly [title: string, of: readonly Binding[]])[] {
  const groups = [...new Set(bindings.map(({ group }) => group))];
  return [
    ...groups.map(
      group =>
        [`The walk: ${group.toLowerCase()}`, bindings.filter(one => one.group === group)] as const,
    ),
    ['Study', studyBindings],
    ['Writing a map', authorBindings],
    ['A walkthrough that plays', playerBindings],
    ['A walk that is recorded', recorderBindings],
    ['The planner', [...coachBindings, ...planBindings]],
    ['The speech timer', timerBindings],
    ['The flow sheet', flowBindings],
  ];
}

function withKeys(text: string): string {
  const tables = keySections().map(
    ([title, of]) => `## ${title}\n\n${keyRows(of, ({ label }) => label)}`,
  );
  return filled(text, 'keys', tables.join('\n\n'));
}

/** All commands at a glance, then the flags of each. */
function withCommands(text: string): string {
  const all = markdownTable([
    ['command', 'does'],
    ...usages.map(usage => [inCode(commandShown(usage)), inCell(usage.summary)]),
  ]);
  return filled(text, 'commands', [all, ...usages.flatMap(flagSection)].join('\n\n'));
}

function flagSection(usage: Usage): readonly string[] {
  const flags = Object.entries(usage.flags);
  if (flags.length === 0) return [];
  const table = markdownTable([
    ['flag', 'what it does'],
    ...flags.map(([name, flag]) => [inCode(flagShown(name, flag)), inCell(flag.words)]),
  ]);
  return [`## ${inCode(commandShown(usage), '')}`, table];
}

/** The page on the round with its keys as they should be. */
function withRoomKeys(text: string): string {
  return filled(
    text,
    'room-keys',
    keyRows([...timerBindings, ...flowBindings], ({ label }) => label),
  );
}

/** What breaks each rule of `check`, and why it is one. */
function withRules(text: string): string {
  const table = markdownTable([
    ['rule', 'broken by', 'why', 'reads'],
    ...rules.map(({ id, breaks, reason, language }) => [
      inCode(id),
      inCell(breaks),
      inCell(reason),
      language === 'en' ? 'English' : 'any language',
    ]),
  ]);
  return filled(text, 'rules', table);
}

/** The figures of the bundled map's sides. */
function withBalance(text: string): string {
  const loaded = loadMap(
    readFileSync(new URL('../data/cecot.json', import.meta.url), 'utf8'),
    'data/cecot.json',
  );
  if (!loaded.ok) throw new Error('The bundled map has faults.');
  const balance = balanceOf(loaded.map);
  return filled(text, 'balance', balanceText(balance, passesMirrorTest(loaded.map, balance)));
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

/** `bar` stands before a bar, which ends a cell. */
function inCode(text: string, bar = '\\'): string {
  return `\`${text.replaceAll('|', `${bar}|`)}\``;
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
  for (const [name, written] of Object.entries(pages)) {
    const page = new URL(`../docs/${name}`, import.meta.url);
    writeFileSync(page, written(readFileSync(page, 'utf8')));
  }
}
