/** The profile that the flags name. */
import { existsSync, readdirSync } from 'node:fs';
import { nearest } from '../map/nearest.js';
import { ProfileStore } from '../study/profile/profile-store.js';
import { UserFailure } from './failure.js';
import { checkedName, profileFile, profileFolder, type ProfileValues } from './profile-flags.js';

/** Opens the profile that the flags name. What is wrong with its file is said, never thrown. */
export async function openProfile(
  values: ProfileValues,
  say: (sentence: string) => void,
): Promise<ProfileStore> {
  return ProfileStore.open({
    folder: profileFolder(values),
    name: checkedName(values),
    now: () => new Date(),
    say,
  });
}

/**
 * Throws a UserFailure where the flags name a profile that is not there: who reads of it would take
 * a slip for no progress.
 */
export function refuseUnknown(values: ProfileValues): void {
  if (values.profile === undefined) return;
  const name = checkedName(values);
  const file = profileFile(values);
  if (existsSync(file) || existsSync(`${file}.last-good`)) return;
  const folder = profileFolder(values);
  const [near] = nearest(name, profilesIn(folder), 1);
  throw new UserFailure(
    `There is no profile called ${name} in ` +
      `${folder}.${near === undefined ? ` One begins with: stancemap --profile ${name}` : ` Did you mean ${near}?`}`,
  );
}

/** The profiles in a folder; none where it can't be read. */
function profilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap(file => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  } catch {
    return [];
  }
}
