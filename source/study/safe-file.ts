/**
 * lowdb's adapter for a profile. lowdb's own writes a temporary file of a fixed name without syncing it and knows no
 * second process. This one is used under the lock of profile-lock.ts alone, which makes the fixed temporary name safe, so
 * that a killed writer leaves at most one behind.
 */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf } from './error-code.js';
import type { Profile } from './profile.js';
import { readProfile } from './read-profile.js';

export class SafeProfileFile implements Adapter<Profile> {
  /** @param say told one sentence when a file had to be set aside. */
  constructor(readonly file: string, private readonly now: () => Date, private readonly say: (sentence: string) => void) {}

  get copy(): string {
    return `${this.file}.last-good`;
  }

  /**
   * The profile, null where there is none. A file that can't be read is kept beside, with the date in its name, and the
   * last good copy takes its place. Throws what the file system throws, and NewerProfile.
   */
  async read(): Promise<Profile | null> {
    const text = await textOf(this.file);
    if (text === undefined) return null;
    const found = readProfile(text);
    if (found.is === 'profile') return found.profile;
    if (found.is === 'newer') throw new NewerProfile(found.format);
    const kept = `${this.file}.unreadable-${this.now().toISOString().replaceAll(':', '-')}`;
    await rename(this.file, kept);
    const copied = readProfile((await textOf(this.copy)) ?? '');
    if (copied.is !== 'profile') {
      this.say(`Your profile could not be read; it is kept as ${kept}, and a new one was begun.`);
      return null;
    }
    await writeWhole(this.file, JSON.stringify(copied.profile));
    this.say(`Your profile could not be read; it is kept as ${kept}, and its last good copy was restored.`);
    return copied.profile;
  }

  async write(profile: Profile): Promise<void> {
    const text = JSON.stringify(profile);
    await writeWhole(this.file, text);
    // The profile itself is safe by now; a disk too full for the copy is no failure to save.
    await writeWhole(this.copy, text).catch(() => {});
  }
}

/** The profile was written by a later version of the program. */
export class NewerProfile extends Error {
  constructor(readonly format: string) {
    super(`the profile has the format ${format}`);
  }
}

/** Replaces a file by one that is on the disk whole, or leaves the old one as it was and throws. */
async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.tmp`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Not every file system lets a folder be synced; the file itself was. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Nothing more can be done here.
  }
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
