/** The profile that the flags name. */
import { existsSync, readdirSync } from 'node:fs';
import { UserFailure } from '../command-line/failure.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { nearest } from '../map/nearest.js';
import { ProfileStore } from '../study/profile/profile-store.js';
import { dataFolder, profileFile, profileName, type ProfileValues } from './profile-file.js';
import { profileWords } from './words/profile.js';

/** Opens the profile that the flags name. What is wrong with its file is said, never thrown. */
export async function openProfile(
  values: ProfileValues,
  terminal: Terminal,
  say: (sentence: string) => void,
): Promise<ProfileStore> {
  return ProfileStore.open({
    folder: dataFolder(values, terminal),
    name: profileName(values),
    now: () => today(terminal),
    processes: terminal.processes,
    say,
  });
}

/**
 * Throws a UserFailure where the flags name a profile that is not there: who reads of it would take
 * a slip for no progress.
 */
export function refuseUnknown(values: ProfileValues, terminal: Terminal): void {
  if (values.profile === undefined) return;
  const name = profileName(values);
  const file = profileFile(values, terminal);
  if (existsSync(file) || existsSync(`${file}.last-good`)) return;
  const folder = dataFolder(values, terminal);
  const [near] = nearest(name, profilesIn(folder), 1);
  throw new UserFailure(profileWords.unknown(name, folder, near));
}

/** The profiles in a folder; none where it can't be read. */
function profilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap(file => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  } catch {
    return [];
  }
}
