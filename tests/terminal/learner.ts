/**
 * A learner at work in the built program, for tests: a folder for profiles, a small map, a walk
 * that leaves something behind.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyOf, type Study } from '../../source/study/profile/profile.js';
import { readProfile } from '../../source/study/profile/read-profile.js';
import { nightTrainsFile } from '../night-trains.js';
import { open } from './built-program.js';

export const folderOf = (): string => mkdtempSync(join(tmpdir(), 'stancemap-study-'));
export const trains = join(folderOf(), 'trains.json');
writeFileSync(trains, JSON.stringify(nightTrainsFile()));

export function studyIn(folder: string, name = 'default', map = 'night-trains'): Study {
  const read = readProfile(readFileSync(join(folder, `${name}.json`), 'utf8'));
  if (read.is !== 'profile') throw new Error(`the profile is ${read.is}`);
  return studyOf(read.profile, map);
}

/** Opens an item of evidence, demands the record, grants the item, and begins a note. */
export async function walked(folder: string) {
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
