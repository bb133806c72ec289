/** What a learner wrote is there tomorrow, whatever happens to the file. */
import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { emptyProfile, studyOf, withStudy } from '../../source/study/profile/profile.js';
import { isProfileName } from '../../source/study/profile/profile-name.js';
import { ProfileStore, type ProfileChange } from '../../source/study/profile/profile-store.js';
import { underLock } from '../../source/store/file-lock.js';
import { killLoop } from './kill-loop.js';
import { writersProgram } from './writers-program.js';

const run = promisify(execFile);
const now = (): Date => new Date('2026-03-01T10:00:00Z');
const folderOf = (): string => mkdtempSync(join(tmpdir(), 'stancemap-store-'));
const note =
  (reference: string, text: string): ProfileChange =>
  profile =>
    withStudy(profile, 'trains', study => ({
      ...study,
      notes: { ...study.notes, [reference]: { text, at: now().toISOString() } },
    }));

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function opened(folder: string) {
  const said: string[] = [];
  const store = await ProfileStore.open({
    folder,
    name: 'anna',
    now,
    processes: { own: process.pid, isRunning },
    say: sentence => said.push(sentence),
  });
  return {
    store,
    said,
    note: (reference: string) => studyOf(store.profile, 'trains').notes[reference]?.text,
  };
}

/** A folder in which a profile with one note was saved. */
async function used(): Promise<string> {
  const folder = folderOf();
  const { store } = await opened(folder);
  store.change(note('argument/demand', 'Ask for the\nfigures.'));
  expect(await store.flush()).toBe(true);
  return folder;
}

describe('a profile', () => {
  test('comes back as it was left, for its owner alone to read', async () => {
    const folder = await used();
    expect(statSync(join(folder, 'anna.json')).mode & 0o077).toBe(0);
    const again = await opened(folder);
    expect(again.note('argument/demand')).toBe('Ask for the\nfigures.');
    expect(again.said).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['anna.json', 'anna.json.last-good']);
  });

  test('of the first format is brought up to date', async () => {
    const folder = folderOf();
    writeFileSync(
      join(folder, 'anna.json'),
      JSON.stringify({
        format: 'stancemap-profile/0',
        map: 'trains',
        burden: 'record',
        bookmarks: ['party/greens'],
        notes: { 'party/greens': 'Old note.' },
        visited: { 'party/greens': ['2024-05-01'] },
      }),
    );
    const { store, note: noteOn, said } = await opened(folder);
    expect(noteOn('party/greens')).toBe('Old note.');
    expect(store.profile.settings.burden).toBe('record');
    expect(said).toEqual([]);
  });

  test('keeps what a later program wrote beside what this one knows', async () => {
    const folder = folderOf();
    writeFileSync(
      join(folder, 'anna.json'),
      JSON.stringify({ ...emptyProfile, teacher: 'Ms. Roe' }),
    );
    const { store } = await opened(folder);
    store.change(note('party/greens', 'New.'));
    await store.flush();
    expect(readFileSync(join(folder, 'anna.json'), 'utf8')).toContain('Ms. Roe');
  });

  test('has a name that is no path', () => {
    expect(['anna', 'class-7b', 'a.b_c'].every(isProfileName)).toBe(true);
    expect(['../anna', 'a/b', '', '.hidden', 'x.json', 'a b'].some(isProfileName)).toBe(false);
  });
});

describe('a file that went wrong', () => {
  test.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2), /line 1, column \d+: /],
    ['empty', () => '', /line 1, column 1: the file is empty\.$/],
    ["another program's", () => '{"name":"left-pad","version":"1.0.0"}', /line 1, column 1: /],
    ['no JSON', () => '\u0001\u0002', /line 1, column 1: /],
    ['of zeros alone', () => '\u0000'.repeat(900), /there are zeros alone here/],
    [
      'with its maps twice',
      (text: string) => text.replace('{', '{"maps":{},'),
      /maps: the key "maps" is in this object already, at line 1, column 2/,
    ],
    // Such a file can be read, and never be written again.
    [
      'nested without end',
      (text: string) => `${text.slice(0, -1)},"more":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      /line 1, column \d+: /,
    ],
  ])(
    '%s: it is kept beside, the last good copy is restored, and one sentence says so and why',
    async (_how, spoil, why) => {
      const folder = await used();
      const file = join(folder, 'anna.json');
      const spoiled = spoil(readFileSync(file, 'utf8'));
      writeFileSync(file, spoiled);
      const { said, note: noteOn } = await opened(folder);
      expect(noteOn('argument/demand')).toBe('Ask for the\nfigures.');
      expect(said).toEqual([expect.stringContaining('last good copy is restored')]);
      expect(said[0]).toMatch(why);
      const kept = readdirSync(folder).find(name => name.includes('unreadable-2026-03-01')) ?? '';
      expect(readFileSync(join(folder, kept), 'utf8')).toBe(spoiled);
      expect((await opened(folder)).said).toEqual([]);
    },
  );

  test('in another encoding it is kept to the byte: no letter is lost unseen', async () => {
    const folder = await used();
    const file = join(folder, 'anna.json');
    const spoiled = Buffer.from(
      readFileSync(file, 'utf8').replace('Ask', 'Überlege und frage'),
      'latin1',
    );
    writeFileSync(file, spoiled);
    expect((await opened(folder)).said).toEqual([
      expect.stringMatching(
        /last good copy is restored; .*: line 1, column \d+: this is not UTF-8: .* Latin-1/,
      ),
    ]);
    const kept = readdirSync(folder).find(name => name.includes('unreadable-')) ?? '';
    expect(readFileSync(join(folder, kept)).equals(spoiled)).toBe(true);
  });

  test.each([
    ['sound', 0o640, (): void => {}],
    ['not there yet', 0o600, (target: string): void => rmSync(target, { force: true })],
    ['spoiled', 0o600, (target: string): void => writeFileSync(target, 'scribble')],
  ])('behind a link that stays one: %s', async (_how, mode, spoil) => {
    const [folder, synced] = [folderOf(), folderOf()];
    const target = join(synced, 'real.json');
    writeFileSync(target, JSON.stringify(emptyProfile));
    chmodSync(target, 0o640);
    spoil(target);
    symlinkSync(target, join(folder, 'anna.json'));
    const { store } = await opened(folder);
    store.change(note('party/greens', 'Through the link.'));
    expect(await store.flush()).toBe(true);
    expect(readlinkSync(join(folder, 'anna.json'))).toBe(target);
    expect(readFileSync(target, 'utf8')).toContain('Through the link.');
    expect(statSync(target).mode & 0o777).toBe(mode);
    expect((await opened(folder)).note('party/greens')).toBe('Through the link.');
  });

  test('without a good copy a new one is begun, and the old one is kept', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'anna.json'), 'scribble');
    const { said, store } = await opened(folder);
    expect(said).toEqual([expect.stringContaining('a new one is begun')]);
    expect(store.profile).toEqual(emptyProfile);
  });

  test('from a later format it is left alone, and what is written now is saved beside it', async () => {
    const folder = folderOf();
    const later = '{"format":"stancemap-profile/7","all":"new"}';
    writeFileSync(join(folder, 'anna.json'), later);
    const { said, store } = await opened(folder);
    store.change(note('party/greens', 'Mine.'));
    expect(await store.flush()).toBe(true);
    expect(said).toEqual([expect.stringContaining('A later stancemap')]);
    expect(readFileSync(join(folder, 'anna.json'), 'utf8')).toBe(later);
    expect((await opened(folder)).note('party/greens')).toBe('Mine.');
  });
});

describe('a folder that can not be written', () => {
  test('is said in one sentence; the program goes on, and saves when it can', async () => {
    const parent = folderOf();
    const folder = join(parent, 'profiles');
    writeFileSync(folder, 'a file where the folder should be');
    const { store, said, note: noteOn } = await opened(folder);
    store.change(note('party/greens', 'Kept.'));
    expect(noteOn('party/greens')).toBe('Kept.');
    expect(await store.flush()).toBe(false);
    expect(said).toEqual([expect.stringContaining("can't be saved")]);
    await run('rm', [folder]);
    expect(await store.flush()).toBe(true);
    expect(said.at(-1)).toBe('Your profile is saved again.');
    expect((await opened(folder)).note('party/greens')).toBe('Kept.');
  });

  test.skipIf(process.getuid?.() === 0)(
    'without write permission it is read all the same',
    async () => {
      const folder = await used();
      chmodSync(folder, 0o500);
      const { said, note: noteOn, store } = await opened(folder);
      chmodSync(folder, 0o700);
      expect(noteOn('argument/demand')).toBe('Ask for the\nfigures.');
      expect(said).toEqual([expect.stringContaining('may not be written')]);
      store.change(note('party/greens', 'Later.'));
      expect(await store.flush()).toBe(true);
    },
  );
});

describe('several programs with one profile', () => {
  test('four that write at once lose nothing of each other', async () => {
    const folder = folderOf();
    const program = await writersProgram(folderOf());
    await Promise.all(
      ['a', 'b', 'c', 'd'].map(name => run(process.execPath, [program, folder, name, '25'])),
    );
    const { store } = await opened(folder);
    const kept = studyOf(store.profile, 'trains').bookmarks.map(({ reference }) => reference);
    expect(new Set(kept).size).toBe(100);
    expect(kept).toHaveLength(100);
  });

  test('a lock of a process that is gone is taken over at once', async () => {
    const folder = await used();
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const lock = join(folder, 'anna.json.lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'owner'), `${hostname()}\n${gone}`);
    const { said, note: noteOn } = await opened(folder);
    // A wait that one could notice would have been told.
    expect(said).toEqual([]);
    expect(noteOn('argument/demand')).toBe('Ask for the\nfigures.');
    expect(readdirSync(folder).toSorted()).toEqual(['anna.json', 'anna.json.last-good']);
  });

  test('what one killed while it took such a lock away left behind is gone with the next save', async () => {
    const folder = await used();
    const broken = join(folder, 'anna.json.lock.broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'owner'), `${hostname()}\n4711`);
    await opened(folder);
    expect(existsSync(broken)).toBe(false);
  });

  test('while it is held a lock names its process, and is gone after', async () => {
    const folder = folderOf();
    let owner = '';
    await underLock(
      join(folder, 'x'),
      { onWaiting: () => {}, processes: { own: 4711, isRunning } },
      async () => {
        owner = readFileSync(join(folder, 'x.lock', 'owner'), 'utf8');
      },
    );
    expect(owner).toBe(`${hostname()}\n4711`);
    expect(readdirSync(folder)).toEqual([]);
  });

  // Each of these waits seconds for a lock: they wait together.
  test.concurrent('a lock left by a killed one is waited for, which is said, and then taken over', async () => {
    const folder = await used();
    const lock = join(folder, 'anna.json.lock');
    mkdirSync(lock);
    const aged = Date.now() / 1000 - 2;
    utimesSync(lock, aged, aged);
    const { said, note: noteOn } = await opened(folder);
    expect(said).toEqual([expect.stringContaining('Waiting for another stancemap')]);
    expect(noteOn('argument/demand')).toBe('Ask for the\nfigures.');
    expect(existsSync(lock)).toBe(false);
  });

  test.concurrent.each([
    ['of a process that runs', () => `${hostname()}\n${process.pid}`],
    ['of another machine', () => `${hostname()}-other\n1`],
  ])(
    'a lock %s, dated in the future, is taken over when it gives no sign of life',
    async (_whose, owner) => {
      const folder = await used();
      const lock = join(folder, 'anna.json.lock');
      mkdirSync(lock);
      writeFileSync(join(lock, 'owner'), owner());
      const days = Date.now() / 1000 + 2 * 86_400;
      utimesSync(lock, days, days);
      const { said, note: noteOn } = await opened(folder);
      expect(said).toEqual([expect.stringContaining('Waiting for another stancemap')]);
      expect(noteOn('argument/demand')).toBe('Ask for the\nfigures.');
    },
  );

  test('killed at any moment, no acknowledged write is lost and no file is unreadable', async () => {
    let seed = 7;
    const report = await killLoop(6, () => (seed = (seed * 16807) % 2147483647) / 2147483647);
    expect(report).toMatchObject({ kills: 6, unreadable: 0, lost: 0 });
    expect(report.acknowledged).toBeGreaterThanOrEqual(6);
  }, 60_000);
});
