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
import { isNamed, itemName, listOf, type ItemName } from './item-name.js';

/**
 * The map after edits in turn; undefined where that is for its text to say: where they would bring
 * a fault, hold what is not shown as it is written, or reach beyond one list (`remove`, `rename`).
 */
export function mapAfter(map: StanceMap, edits: readonly MapEdit[]): StanceMap | undefined {
  if (!edits.every(edit => isShownAsWritten(edit) && keepsId(edit))) return undefined;
  const data = dataAfter({ ...map.file }, edits);
  if (!data || !hasShapeStill(data, { ...map.file })) return undefined;
  const after = new StanceMap(data, map);
  return mapHolds(after) ? after : undefined;
}

/** The data of a map after edits in turn, right or wrong; undefined where one can't be made in it. */
export function dataAfter(before: Data, edits: readonly MapEdit[]): Data | undefined {
  let data: Data | undefined = before;
  for (const edit of edits) data &&= edited(data, edit);
  return data;
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

function edited(data: Data, edit: MapEdit): Data | undefined {
  switch (edit.edit) {
    case 'head':
      return withField(data, edit.field, edit.to);
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
  return isRecord(was) ? { ...data, [list]: items.with(at, toOf(was, name)) } : undefined;
}

/** What has an id is renamed, with its links; another relation or position is nobody's link. */
function keepsId(edit: MapEdit): boolean {
  if (edit.edit !== 'change' && edit.edit !== 'set') return true;
  const name = itemName(edit.item);
  if (name?.ids.length !== 1) return true;
  return edit.edit === 'change'
    ? isNamed(edit.to, name.kind, name.ids)
    : edit.field !== 'id' || edit.to === name.ids[0];
}

function added(
  data: Data,
  { kind, to, before }: Extract<MapEdit, { readonly edit: 'add' }>,
): Data | undefined {
  const list = listOf(kind);
  const items = listIn(data, list);
  const at = placeBefore(data, list, before);
  return at === undefined ? undefined : { ...data, [list]: items.toSpliced(at, 0, to) };
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
function isShownAsWritten(edit: MapEdit): boolean {
  return isSameData(safeData(edit), edit);
}
