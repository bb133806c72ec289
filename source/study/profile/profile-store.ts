/**
 * A profile in its file, through lowdb. A change takes effect in memory at once and is saved behind
 * it; each save reads the file again and applies the changes to what is there, so that two programs
 * with one profile lose nothing of each other's.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { underLock } from '../../store/file-lock.js';
import type { Processes } from '../../store/lock-owner.js';
import { momentInName } from '../../store/moment.js';
import { troubleWords } from '../../store/trouble.js';
import { SavedBehind } from '../../store/saved-behind.js';
import { targetOf, writeWhole } from '../../store/whole-file.js';
import { emptyProfile, type Profile } from './profile.js';
import { NewerProfile, SafeProfileFile } from './safe-file.js';
import { cannotOpen, cannotSave, laterFormat, savedAgain, waitingFor } from './words.js';

/**
 * A change of a profile: pure, since it may be applied again to what another program has saved
 * meanwhile.
 */
export type ProfileChange = (profile: Profile) => Profile;

export interface StoreOptions {
  readonly folder: string;
  /** Letters, digits, `.`, `_` and `-` only: see `isProfileName` in profile-name.ts. */
  readonly name: string;
  readonly now: () => Date;
  readonly processes?: Processes | undefined;
  /**
   * Told in one sentence whatever the learner should know of the file. A sentence that is a trouble
   * holds until one says that it is over.
   */
  readonly say: (sentence: string, is?: 'trouble' | 'over') => void;
}

export class ProfileStore {
  private db: Low<Profile>;
  private known: Profile = emptyProfile;
  private pending: readonly ProfileChange[] = [];
  private fileNow = '';
  private readonly behind: SavedBehind;

  private constructor(private readonly options: StoreOptions) {
    this.db = this.lowAt(join(options.folder, `${options.name}.json`));
    this.behind = new SavedBehind({
      isSaved: () => this.saved,
      save: () => this.save(),
      onTrouble: why => options.say(cannotSave(why), 'trouble'),
      onOver: () => options.say(savedAgain, 'over'),
    });
  }

  /**
   * Opens a profile, which may be a new one. Never throws for what is wrong with the file or its
   * folder: that is said.
   */
  static async open(options: StoreOptions): Promise<ProfileStore> {
    const store = new ProfileStore(options);
    await store.load();
    return store;
  }

  /** The profile as it is now, saved or not. */
  get profile(): Profile {
    return this.pending.reduce((profile, change) => change(profile), this.known);
  }

  /** The file that the profile is saved in. */
  get file(): string {
    return this.fileNow;
  }

  /** Whether all that was changed is on the disk. */
  get saved(): boolean {
    return this.pending.length === 0;
  }

  /** Applies a change now and saves it soon. */
  change(change: ProfileChange): void {
    this.pending = [...this.pending, change];
    this.behind.soon();
  }

  /** Saves what is not saved yet. Resolves to whether all of it is on the disk now. */
  flush(): Promise<boolean> {
    return this.behind.flush();
  }

  /**
   * Writes the profile as it is now into another folder, for want of its own. Resolves to the file,
   * or undefined where that fails as well.
   */
  async rescue(folder: string): Promise<string | undefined> {
    const file = join(
      folder,
      `stancemap-${this.options.name}-${momentInName(this.options.now())}.json`,
    );
    try {
      await writeWhole(file, JSON.stringify(this.profile));
      return file;
    } catch {
      return undefined;
    }
  }

  private async save(): Promise<void> {
    await mkdir(this.options.folder, { recursive: true, mode: 0o700 });
    const changes = this.pending;
    await this.locked(async () => {
      await this.read();
      this.db.data = changes.reduce((profile, change) => change(profile), this.db.data);
      await this.db.write();
    });
    this.known = this.db.data;
    this.pending = this.pending.slice(changes.length);
  }

  private async load(): Promise<void> {
    // Nothing is made before there is something to save.
    if (!existsSync(this.options.folder)) return;
    try {
      await mkdir(this.options.folder, { recursive: true, mode: 0o700 });
      await this.locked(() => this.read());
    } catch (error) {
      this.behind.fails();
      // A folder that can't be written may still be read.
      await this.read().catch(() => {});
      this.options.say(cannotOpen(troubleWords(error), this.options.folder), 'trouble');
    }
    this.known = this.db.data;
  }

  /**
   * Reads into lowdb. The profile of a later version is left alone, and this version keeps its own
   * beside it.
   */
  private async read(): Promise<void> {
    try {
      // lowdb keeps its old data where there is no file.
      this.db.data = emptyProfile;
      await this.db.read();
    } catch (error) {
      if (!(error instanceof NewerProfile)) throw error;
      const beside = join(this.options.folder, `${this.options.name}.format-1.json`);
      this.options.say(laterFormat(error.format, beside));
      this.db = this.lowAt(beside);
      await this.db.read();
    }
  }

  private lowAt(file: string): Low<Profile> {
    this.fileNow = file;
    return new Low<Profile>(
      new SafeProfileFile(file, this.options.now, this.options.say),
      emptyProfile,
    );
  }

  /** One lock for the name, whichever file is written. */
  private async locked(work: () => Promise<void>): Promise<void> {
    const { folder, name, processes } = this.options;
    const onWaiting = (): void => this.options.say(waitingFor(name));
    const file = await targetOf(join(folder, `${name}.json`));
    return underLock(file, { onWaiting, processes }, work);
  }
}
