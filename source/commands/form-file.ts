/**
 * The form that is being filled in, beside the drafts of editors: written behind every key, it
 * survives a program that is killed, and is offered at the next start.
 */
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftOf, draftSchema, formOf } from '../author/form-draft.js';
import type { Form } from '../author/form.js';
import { SavedBehind } from '../store/saved-behind.js';
import { textOf, writeWhole } from '../store/whole-file.js';
import { dataIn } from '../text/data.js';
import { dataFileName } from './data-file-name.js';
import { formFolder } from './undo-folder.js';

export class FormFile {
  private wanted: Form | undefined;
  private saved: Form | undefined;

  private readonly behind = new SavedBehind({
    isSaved: () => this.wanted === this.saved,
    save: async () => {
      const { wanted, file } = this;
      if (wanted) {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        await writeWhole(file, JSON.stringify(draftOf(wanted)), { mode: 0o600, locked: true });
      } else await this.remove();
      this.saved = wanted;
    },
    // What can't be kept is still on the screen, and a map that can't be kept says why.
    onTrouble: () => {},
    onOver: () => {},
  });

  private readonly file: string;

  constructor(folder: string, map: string) {
    this.file = join(formFolder(folder), dataFileName(map));
  }

  /** What a program left that did not end, or that was left half-way. */
  async leftForm(): Promise<Form | undefined> {
    const text = await textOf(this.file).catch(() => undefined);
    const draft = text === undefined ? undefined : draftSchema.safeParse(dataIn(text)).data;
    const form = draft && formOf(draft);
    this.wanted = form;
    this.saved = form;
    return form;
  }

  keep(form: Form | undefined): void {
    if (form === this.wanted) return;
    this.wanted = form;
    this.behind.soon();
  }

  async flush(): Promise<void> {
    await this.behind.flush();
  }

  private async remove(): Promise<void> {
    await rm(this.file, { force: true });
    await rm(`${this.file}.tmp`, { force: true });
    // A start looks for the folder alone; it stays where another map has a form.
    await rmdir(dirname(this.file)).catch(() => {});
  }
}
