/**
 * Kills a writing process at random moments, again and again: is the file whole each time, with
 * every acknowledged write in it?
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyOf } from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';
import { writersProgram } from './writers-program.js';

export interface KillReport {
  readonly kills: number;
  readonly acknowledged: number;
  readonly unreadable: number;
  readonly lost: number;
  readonly filesLeft: readonly string[];
}

/**
 * `random` yields numbers from 0 to 1. Each round waits for the first acknowledged write, so that
 * every kill falls into the loop.
 */
export async function killLoop(kills: number, random: () => number): Promise<KillReport> {
  const folder = await mkdtemp(join(tmpdir(), 'stancemap-kill-'));
  const programs = await mkdtemp(join(tmpdir(), 'stancemap-writer-'));
  const program = await writersProgram(programs);
  const acknowledged: string[] = [];
  let unreadable = 0;
  let lost = 0;
  for (let round = 0; round < kills; round++) {
    acknowledged.push(...(await killedWriter([program, folder, `w${round}`], random() * 60)));
    const read = readProfile(await readFile(join(folder, 'anna.json'), 'utf8').catch(() => ''));
    if (read.is !== 'profile') unreadable++;
    const kept = new Set(
      read.is === 'profile'
        ? studyOf(read.profile, 'trains').bookmarks.map(({ reference }) => reference)
        : [],
    );
    lost = acknowledged.filter(reference => !kept.has(reference)).length;
    // The lock of the killed one would be waited for; the wait has a test of its own.
    await rm(join(folder, 'anna.json.lock'), { recursive: true, force: true });
  }
  const filesLeft = await readdir(folder);
  await rm(folder, { recursive: true });
  await rm(programs, { recursive: true });
  return { kills, acknowledged: acknowledged.length, unreadable, lost, filesLeft };
}

async function killedWriter(line: readonly string[], after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [...line, '100000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', chunk => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
    said += String(chunk);
  });
  await new Promise(resolve => child.on('close', resolve));
  return said.split('\n').slice(0, -1);
}
