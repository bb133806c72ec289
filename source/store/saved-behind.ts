/**
 * Saving behind what one does: one save at a time, and where that fails again in a while, until all
 * of it is on the disk.
 */
import { troubleWords } from './trouble.js';

export interface Saving {
  /** Whether there is nothing to save. */
  readonly isSaved: () => boolean;
  /** Saves what there is now; more may have come meanwhile. */
  readonly save: () => Promise<void>;
  /** Told once when saving begins to fail, and why in a few words. */
  readonly onTrouble: (why: string) => void;
  /** Told once when saving works again. */
  readonly onOver: () => void;
}

const retryAfter = 5000;

export class SavedBehind {
  private underway: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private trouble = false;

  constructor(private readonly saving: Saving) {}

  /** Saves what is not saved yet, soon. */
  soon(): void {
    if (this.trouble) this.retryLater();
    else void this.save();
  }

  /** It is known from elsewhere that saving fails. */
  fails(): void {
    this.trouble = true;
  }

  /** Saves what is not saved yet. Resolves to whether all of it is on the disk now. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.underway;
    if (!this.saving.isSaved()) await this.save();
    return this.saving.isSaved();
  }

  private save(): Promise<void> {
    this.underway ??= this.saveAll().finally(() => {
      this.underway = undefined;
    });
    return this.underway;
  }

  private async saveAll(): Promise<void> {
    try {
      while (!this.saving.isSaved()) await this.saving.save();
      if (this.trouble) this.saving.onOver();
      this.trouble = false;
    } catch (error) {
      if (!this.trouble) this.saving.onTrouble(troubleWords(error));
      this.trouble = true;
      this.retryLater();
    }
  }

  private retryLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.save();
    }, retryAfter);
    this.timer.unref();
  }
}
