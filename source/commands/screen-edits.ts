/** Keeping what was written or chosen in the program: no editor is asked. */
import { editsFor, newItemIn } from '../author/change-edits.js';
import type { SimpleChange } from '../author/map-change.js';
import { filesNaming } from './edit-delete.js';
import { refuseFaults } from './edit-draft.js';
import { keepEdits, type Editing } from './editing.js';

/** What keeping a change came to, beside the change of the map. */
export interface KeptOutcome {
  /** The new item. */
  readonly newItem?: string | undefined;
  /** What there is to say of files that name an item by the id that it had. */
  readonly more?: string | undefined;
}

/** Keeps a change that the map alone decides. */
export async function keeping(editing: Editing, change: SimpleChange): Promise<KeptOutcome> {
  const edits = editsFor(change, await editing.map.loadedMap());
  if (edits.length === 0) return {};
  refuseFaults(await keepEdits(editing, edits));
  const [first] = edits;
  if (first?.edit === 'rename') return { more: await filesNaming(editing, first.item) };
  return { newItem: newItemIn(edits) };
}
