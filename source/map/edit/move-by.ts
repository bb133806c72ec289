/** Moving an item a place up or down among its kind. */
import type { MapEdit } from './edit-text.js';
import { itemName, nameOf, nameText, itemPlace } from './item-name.js';
import { MapText } from './map-text.js';

/** The edit that does it; undefined where the item is the first or the last already. */
export function moveBy(text: string, item: string, by: -1 | 1): MapEdit | undefined {
  const map = MapText.of(text);
  const name = itemName(item);
  const place = !('message' in map) && name ? itemPlace(map, name) : undefined;
  if ('message' in map || !name || !place) return { edit: 'move', item };
  const { list, at } = place;
  const count = map.count(list);
  const to = by < 0 ? at - 1 : at + 2;
  if (to < 0 || to > count) return undefined;
  if (to === count) return { edit: 'move', item };
  const before = nameOf(name.kind, map.data({ list, at: to }));
  return before && { edit: 'move', item, before: nameText(before) };
}
