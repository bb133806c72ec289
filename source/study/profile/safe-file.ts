/**
 * lowdb's adapter for a profile. lowdb's own writes a temporary file of a fixed name without
 * syncing it and knows no second process. This one is used under a lock (store/file-lock.ts) alone,
 * which makes the fixed temporary name safe, so that a killed writer leaves at most one behind.
 */
import { rename } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { momentInName } from '../../store/moment.js';
import { bytesOf, targetOf, writeWhole } from '../../store/whole-file.js';
import type { Profile } from './profile.js';
import { decoded } from '../../store/decoded.js';
import { readProfile, type ReadProfile } from './read-profile.js';
import { copyRestored, newBegun } from './words.js';

export class SafeProfileFile implements Adapter<Profile> {
  /** @param say told one sentence when a file had to be set aside. */
  constructor(
    readonly file: string,
    private readonly now: () => Date,
    private readonly say: (sentence: string) => void,
  ) {}

  get copy(): string {
    return `${this.file}.last-good`;
  }

  /**
   * The profile, null where there is none. A file that can't be read is kept beside, with the date
   * in its name, and the last good copy takes its place. Throws what the file system throws, and
   * NewerProfile.
   */
  async read(): Promise<Profile | null> {
    const bytes = await bytesOf(this.file);
    if (bytes === undefined) return null;
    const found = profileIn(bytes);
    if (found.is === 'profile') return found.profile;
    if (found.is === 'newer') throw new NewerProfile(found.format);
    // A link to it stays where it is, and leads to the new one.
    const target = await targetOf(this.file);
    const asidePath = `${target}.unreadable-${momentInName(this.now())}`;
    await rename(target, asidePath);
    // Only who has such a file needs what tells of it.
    const { firstFault } = await import('./first-fault.js');
    const why = firstFault(bytes);
    const copied = profileIn((await bytesOf(this.copy)) ?? new Uint8Array());
    if (copied.is !== 'profile') {
      this.say(newBegun(asidePath, why));
      return null;
    }
    await writeWhole(this.file, JSON.stringify(copied.profile), { locked: true });
    this.say(copyRestored(asidePath, why));
    return copied.profile;
  }

  async write(profile: Profile): Promise<void> {
    const text = JSON.stringify(profile);
    await writeWhole(this.file, text, { locked: true });
    // The profile itself is safe by now; a disk too full for the copy is no failure to save.
    await writeWhole(this.copy, text, { locked: true }).catch(() => {});
  }
}

/** The profile was written by a later version of the program. */
export class NewerProfile extends Error {
  constructor(readonly format: string) {
    super(`the profile has the format ${format}`);
  }
}

function profileIn(bytes: Uint8Array): ReadProfile {
  const text = decoded(bytes);
  return text.ok ? readProfile(text.text) : { is: 'unreadable' };
}
