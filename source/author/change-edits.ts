/** The edits that a change comes to which is made without an editor and without a question. */
import type { MapEdit } from '../map/edit/edit-text.js';
import { nameOf, nameText } from '../map/edit/item-name.js';
import { moveBy } from '../map/edit/move-by.js';
import type { StanceMap } from '../map/stance-map.js';
import { editsOf } from './form-edits.js';
import type { SimpleChange } from './map-change.js';

/** The edits of a map that a change of it comes to; none where it would change nothing. */
export function editsFor(change: SimpleChange, map: StanceMap): readonly MapEdit[] {
  if (change.is === 'keep') return editsOf(map, change.subject, change.value);
  const { item } = change;
  if (change.is === 'grade') return [{ edit: 'set', item, field: change.field, to: change.to }];
  const edit = moveBy(map, item, change.by);
  return edit ? [edit] : [];
}

/** The item that edits add first. */
export function newItemIn([first]: readonly MapEdit[]): string | undefined {
  const name = first?.edit === 'add' ? nameOf(first.kind, first.to) : undefined;
  return name && nameText(name);
}
