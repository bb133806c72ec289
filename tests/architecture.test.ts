/** The order of the rooms, and what is one: imports run down this list and never up. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Lowest first. A folder may import from itself and from those above it in this list. */
const rooms = [
  'text',
  'map',
  'map/edit',
  'map/rules',
  'standing',
  'standing/rules',
  'outline',
  'pages',
  'store',
  'interchange',
  'walk/state',
  'walk/actions',
  'walk',
  'study/cards',
  'study/profile',
  'study/drill',
  'study/quiz',
  'study',
  'debate',
  'plan',
  'strategy',
  'balance',
  'author',
  'handout/words',
  'handout',
  'planner/tasks',
  'planner',
  'round',
  'walkthrough',
  'files',
  'tui',
  'command-line',
  'usage',
  'commands/words',
  'commands/completion',
  'commands',
  '',
];

const source = fileURLToPath(new URL('../source', import.meta.url));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  return Array.from(text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g), ([, target = '']) => ({
    file,
    from: folder(file),
    to: folder(relative(source, join(source, dirname(file), target))),
  }));
}

function folder(file: string): string {
  const name = dirname(file);
  return name === '.' ? '' : name;
}

const imports = globSync('**/*.{ts,tsx}', { cwd: source }).flatMap(importsOf);

test('every folder is in the list', () => {
  expect([...new Set(imports.map(({ from }) => from))].filter(at => !rooms.includes(at))).toEqual(
    [],
  );
});

test('imports run one way, so that no folders form a circle', () => {
  expect(
    imports.filter(
      ({ from, to }) => rooms.indexOf(to) > rooms.indexOf(from) || !rooms.includes(to),
    ),
  ).toEqual([]);
});

/** A pattern that is one literal can't be broken. */
const pattern = /^\s*\/.*\/[a-z]*[;,]?$/;

test('no line is wider than a hundred columns, but a pattern that is one literal', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: source });
  expect(
    files.flatMap(file =>
      readFileSync(join(source, file), 'utf8')
        .split('\n')
        .filter(line => line.length > 100 && !pattern.test(line))
        .map(line => `${file}: ${line}`),
    ),
  ).toEqual([]);
});

test('no two modules give a type the same name', () => {
  const declared = globSync('**/*.{ts,tsx}', { cwd: source }).flatMap(file =>
    Array.from(
      readFileSync(join(source, file), 'utf8').matchAll(
        /^export (?:abstract )?(?:interface|type|class) (\w+)/gm,
      ),
      ([, name = '']) => ({ name, file }),
    ),
  );
  const once = new Map(declared.map(({ name, file }) => [name, file]));
  expect(declared.filter(({ name, file }) => once.get(name) !== file)).toEqual([]);
});
