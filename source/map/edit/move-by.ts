/** Moving an item a place up or down among its kind. */
import { listIn } from '../links.js';
import { isRecord } from '../record.js';
import type { StanceMap } from '../stance-map.js';
import type { MapEdit } from './edit-text.js';
import { isNamed, itemName, listOf, nameOf, nameText } from './item-name.js';

/** The edit that does it; undefined where the item is the first or the last already. */
export function moveBy(map: StanceMap, item: string, by: -1 | 1): MapEdit | undefined {
  const name = itemName(item);
  const items = name ? listIn({ ...map.file }, listOf(name.kind)) : [];
  const at = items.findIndex(one => name && isRecord(one) && isNamed(one, name.kind, name.ids));
  // What is not there is for the edit to say.
  if (!name || at === -1) return { edit: 'move', item };
  const to = by < 0 ? at - 1 : at + 2;
  if (to < 0 || to > items.length) return undefined;
  if (to === items.length) return { edit: 'move', item };
  const before = nameOf(name.kind, items[to]);
  return before && { edit: 'move', item, before: nameText(before) };
}
