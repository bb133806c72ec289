/** What comes in by the door: paths in flags, whoever wrote them and whatever shell read them. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLine } from '../../source/command-line/read-line.js';
import type { Flag } from '../../source/command-line/flag.js';
import { noArguments } from '../../source/command-line/arguments.js';
import { usages } from '../../source/usage/usages.js';
import { folderOfFiles } from '../fixtures/files.js';
import { answer } from './answer.js';

const home = '/home/ann';
/** Every flag of every command that takes a path. */
const paths = usages.flatMap(({ name, flags }) =>
  Object.entries<Flag<unknown>>(flags)
    .filter(([, { offers }]) => offers.of === 'files' || offers.of === 'folders')
    .map(([flag, definition]) => ({ command: name, flag, definition })),
);

describe.each(paths)('stancemap $command --$flag', ({ flag, definition }) => {
  const read = (value: string): unknown =>
    readLine(
      { name: '', summary: '', args: noArguments(() => ''), flags: { [flag]: definition } },
      [`--${flag}=${value}`],
      { home },
    ).flags[flag];

  test.each([
    ['~/maps/a b.json', '/home/ann/maps/a b.json'],
    ['~', '/home/ann'],
    ['~/', '/home/ann'],
    ['./~/a.json', './~/a.json'],
    ['a~/b.json', 'a~/b.json'],
    ['~ann/a.json', '~ann/a.json'],
    ['~.json', '~.json'],
    ['/tmp/~/a.json', '/tmp/~/a.json'],
  ])('reads %s', (given, path) => {
    expect(read(given)).toBe(path);
  });

  test.runIf(definition.offers.of === 'folders')('takes no stream for a folder', () => {
    expect(() => read('-')).toThrow(/takes a folder, and "-" is a stream/);
    expect(read('./-')).toBe('./-');
  });

  test('takes no empty name', () => {
    expect(() => read('')).toThrow(/needs the name of a (?:file|folder)/);
  });
});

test('a text that begins so is no path', async () => {
  const { stderr } = await answer([
    'standing',
    '--why',
    '~/air',
    '--map',
    folderOfFiles().file('map'),
  ]);
  expect(stderr).toContain('~/air');
});

test('what is written to the home is there, and no folder called "~" is made', async () => {
  const mine = mkdtempSync(join(tmpdir(), 'stancemap-home-'));
  mkdirSync(join(mine, 'data'));
  const files = folderOfFiles();
  writeFileSync(join(mine, 'map.json'), '{');
  const before = readdirSync('.');
  const around = { home: mine };
  const brief = ['brief', files.file('plan'), '--to', 'md', '--out=~/page.md'];
  expect(await answer(brief, around)).toMatchObject({ code: 0 });
  expect(existsSync(join(mine, 'page.md'))).toBe(true);
  const broken = await answer(['show', 'argument/air', '--map=~/map.json'], around);
  expect(broken.stderr).toContain(`${mine}/map.json:1:`);
  const nobody = await answer(['report', '--profile', 'ann', '--data-dir', '~/data'], around);
  expect(nobody.stderr).toContain(`There is no profile called ann in ${mine}/data.`);
  expect(readdirSync('.')).toEqual(before);
});
