/** The profile that the flags name. */
import { existsSync, readdirSync } from 'node:fs';
import { UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { nearest } from '../map/nearest.js';
import type { StanceMap } from '../map/stance-map.js';
import { studyPlace } from '../study/profile/known-map.js';
import { studyOf, type Profile, type Study } from '../study/profile/profile.js';
import { ProfileStore } from '../study/profile/profile-store.js';
import { dataFolder, profileFile, profileName, type ProfileValues } from './profile-file.js';
import { profileWords } from './words/profile.js';

/** Opens the profile that the flags name. What is wrong with its file is said, never thrown. */
export async function openProfile(
  values: ProfileValues,
  terminal: Terminal,
  say: (sentence: string) => void,
): Promise<ProfileStore> {
  const [folder, name] = [dataFolder(values, terminal), profileName(values)];
  const twin = profilesIn(folder).find(
    other => other !== name && other.toLowerCase() === name.toLowerCase(),
  );
  if (twin !== undefined) say(profileWords.otherCase(name, twin));
  return ProfileStore.open({
    folder,
    name,
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
  const folder = dataFolder(values, terminal);
  const profiles = profilesIn(folder);
  // What has the name may be a link that leads nowhere: that is told where it is opened.
  if (profiles.includes(name) || existsSync(`${file}.last-good`)) return;
  const [near] = nearest(name, profiles, 1);
  throw new UserFailure(profileWords.unknown(name, folder, near));
}

/** The profiles in a folder; none where it can't be read. */
export function profilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap(file => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  } catch {
    return [];
  }
}

/** What a profile knows of a map, and of no other with the same id. */
export function studyIn(profile: Profile, map: StanceMap, terminal: Terminal): Study {
  const { key, apartFrom } = studyPlace(profile, map);
  if (apartFrom !== undefined) tell(terminal, profileWords.apart(map.file.id, apartFrom));
  return studyOf(profile, key);
}
