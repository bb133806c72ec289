/** The built program with a profile: one comes back to where one was, whatever ended the last time. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { studyOf, type Study } from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';
import { nightTrainsFile } from '../night-trains.js';
import { answer, open } from './built-program.js';

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'stancemap-study-'));
const trains = join(folderOf(), 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

function studyIn(folder: string, name = 'default', map = 'night-trains'): Study {
  const read = readProfile(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (read.is !== 'profile') throw new Error(`the profile is ${read.is}`);
  return studyOf(read.profile, map);
}

/** Opens an item of evidence, demands the record, grants the item, and begins a note. */
async function walked(folder: string) {
  const session = open([trains, '--data-dir', folder, '--at', 'evidence/E1', '--burden', 'record']);
  await session.until('Asserted by');
  session.pty.write('+');
  await session.until('E1 is granted');
  session.pty.write('i');
  await session.until('saved as you write');
  session.pty.write('half a thou');
  await session.until('half a thou_');
  return session;
}

describe('closing and opening', () => {
  test('the page one comes back to has nothing of the first lines beside it, and the way back names the profile', async () => {
    const folder = folderOf();
    const profile = ['--profile', 'ann', '--data-dir', folder];
    const first = open([...profile, '--at', 'drill']);
    await first.until('ann is a new profile');
    first.pty.write('q');
    await first.exited;
    await first.until('To return: ');
    expect(first.text().replaceAll('\n', '')).toContain(`stancemap --profile ann --data-dir ${folder} --at drill`);
    const again = open(profile);
    await again.until('You are back where you were');
    expect(again.lines()[1]).toMatch(/^Drill 1\/\d+$/);
    again.pty.write('q');
    await again.exited;
  });

  test('a report of a profile that is not there says so, and offers the one that was meant', async () => {
    const folder = folderOf();
    const { pty, until, exited } = open([trains, '--profile', 'ann', '--data-dir', folder]);
    await until('ann is a new profile');
    pty.write('q');
    await exited;
    const slip = await answer(['report', '--profile', 'anne', '--data-dir', folder]);
    expect(slip).toMatchObject({ code: 1, stdout: '', stderr: `There is no profile called anne in ${folder}. Did you mean ann?\n` });
    expect(await answer(['report', '--profile', 'ann', '--data-dir', trains])).toMatchObject({ code: 1, stderr: `There is no profile called ann in ${trains}. One begins with: stancemap --profile ann\n` });
    expect((await answer(['report', '--map', trains, '--profile', 'ann', '--data-dir', folder])).code).toBe(0);
  });

  test.each([
    ['q', async ({ pty }: Awaited<ReturnType<typeof walked>>) => pty.write('\u001B'), 'q'],
    ['Ctrl+C', () => {}, '\u0003'],
  ])('by %s, one is back where one was, with burden, assumptions and note', async (_how, before, key) => {
    const folder = folderOf();
    const first = await walked(folder);
    await before(first);
    if (key === 'q') await first.gone('half a thou_');
    first.pty.write(key);
    await first.exited;
    const again = open([trains, '--data-dir', folder]);
    await again.until('You are back where you were');
    expect(again.lines()[0]).toContain('E1');
    expect(again.lines()[2]).toMatch(/Burden record.*1 assumption \(\+E1\)/);
    again.pty.write('i');
    await again.until('half a thou_');
    again.pty.write('\u0003');
    await again.exited;
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('by %s as well', async signal => {
    const folder = folderOf();
    const session = await walked(folder);
    session.pty.kill(signal);
    await session.exited;
    expect(studyIn(folder)).toMatchObject({ last: { place: 'evidence/E1', burden: 'record', assumptions: { granted: ['E1'] } }, notes: { 'evidence/E1': { text: 'half a thou' } } });
  });

  test('--at and --burden say otherwise; how it is drawn is remembered', async () => {
    const folder = folderOf();
    const first = await walked(folder);
    first.pty.write('\u0003');
    await first.exited;
    const other = open([trains, '--data-dir', folder, '--at', 'argument/cost', '--burden', 'word', '--ascii']);
    await other.until('Claim');
    expect(other.lines()[2]).toMatch(/Burden word.*\+E1/);
    other.pty.write('q');
    await other.exited;
    const third = open([trains, '--data-dir', folder]);
    await third.until('You are back');
    expect(third.lines()[0]).toBe('Overview > cost');
    third.pty.write('0q');
    await third.exited;
  });

  test('each profile and each map is where it was left; a page of study as well', async () => {
    const folder = folderOf();
    const anna = open([trains, '--data-dir', folder, '--profile', 'anna', '--at', 'notes']);
    await anna.until('None yet');
    anna.pty.write('q');
    await anna.exited;
    const back = open([trains, '--data-dir', folder, '--profile', 'anna']);
    await back.until('You are back');
    expect(back.lines()[1]).toContain('Notes');
    back.pty.write('q');
    await back.exited;
    const other = open(['--data-dir', folder, '--profile', 'anna']);
    await other.until('Overview');
    await other.until('CECOT and the deportations to it');
    other.pty.write('q');
    await other.exited;
    expect(existsSync(join(folder, 'default.json'))).toBe(false);
  });

  test('the cursor is on the row and the cell where it was', async () => {
    const folder = folderOf();
    const first = open([trains, '--data-dir', folder]);
    await first.until('Green');
    first.pty.write('jl');
    await first.until('Treasury on Funding: denies');
    first.pty.write('q');
    await first.exited;
    const again = open([trains, '--data-dir', folder]);
    await again.until('Treasury on Funding: denies');
    again.pty.write('\r');
    await again.until('Esc back');
    expect(again.lines()[0]).toContain('Treasury on Funding');
    again.pty.write('q');
    await again.exited;
  });

  test('four programs with one profile at once lose nothing of each other', async () => {
    const folder = folderOf();
    const items = ['argument/demand', 'argument/cost', 'evidence/E1', 'party/greens'];
    const sessions = items.map(item => open([trains, '--data-dir', folder, '--at', item]));
    await Promise.all(sessions.map(session => session.until('Esc back')));
    for (const { pty } of sessions) pty.write('mi');
    await Promise.all(sessions.map(session => session.until('saved as you write')));
    for (const { pty } of sessions) pty.write('mine');
    await Promise.all(sessions.map(session => session.until('mine_')));
    for (const { pty } of sessions) pty.write('\u0003');
    await Promise.all(sessions.map(({ exited }) => exited));
    const study = studyIn(folder);
    expect(study.bookmarks.map(({ reference }) => reference).toSorted()).toEqual(items.toSorted());
    expect(Object.values(study.notes).map(({ text }) => text)).toEqual(['mine', 'mine', 'mine', 'mine']);
  });

  test('without a terminal no profile is touched', async () => {
    const folder = join(folderOf(), 'none');
    expect((await answer([trains, '--data-dir', folder])).code).toBe(0);
    expect((await answer([trains, '--data-dir', folder, '--plain', '--at', 'drill'])).stdout).toContain('Cards made from this map');
    expect((await answer(['drill', '--map', trains, '--data-dir', folder])).stdout).toContain('A drill is answered at a terminal');
    expect((await answer(['report', '--map', trains, '--data-dir', folder])).stdout).toContain('0 answers given');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a profile that went wrong', () => {
  test.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2), 'its last good copy is restored'],
    ["another program's", () => '{"name":"left-pad"}', 'its last good copy is restored'],
    ['of a later format', () => '{"format":"stancemap-profile/9"}', 'A later stancemap wrote your profile'],
  ])('%s is told on the screen and, in full, after it', async (_what, spoil, sentence) => {
    const folder = folderOf();
    const first = await walked(folder);
    first.pty.write('\u0003');
    await first.exited;
    const file = join(folder, 'default.json');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const again = open([trains, '--data-dir', folder]);
    await again.until(sentence);
    again.pty.write('q');
    await again.exited;
    await again.until('default.');
    expect(again.alternate()).toBe(false);
    expect(readdirSync(folder).length).toBeGreaterThan(2);
  });

  test.skipIf(process.getuid?.() === 0)('in a folder without write permission (nobody keeps root from writing: not tried as root)', async () => {
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
  });

  test('that cannot be saved where it should be is saved elsewhere at the end, and where is said', async () => {
    const folder = join(folderOf(), 'profiles');
    writeFileSync(folder, 'a file where the folder should be');
    const session = open([trains, '--data-dir', folder, '--at', 'argument/demand'], { env: { TMPDIR: join(folder, '..') } });
    await session.until("can't be saved");
    session.pty.write('m');
    await session.until("can't be saved");
    session.pty.write('q');
    expect(await session.exited).toBe(0);
    await session.until('a copy of your profile');
    const kept = readdirSync(join(folder, '..')).find(name => name.startsWith('stancemap-default-')) ?? '';
    mkdirSync(join(folder, '..', 'good'));
    writeFileSync(join(folder, '..', 'good', 'default.json'), readFileSync(join(folder, '..', kept)));
    expect(studyIn(join(folder, '..', 'good')).bookmarks).toHaveLength(1);
  });
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

  test('the program goes on and says so as long as it holds, saves when there is room again, and loses nothing', async () => {
    const session = open([trains, '--data-dir', disk, '--at', 'argument/demand']);
    await session.until('Claim');
    session.pty.write('m');
    await session.until('is bookmarked');
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
    expect(studyIn(disk)).toMatchObject({ bookmarks: [{ reference: 'argument/demand' }], notes: { 'argument/demand': { text: 'written on a full disk' } } });
    expect(readdirSync(disk).toSorted()).toEqual(['default.json', 'default.json.last-good']);
  });

  test('what can not be saved by the end is kept elsewhere, and where is said', async () => {
    const elsewhere = folderOf();
    const session = open([trains, '--data-dir', disk, '--at', 'argument/cost'], { env: { TMPDIR: elsewhere } });
    await session.until('Claim');
    await savedWhole(disk, '"place":"argument/cost"');
    filled(fill);
    session.pty.write('ikept elsewhere');
    await session.until('kept elsewhere_');
    session.pty.write('\u0003');
    expect(await session.exited).toBe(130);
    await session.until('a copy of your profile');
    const kept = readdirSync(elsewhere).find(name => name.startsWith('stancemap-default-')) ?? '';
    expect(readProfile(readFileSync(join(elsewhere, kept), 'utf8'))).toMatchObject({ is: 'profile', profile: { maps: { 'night-trains': { notes: { 'argument/cost': { text: 'kept elsewhere' } } } } } });
    expect(studyIn(disk).notes).toHaveProperty('argument/demand');
  });
});

/** Writes until the disk has no room left. */
function filled(file: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=1k'], { stdio: 'ignore' });
}

/** The profile's text once it holds some words, its copy does as well, and nobody is saving it. */
async function savedWhole(folder: string, words: string): Promise<string> {
  const holds = (name: string): boolean => readdirSync(folder).includes(name) && readFileSync(join(folder, name), 'utf8').includes(words);
  await vi.waitUntil(() => holds('default.json') && holds('default.json.last-good') && readdirSync(folder).length === 2, { timeout: 10_000 });
  return readFileSync(join(folder, 'default.json'), 'utf8');
}

describe('stancemap drill and report', () => {
  test('a drill opens on its cards; the report tells what was answered', async () => {
    const folder = folderOf();
    const session = open(['drill', '--issue', 'framing', '--kind', 'relation', '--blind', '--data-dir', folder]);
    await session.until('chosen: Human-rights framing');
    session.pty.write(' ');
    await session.until('card 1 of 10');
    expect(session.text()).not.toMatch(/Bukele|White House/);
    session.pty.write('1');
    await session.until('Why');
    session.pty.write('q');
    await session.exited;
    expect(studyIn(folder, 'default', 'cecot').answers).toHaveLength(1);
    const report: unknown = JSON.parse((await answer(['report', '--json', '--data-dir', folder])).stdout);
    expect(report).toMatchObject({ answers: 1, streak: 1, issues: expect.arrayContaining([expect.objectContaining({ reference: 'issue/framing', answered: 1 })]) });
    expect((await answer(['report', '--data-dir', folder])).stdout).toMatch(/Human-rights framing: .*answered 1 of \d+ cards/);
  });

  test('a wrong wish is told with what there is', async () => {
    expect(await answer(['drill', '--kind', 'riddle'])).toMatchObject({ code: 2, stderr: expect.stringContaining('best-answer') });
    expect(await answer(['drill', '--issue', 'framming'])).toMatchObject({ code: 1, stderr: expect.stringContaining('framing') });
    expect(await answer(['drill', '--profile', '../x'])).toMatchObject({ code: 2, stderr: expect.stringContaining("can't name a profile") });
  });
});
