/** Two live programs on one map file: what both write is kept, in the map or beside it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundText } from '../map/sample.js';
import { open } from './built-program.js';

type Opened = ReturnType<typeof open>;

/** A map in a folder of its own. */
function given() {
  const folder = mkdtempSync(join(tmpdir(), 'stancemap writers '));
  const file = join(folder, 'map.json');
  writeFileSync(file, soundText());
  return {
    file,
    map: () => readFileSync(file, 'utf8'),
    /** What was kept beside it. */
    beside: () =>
      readdirSync(folder)
        .filter(name => name.includes('.other-'))
        .map(name => readFileSync(join(folder, name), 'utf8')),
  };
}

/** Opens an argument in both, before either changes anything. */
async function both(file: string, items: readonly [string, string]) {
  const one = open([file, '--at', items[0]]);
  const other = open([file, '--at', items[1]]);
  await Promise.all([one.until('? more'), other.until('? more')]);
  return { one, other };
}

/** Writes more at the end of a claim, in its form. */
async function claims(screen: Opened, more: string): Promise<void> {
  screen.pty.write('\u0005');
  await screen.until('Changing:');
  screen.pty.write('\u001B[B\u001B[B\u001B[B\r');
  await screen.until('Claim, in one sentence');
  screen.pty.write(more);
  await screen.until(`${more}_`);
  screen.pty.write('\r');
  await screen.gone('Claim, in one sentence');
  screen.pty.write('\u0013');
  await screen.until('Kept, z takes it back');
}

async function deletes(screen: Opened): Promise<void> {
  screen.pty.write('\u0018');
  await screen.until('Delete argument/beatings?');
  screen.pty.write('y\r');
  await screen.until('This map has nothing called argument/beatings.');
}

async function quits(...screens: readonly Opened[]): Promise<void> {
  for (const screen of screens) screen.pty.write('q');
  for (const screen of screens) expect(await screen.exited).toBe(0);
}

/** What is said at the foot, whichever lines of the window it takes. */
const foot = (screen: Opened): string => screen.lines().slice(-2).join(' ');

const isAside =
  /^map\.json was changed by something else meanwhile; that is kept as\s+map\.json\.other-\S+Z\./;

test('two items that both change are both kept', async () => {
  const { file, map, beside } = given();
  const { one, other } = await both(file, ['argument/beatings', 'argument/release-offer']);
  await claims(one, ', they say');
  await claims(other, ', he says');
  expect(foot(other)).toMatch(
    /^map\.json was changed by something else meanwhile; both changes are in it\s+now\./,
  );
  expect(map()).toBe(
    soundText()
      .replace('the men every day', 'the men every day, they say')
      .replace('the men in an exchange', 'the men in an exchange, he says'),
  );
  await quits(one, other);
  expect(beside()).toEqual([]);
});

test('of a field that both change the last is in the map, and the other beside it', async () => {
  const { file, map, beside } = given();
  const { one, other } = await both(file, ['argument/beatings', 'argument/beatings']);
  await claims(one, ', they say');
  const first = map();
  await claims(other, ', it is said');
  expect(foot(other)).toMatch(isAside);
  expect(map()).toBe(soundText().replace('the men every day', 'the men every day, it is said'));
  expect(beside()).toEqual([first]);
  other.pty.write('z');
  await other.until('Undone:');
  expect(map()).toBe(first);
  await quits(one, other);
});

test('what one deletes and the other changes is lost to neither', async () => {
  const { file, map, beside } = given();
  const { one, other } = await both(file, ['argument/beatings', 'argument/beatings']);
  await deletes(one);
  const first = map();
  await claims(other, ', they say');
  expect(foot(other)).toMatch(isAside);
  expect(JSON.parse(map())).toEqual(
    JSON.parse(soundText().replace('the men every day', 'the men every day, they say')),
  );
  expect(beside()).toEqual([first]);
  await quits(one, other);
});

test('what one changes and the other deletes is lost to neither', async () => {
  const { file, map, beside } = given();
  const { one, other } = await both(file, ['argument/beatings', 'argument/beatings']);
  await claims(one, ', they say');
  const first = map();
  await deletes(other);
  expect(foot(other)).toMatch(isAside);
  expect(map()).not.toContain('"beatings"');
  expect(beside()).toEqual([first]);
  await quits(one, other);
});
