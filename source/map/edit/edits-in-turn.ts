/** Edits of a text that are made one after the other. */
import { applyEdit, planEdit, type MapEdit } from './edit-text.js';
import { listOf } from './item-name.js';
import { MapText } from './map-text.js';
import { differenceOf, inOrder, type Splice } from './splice.js';

/** The text after edits in turn; undefined where one of them can't be made. */
export function applyEdits(text: string, edits: readonly MapEdit[]): string | undefined {
  let now = text;
  for (const edit of edits) {
    const result = applyEdit(now, edit);
    if (!result.ok) return undefined;
    now = result.text;
  }
  return now;
}

/** What edits in turn change in a text; undefined where one of them can't be made. */
export function splicesOfAll(
  text: string,
  edits: readonly MapEdit[],
): readonly Splice[] | undefined {
  const map = MapText.of(text);
  if ('message' in map) return undefined;
  if (edits.length === 1 || areApart(map, edits)) return splicesApart(map, edits);
  const after = applyEdits(text, edits);
  return after === undefined ? undefined : [differenceOf(text, after)];
}

/** Whether none of them sees another: each adds to a list of its own, in which there is something. */
function areApart(map: MapText, edits: readonly MapEdit[]): boolean {
  const lists = edits.flatMap(edit => (edit.edit === 'add' ? [listOf(edit.kind)] : []));
  return new Set(lists).size === edits.length && lists.every(list => map.count(list) > 0);
}

function splicesApart(map: MapText, edits: readonly MapEdit[]): readonly Splice[] | undefined {
  const splices: Splice[] = [];
  for (const edit of edits) {
    const plan = planEdit(map, edit);
    if (!plan.ok) return undefined;
    splices.push(...plan.splices);
  }
  return inOrder(splices);
}
