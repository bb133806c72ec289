/**
 * The built program with a profile that went wrong, or a disk that is full: no crash, no loss, one
 * clear sentence.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readProfile } from '../../source/study/profile/read-profile.js';
import { open } from './built-program.js';
import { folderOf, studyIn, trains, walked } from './learner.js';

describe('a profile that went wrong', () => {
  test.each([
    [
      'cut in half',
      (text: string) => text.slice(0, text.length / 2),
      'its last good copy is restored',
    ],
    ["another program's", () => '{"name":"left-pad"}', 'its last good copy is restored'],
    [
      'of a later format',
      () => '{"format":"stancemap-profile/9"}',
      'A later stancemap wrote your profile',
    ],
  ])('%s is told on the screen and, in full, after it', async (_what, spoil, sentence) => {
    const folder = folderOf();
    const first = await walked(folder);
    first.pty.write('\u0003');
    await first.exited;
    const file = join(folder, 'default.json');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const again = open([trains, '--data-dir', folder]);
    await again.until(sentence);
    // The welcome closes first: of this profile nothing could be read.
    again.pty.write('qq');
    await again.exited;
    await again.until('default.');
    await expect.poll(() => again.alternate()).toBe(false);
    expect(readdirSync(folder).length).toBeGreaterThan(2);
  });

  test.skipIf(process.getuid?.() === 0)(
    'in a folder without write permission (nobody keeps root from writing: not tried as root)',
    async () => {
      const folder = folderOf();
      chmodSync(folder, 0o500);
      const session = open([trains, '--data-dir', folder, '--at', 'argument/demand']);
      await session.until('may not be written');
      session.pty.write('m');
      await session.until('may not be written');
      chmodSync(folder, 0o700);
      session.pty.write('q');
      await session.exited;
      expect(studyIn(folder).bookmarks).toHaveLength(1);
    },
  );

  test(
    'that cannot be saved where it should be is saved elsewhere at the end, and where is ' + 'said',
    async () => {
      const folder = join(folderOf(), 'profiles');
      writeFileSync(folder, 'a file where the folder should be');
      const session = open([trains, '--data-dir', folder, '--at', 'argument/demand'], {
        env: { TMPDIR: join(folder, '..') },
      });
      await session.until("can't be saved");
      session.pty.write('m');
      await session.until("can't be saved");
      session.pty.write('q');
      expect(await session.exited).toBe(0);
      await session.until('a copy of your profile');
      const kept =
        readdirSync(join(folder, '..')).find(name => name.startsWith('stancemap-default-')) ?? '';
      mkdirSync(join(folder, '..', 'good'));
      writeFileSync(
        join(folder, '..', 'good', 'default.json'),
        readFileSync(join(folder, '..', kept)),
      );
      expect(studyIn(join(folder, '..', 'good')).bookmarks).toHaveLength(1);
    },
  );
});

const disk = join(folderOf(), 'disk');
mkdirSync(disk);
/** Only root may mount a small disk; elsewhere these stories are not told. */
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
});

describe.skipIf(!hasDisk)('on a full disk (a small one, which root alone can mount)', () => {
  const fill = join(disk, 'fill');

  test(
    'the program goes on and says so as long as it holds, saves when there is room again, ' +
      'and loses nothing',
    async () => {
      const session = open([trains, '--data-dir', disk, '--at', 'argument/demand']);
      await session.until('? more');
      session.pty.write('m');
      await session.until('Bookmarked: ');
      const whole = await savedWhole(disk, '"bookmarks":[{"reference":"argument/demand"');
      filled(fill);
      session.pty.write('iwritten on a full disk');
      await session.until('on a full disk_');
      session.pty.write('\u001B');
      await session.until('the disk is full');
      session.pty.write('j');
      await session.until('the disk is full');
      expect(readFileSync(join(disk, 'default.json'), 'utf8')).toBe(whole);
      rmSync(fill);
      await session.until('Your profile is saved again.');
      session.pty.write('q');
      await session.exited;
      expect(studyIn(disk)).toMatchObject({
        bookmarks: [{ reference: 'argument/demand' }],
        notes: { 'argument/demand': { text: 'written on a full disk' } },
      });
      expect(readdirSync(disk).toSorted()).toEqual(['default.json', 'default.json.last-good']);
    },
  );

  test('what can not be saved by the end is kept elsewhere, and where is said', async () => {
    const elsewhere = folderOf();
    const session = open([trains, '--data-dir', disk, '--at', 'argument/cost'], {
      env: { TMPDIR: elsewhere },
    });
    await session.until('? more');
    await savedWhole(disk, '"place":"argument/cost"');
    filled(fill);
    session.pty.write('ikept elsewhere');
    await session.until('kept elsewhere_');
    session.pty.write('\u0003');
    expect(await session.exited).toBe(130);
    await session.until('a copy of your profile');
    const kept = readdirSync(elsewhere).find(name => name.startsWith('stancemap-default-')) ?? '';
    expect(readProfile(readFileSync(join(elsewhere, kept), 'utf8'))).toMatchObject({
      is: 'profile',
      profile: {
        maps: { 'night-trains': { notes: { 'argument/cost': { text: 'kept elsewhere' } } } },
      },
    });
    expect(studyIn(disk).notes).toHaveProperty('argument/demand');
  });
});

/** Writes until the disk has no room left. */
function filled(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=1k'], { stdio: 'ignore' });
}

/** The profile's text once it holds some words, its copy does as well, and nobody is saving it. */
async function savedWhole(folder: string, words: string): Promise<string> {
  const holds = (name: string): boolean =>
    readdirSync(folder).includes(name) && readFileSync(join(folder, name), 'utf8').includes(words);
  await vi.waitUntil(
    () =>
      holds('default.json') && holds('default.json.last-good') && readdirSync(folder).length === 2,
    { timeout: 10_000 },
  );
  return readFileSync(join(folder, 'default.json'), 'utf8');
}
