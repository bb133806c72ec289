/**
 * A map after edits of it, made in its data: what somebody changed is seen before its text is
 * written. A test holds this to what the edited text says.
 */
import { isSameData } from '../../text/data.js';
import { safeData } from '../../text/safe-text.js';
import { listIn } from '../links.js';
import { hasMapShape } from '../map-shape.js';
import { isRecord, type Data } from '../record.js';
import type { StanceMapFile } from '../schema.js';
import { StanceMap } from '../stance-map.js';
import { mapHolds } from '../validate.js';
import { withField, type MapEdit } from './edit-text.js';
import { inFormatOrder } from './fields.js';
import { isNamed, itemName, listOf, nameOf, type ItemName } from './item-name.js';

/**
 * The map after edits in turn; undefined where that is for its text to say: where they would bring
 * a fault, hold what is not shown as it is written, or reach beyond one list (`remove`, `rename`).
 */
export function mapAfter(map: StanceMap, edits: readonly MapEdit[]): StanceMap | undefined {
  let data: Data | undefined = { ...map.file };
  for (const edit of edits) data &&= dataAfter(data, edit);
  if (!data || !hasShapeStill(data, { ...map.file })) return undefined;
  const after = new StanceMap(data, map);
  return mapHolds(after) ? after : undefined;
}

/** Whether data has the shape of a map, as data had before: what is new is looked at. */
function hasShapeStill(data: Data, before: Data): data is Data & StanceMapFile {
  const fresh = Object.entries(data).map(([key, value]): [string, unknown] => [
    key,
    Array.isArray(value) ? between(value, listIn(before, key)) : value,
  ]);
  return hasMapShape(Object.fromEntries(fresh));
}

/** What stands in a list after what another begins with, and before what that ends with. */
function between(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const most = Math.min(list.length, other.length);
  let first = 0;
  while (first < most && list[first] === other[first]) first++;
  let last = 0;
  while (last < most - first && list.at(-1 - last) === other.at(-1 - last)) last++;
  return list.slice(first, list.length - last);
}

function dataAfter(data: Data, edit: MapEdit): Data | undefined {
  switch (edit.edit) {
    case 'head':
      return isShownAsWritten(edit.to) ? withField(data, edit.field, edit.to) : undefined;
    case 'set':
      return changed(data, edit.item, (item, { kind }) =>
        inFormatOrder(kind, withField(item, edit.field, edit.to)),
      );
    case 'change':
      return changed(data, edit.item, () => edit.to);
    case 'add':
      return added(data, edit);
    case 'move':
      return moved(data, edit);
    case 'remove':
    case 'rename':
      return undefined;
  }
}

function changed(
  data: Data,
  item: string,
  toOf: (item: Data, name: ItemName) => Data,
): Data | undefined {
  const found = placeOf(data, item);
  if (!found) return undefined;
  const { name, list, at } = found;
  const items = listIn(data, list);
  const was = items[at];
  if (!isRecord(was)) return undefined;
  const to = toOf(was, name);
  return nameOf(name.kind, to) && keepsName(name, to) && isShownAsWritten(to)
    ? { ...data, [list]: items.with(at, to) }
    : undefined;
}

/** What has an id is renamed, with its links; another relation or position is nobody's link. */
function keepsName({ kind, ids }: ItemName, to: Data): boolean {
  return ids.length > 1 || isNamed(to, kind, ids);
}

function added(
  data: Data,
  { kind, to, before }: Extract<MapEdit, { readonly edit: 'add' }>,
): Data | undefined {
  const list = listOf(kind);
  const items = listIn(data, list);
  const at = placeBefore(data, list, before);
  return at !== undefined && isShownAsWritten(to)
    ? { ...data, [list]: items.toSpliced(at, 0, to) }
    : undefined;
}

function moved(
  data: Data,
  { item, before }: Extract<MapEdit, { readonly edit: 'move' }>,
): Data | undefined {
  const found = placeOf(data, item);
  const to = found && placeBefore(data, found.list, before);
  if (!found || to === undefined) return undefined;
  const { list, at } = found;
  const items = listIn(data, list);
  const others = items.toSpliced(at, 1);
  return { ...data, [list]: others.toSpliced(to > at ? to - 1 : to, 0, items[at]) };
}

interface FoundItem {
  readonly name: ItemName;
  readonly list: string;
  readonly at: number;
}

function placeOf(data: Data, item: string): FoundItem | undefined {
  const name = itemName(item);
  if (!name) return undefined;
  const list = listOf(name.kind);
  const at = listIn(data, list).findIndex(
    one => isRecord(one) && isNamed(one, name.kind, name.ids),
  );
  return at === -1 ? undefined : { name, list, at };
}

/** The place that something is to have before an item; after the last where it is before none. */
function placeBefore(data: Data, list: string, before: string | undefined): number | undefined {
  if (before === undefined) return listIn(data, list).length;
  const found = placeOf(data, before);
  return found?.list === list ? found.at : undefined;
}

/** Some characters are hidden where they are shown: then more than the letters would differ. */
function isShownAsWritten(value: unknown): boolean {
  return isSameData(safeData(value), value);
}
