/** The profiles of a folder: those of a class, handed to its coach. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import { formatFault } from '../map/fault.js';
import type { StanceMap } from '../map/stance-map.js';
import { readingTrouble } from '../store/trouble.js';
import type { Learner } from '../study/learners.js';
import { studyPlace } from '../study/profile/known-map.js';
import { isProfileName } from '../study/profile/profile-name.js';
import { profileFaults } from '../study/profile/profile-faults.js';
import { studyOf } from '../study/profile/profile.js';
import { readProfile } from '../study/profile/read-profile.js';
import type { CommandFiles } from './command-files.js';
import { profileWords } from './words/profile.js';

/**
 * In the order of their names; what is no profile is told, and left out. Nothing is written. Throws
 * a UserFailure where the folder has none.
 */
export async function readLearners(
  folder: string,
  map: StanceMap,
  files: CommandFiles,
  terminal: Terminal,
): Promise<readonly Learner[]> {
  const learners: Learner[] = [];
  for (const name of await profileNames(folder)) {
    const file = join(folder, `${name}.json`);
    const read = await files.text(file);
    const found = read.ok ? readProfile(read.text) : { is: 'unreadable' as const };
    if (found.is === 'profile') {
      const { profile } = found;
      const study = studyOf(profile, studyPlace(profile, map).key);
      learners.push({ profile: name, study, settings: profile.settings });
    } else {
      const [fault] = read.ok ? profileFaults(read.text, file) : [read.fault];
      tell(terminal, profileWords.leftOut(`${name}.json`, fault && formatFault(fault)));
    }
  }
  if (learners.length === 0) throw new UserFailure(profileWords.noProfiles(folder));
  return learners;
}

async function profileNames(folder: string): Promise<readonly string[]> {
  try {
    const files = await readdir(folder);
    return files
      .flatMap(file => /^(.+)\.json$/.exec(file)?.[1] ?? [])
      .filter(isProfileName)
      .toSorted((one, other) => one.localeCompare(other));
  } catch (error) {
    throw new UserFailure(profileWords.noFolder(folder, readingTrouble(error)));
  }
}
