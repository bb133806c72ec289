/**
 * The form that is being filled in, kept beside the map until it is in it: what a person wrote
 * survives a kill, and is offered again.
 */
import { toAuthor } from '../author/author-messages.js';
import type { Form } from '../author/form.js';
import type { FormRoom } from '../author/form-room.js';
import { formWords } from '../author/words-form.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Action } from '../walk/action.js';
import type { FormFile } from './form-file.js';
import { hasForms } from './undo-folder.js';

export class FormKeeper {
  /** What is being written. */
  form: Form | undefined;
  /** What forms need, once it is loaded. */
  room: FormRoom | undefined;
  private file: FormFile | undefined;
  /** Forms that are shown as kept and are not in the map yet, oldest first. */
  private unsaved: readonly Form[] = [];

  /**
   * @param folder where such forms are kept
   * @param map the file of the map; undefined for one that is not written
   */
  constructor(
    private readonly folder: string,
    private readonly map: string | undefined,
  ) {}

  /** What forms need is loaded behind the first screen, which it would hold up. */
  async load(): Promise<void> {
    this.room = (await import('../author/form-room.js')).formRoom;
  }

  /** Finds what was being written when the program was killed. */
  async begins(): Promise<void> {
    if (hasForms(this.folder)) this.form = await (await this.opened(true))?.leftForm();
  }

  /** Offers to go on with what was being written. */
  offer(): readonly Action[] {
    return this.form ? [leftOffer(this.form.title)] : [];
  }

  follow(form: Form | undefined, map: StanceMap): void {
    if (form === this.form) return;
    this.form = form;
    void this.opened().then(file => file?.keep(this.notInMap(map)));
  }

  /** The form is shown as kept, and what is left to be written goes on. */
  showKept(newItem: string | undefined): void {
    if (this.form) this.unsaved = [...this.unsaved, this.form];
    this.form = this.form && this.room?.continued(this.form, newItem);
  }

  /** What was first shown as kept is in the map: its file holds what is not. */
  async saveLeft(map: StanceMap): Promise<void> {
    this.unsaved = this.unsaved.slice(1);
    const file = await this.opened();
    file?.keep(this.notInMap(map));
    await file?.flush();
  }

  /** What was first shown as kept goes on being written, and then what was begun since. */
  restore(): void {
    const [first, ...others] = this.unsaved;
    this.unsaved = others;
    if (first) this.form = followedBy(first, this.form);
  }

  /** The same form beside another file. */
  beside(file: string): FormKeeper {
    const next = new FormKeeper(this.folder, file);
    next.room = this.room;
    next.form = this.form;
    return next;
  }

  /**
   * What is left to be written after the form, or the editor in its place, was done with.
   *
   * @param isInMap whether it is in the map
   * @param newItem the new item
   */
  async finish(map: StanceMap, isInMap: boolean, newItem: string | undefined): Promise<void> {
    this.form = isInMap
      ? this.form && this.room?.continued(this.form, newItem)
      : this.formWithWords(map);
    await this.saveLeft(map);
  }

  async flush(): Promise<void> {
    await (await this.opened())?.flush();
  }

  /** What is to be offered again where the program is killed now. */
  private notInMap(map: StanceMap): Form | undefined {
    return this.unsaved.reduceRight<Form | undefined>(
      (later, form) => followedBy(form, later),
      this.formWithWords(map),
    );
  }

  /** Nothing is lost of a form in which nothing is written. */
  private formWithWords(map: StanceMap): Form | undefined {
    const { form, room } = this;
    return form && room?.isBegun(map, form) ? form : undefined;
  }

  /** Most walks write nothing: where there is no form there is no file. */
  private async opened(
    isNeeded = this.form !== undefined || this.file !== undefined,
  ): Promise<FormFile | undefined> {
    if (this.map === undefined || !isNeeded) return undefined;
    const { FormFile } = await import('./form-file.js');
    this.file ??= new FormFile(this.folder, this.map);
    return this.file;
  }
}

/** A form, and the one that goes on once it is kept, as it is by now: no field takes the item. */
function followedBy(form: Form, later: Form | undefined): Form {
  return later ? { ...form, within: { form: later, field: '' } } : form;
}

function leftOffer(title: string): Action {
  return toAuthor.choose({
    title: formWords.leftOver(title),
    among: [
      { label: formWords.goOn, message: { is: 'resume' } },
      { label: formWords.leaveIt, message: { is: 'leave' } },
      { label: formWords.dropIt, message: { is: 'drop-form' } },
    ],
  });
}
