/**
 * Kills the program while a note is typed in it, again and again: what was on the disk before is
 * there after, and the next start is soon.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyOf } from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';
import { nightTrainsFile } from '../night-trains.js';
import type { Chance } from './chance.js';
import { Terminal } from './terminal.js';

export interface ProgramKills {
  readonly kills: number;
  /** Kills that fell into a save: the lock was left. */
  readonly locksLeft: number;
  /** Characters of notes that were on the disk before a kill. */
  readonly acknowledged: number;
  /** Times that a file could not be read, at any moment. */
  readonly unreadable: number;
  /** Notes that were on the disk before a kill and not after it. */
  readonly lost: number;
  /**
   * The longest that a start took from the key press to the first screen, in milliseconds: where a
   * lock was left, and where none was.
   */
  readonly slowestStart: { readonly locked: number; readonly free: number };
  readonly filesLeft: readonly string[];
}

const notedOn = [
  'argument/demand',
  'argument/cost',
  'argument/strike-week',
  'evidence/E1',
  'evidence/E2',
  'party/greens',
  'issue/funding',
] as const;

export async function killProgram(kills: number, chance: Chance): Promise<ProgramKills> {
  const folder = await mkdtemp(join(tmpdir(), 'stancemap-kills-'));
  const map = join(folder, 'trains.json');
  await writeFile(map, JSON.stringify(nightTrainsFile()));
  const data = join(folder, 'data');
  let [locksLeft, acknowledged, unreadable, lost] = [0, 0, 0, 0];
  const slowestStart = { locked: 0, free: 0 };
  const known = new Map<string, string>();
  const look = async (): Promise<ReadonlyMap<string, string>> => {
    const text = await readFile(join(data, 'default.json'), 'utf8').catch(() => undefined);
    if (text === undefined) return new Map();
    const read = readProfile(text);
    if (read.is !== 'profile') unreadable++;
    return new Map(
      read.is === 'profile'
        ? Object.entries(studyOf(read.profile, 'night-trains').notes).map(([reference, note]) => [
            reference,
            note.text,
          ])
        : [],
    );
  };
  for (let round = 0; round < kills; round++) {
    const locked = (await readdir(data).catch(() => [])).some(name => name.endsWith('.lock'));
    const reference = chance.oneOf(notedOn);
    const before = performance.now();
    const terminal = new Terminal([map, '--data-dir', data, '--at', reference]);
    if (!(await terminal.until(() => terminal.text().includes('? more'), 60_000)))
      throw new Error(`it did not start:\n${terminal.text()}`);
    const took = Math.round(performance.now() - before);
    if (locked) slowestStart.locked = Math.max(slowestStart.locked, took);
    else slowestStart.free = Math.max(slowestStart.free, took);
    terminal.write('i');
    if (!(await terminal.until(() => terminal.text().includes('Your note'), 60_000)))
      throw new Error(`no note was opened:\n${terminal.text()}`);
    // End of the text first, so that what is typed now goes after what is there.
    terminal.write('\u001B[6~\u001B[6~\u001B[F');
    const end = performance.now() + 30 + chance.below(250);
    let at = 0;
    while (performance.now() < end) {
      terminal.write(`r${round}.${at++} `);
      for (const [about, text] of await look()) known.set(about, text);
      await new Promise(resolve => setTimeout(resolve, chance.below(12)));
    }
    terminal.kill();
    await terminal.exited;
    if ((await readdir(data)).some(name => name.endsWith('.lock'))) locksLeft++;
    const after = await look();
    lost += [...known].filter(
      ([about, text]) => after.get(about)?.startsWith(text) !== true,
    ).length;
    acknowledged = [...known.values()].reduce((sum, text) => sum + text.length, 0);
    // Most locks are taken away, since waiting for each would take the time that is for killing.
    if (!chance.yes(0.1))
      await rm(join(data, 'default.json.lock'), { recursive: true, force: true });
  }
  const filesLeft = await readdir(data);
  await rm(folder, { recursive: true });
  return { kills, locksLeft, acknowledged, unreadable, lost, slowestStart, filesLeft };
}
