/** Keeping what was written or chosen in the program: no editor is asked. */
import type { MapChange } from '../author/author-messages.js';
import { editsOf } from '../author/form-edits.js';
import { nameOf, nameText } from '../map/edit/item-name.js';
import { moveBy } from '../map/edit/move-by.js';
import { filesNaming } from './edit-delete.js';
import { refuseFaults } from './edit-draft.js';
import { keepEdits, type Editing } from './editing.js';

/** Gives evidence another grade. */
export async function regrading(
  editing: Editing,
  { item, field, to }: Extract<MapChange, { is: 'grade' }>,
): Promise<void> {
  refuseFaults(await keepEdits(editing, [{ edit: 'set', item, field, to }]));
}

/** What keeping a form came to, beside the change of the map. */
export interface FormOutcome {
  /** The new item. */
  readonly newItem?: string | undefined;
  /** What there is to say of files that name an item by the id that it had. */
  readonly more?: string | undefined;
}

/** Keeps what was written in a form. */
export async function keeping(
  editing: Editing,
  { subject, value }: Extract<MapChange, { is: 'keep' }>,
): Promise<FormOutcome> {
  const edits = editsOf(await editing.map.loadedMap(), subject, value);
  refuseFaults(await keepEdits(editing, edits));
  const [first] = edits;
  if (first?.edit === 'rename') return { more: await filesNaming(editing, first.item) };
  const newItem = first?.edit === 'add' ? nameOf(first.kind, first.to) : undefined;
  return { newItem: newItem && nameText(newItem) };
}

/** Has an item change places with the one before or after it in its list. */
export async function movingBy(
  editing: Editing,
  { item, by }: Extract<MapChange, { is: 'move' }>,
): Promise<void> {
  const edit = moveBy(editing.map.text, item, by);
  if (edit) refuseFaults(await keepEdits(editing, [edit]));
}
