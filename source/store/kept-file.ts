/**
 * A file that one person writes with the program, such as a session plan or a flow: saved behind
 * every change, whole at every moment. Where something else changed the file meanwhile, what that
 * wrote is kept beside it.
 */
import { stat } from 'node:fs/promises';
import { underLock } from './file-lock.js';
import type { Processes } from './lock-owner.js';
import { momentInName } from './moment.js';
import { SavedBehind } from './saved-behind.js';
import { bytesOf, targetOf, writeWhole } from './whole-file.js';
import { keptWords } from './words.js';

export interface KeptFileOptions {
  readonly file: string;
  /** What the file held when it was opened; undefined where there was none. */
  readonly opened: string | undefined;
  readonly now: () => Date;
  readonly processes?: Processes | undefined;
  /** Told in one sentence whatever the person should know of the file. */
  readonly say: (sentence: string) => void;
  /** Told why it can't be saved, where that is not said of work that goes on. */
  readonly onTrouble?: (why: string) => void;
  /**
   * Makes a change of ours, from `before` to `after`, in what something else wrote meanwhile;
   * undefined where both changed the same.
   */
  readonly merge?: (current: string, before: string, after: string) => string | undefined;
}

export class KeptFile {
  /** What the file held when it was last read or written here. */
  private known: string | undefined;
  /** What was kept last: the file holds more where something else wrote in it too. */
  private ours: string | undefined;
  private wanted: string | undefined;
  private readonly behind: SavedBehind;

  constructor(private readonly options: KeptFileOptions) {
    this.known = options.opened;
    this.ours = options.opened;
    const { file, say, onTrouble } = options;
    this.behind = new SavedBehind({
      isSaved: () => this.saved,
      save: () => this.save(),
      onTrouble: onTrouble ?? (why => say(keptWords.trouble(file, why))),
      onOver: () => say(keptWords.over(file)),
    });
  }

  /** Whether what was kept last is on the disk. */
  get saved(): boolean {
    return this.wanted === undefined;
  }

  /** Saves a text soon, in place of any that was kept before it. */
  keep(text: string): void {
    if (this.saved && text === this.ours) return;
    this.wanted = text;
    this.behind.soon();
  }

  /** Saves what is not saved yet. Resolves to whether it is on the disk now. */
  flush(): Promise<boolean> {
    return this.behind.flush();
  }

  private async save(): Promise<void> {
    if (this.wanted !== undefined) await this.saveOnce(this.wanted);
  }

  private async saveOnce(text: string): Promise<void> {
    const { say, now, processes } = this.options;
    // Whatever link leads to it, there is one file, and one lock for it.
    const file = await targetOf(this.options.file);
    const locked = { mode: 0o666, locked: true };
    await underLock(
      file,
      {
        onWaiting: () => say(keptWords.waiting(this.options.file)),
        processes,
      },
      async () => {
        const bytes = await bytesOf(file);
        const current = bytes?.toString('utf8');
        const merged =
          current === undefined || (current === this.known && this.known === this.ours)
            ? undefined
            : this.merged(current, text);
        if (merged !== undefined) {
          if (current !== this.known) say(keptWords.merged(this.options.file));
          await writeWhole(file, merged, locked);
          this.known = merged;
          return;
        }
        if (bytes !== undefined && current !== this.known && current !== text) {
          const beside = `${file}.other-${momentInName(now())}`;
          await writeWhole(beside, bytes, { mode: (await stat(file)).mode & 0o777 });
          say(keptWords.aside(this.options.file, beside));
        }
        await writeWhole(file, text, locked);
        this.known = text;
      },
    );
    this.ours = text;
    if (this.wanted === text) this.wanted = undefined;
  }

  private merged(current: string, text: string): string | undefined {
    return this.ours === undefined ? undefined : this.options.merge?.(current, this.ours, text);
  }
}
