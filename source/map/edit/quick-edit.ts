/**
 * The quick way to change a large map by one item: what the change can have made wrong is looked
 * at, not the whole map again. It only ever says yes; where it does not, the whole map is checked,
 * and that tells what is wrong.
 */
import { isSameData } from '../../text/data.js';
import { safeData } from '../../text/safe-text.js';
import { id as idSchema } from '../fields.js';
import { hasSpeaker, isShort } from '../item-problems.js';
import { links, listIn } from '../links.js';
import { hasMapShape } from '../map-shape.js';
import { isRecord, type Data } from '../record.js';
import { planEdit, type MapEdit } from './edit-text.js';
import {
  itemName,
  kindOf,
  listOf,
  nameOf,
  nameText,
  itemPlace,
  type ItemName,
} from './item-name.js';
import { repeatedKey } from './json-tree.js';
import { MapText, type ItemPlace } from './map-text.js';
import { spliced, type Splice } from './splice.js';

/** A smaller map is checked whole sooner than anybody notices. */
export const largeText = 4_000_000;

/** Items that are looked for among all others; for more, the whole map is quicker. */
const mostSought = 8;

/**
 * The splices of an edit that brings no fault into a map. Undefined where that is not certain, and
 * for more than one edit.
 */
export function quickEdit(text: string, edits: readonly MapEdit[]): readonly Splice[] | undefined {
  const [edit] = edits;
  if (edits.length !== 1 || !edit) return undefined;
  const map = MapText.of(text);
  if ('message' in map || map.mayRepeat || repeatedKey(map.top)) return undefined;
  const plan = planEdit(map, edit);
  return plan.ok && staysSound(map, edit, plan.splices) ? plan.splices : undefined;
}

function staysSound(map: MapText, edit: MapEdit, splices: readonly Splice[]): boolean {
  switch (edit.edit) {
    // What hangs on an item goes with it, and the order of items is nobody's fault.
    case 'remove':
    case 'move':
      return true;
    // An id that another item has is refused before.
    case 'rename':
      return idSchema.safeParse(edit.id).success;
    case 'add':
      return isSoundAlone(map, edit);
    case 'change':
    case 'set': {
      const name = itemName(edit.item);
      const place = name && itemPlace(map, name);
      return name && place ? changeStaysSound(map, { name, place }, splices) : false;
    }
    case 'head':
      return false;
  }
}

/** Of a new item only its own shape and links can be wrong; what it supports may be in a circle. */
function isSoundAlone(map: MapText, { kind, to }: Extract<MapEdit, { edit: 'add' }>): boolean {
  const list = listOf(kind);
  return to['kind'] !== 'supports' && isRightItem(map, list, to) && newLinksLead(map, list, to);
}

interface ChangedItem {
  readonly name: ItemName;
  readonly place: ItemPlace;
}

function changeStaysSound(
  map: MapText,
  { name, place }: ChangedItem,
  splices: readonly Splice[],
): boolean {
  const from = map.start(place) ?? 0;
  const source = spliced(
    map.source(place),
    splices.map(splice => ({ ...splice, at: splice.at - from })),
  );
  const now: unknown = JSON.parse(source);
  const other = nameOf(name.kind, now);
  if (!isRecord(now) || !other || nameText(other) !== nameText(name)) return false;
  const was = map.data(place);
  return (
    isRightItem(map, place.list, now) &&
    isSameData(was['parent'], now['parent']) &&
    newLinksLead(map, place.list, now, was)
  );
}

/** Whether nothing is wrong with an item but where its links lead, as written and as shown. */
function isRightItem(map: MapText, list: string, item: Data): boolean {
  return (
    [item, safeData<Data>(item)].every(
      one => hasMapShape(mapOfOne(map, list, one)) && holdsAlone(list, one),
    ) && isSameData(safeData<Data>(item)['id'], item['id'])
  );
}

/** The map's head with no items but one: the shape of the others was right. */
function mapOfOne(map: MapText, list: string, item: Data): Data {
  const head = map.top.entries.map(({ key, node }): [string, unknown] => {
    const isItems = node.kind === 'list' && kindOf(String(key)) !== undefined;
    if (isItems) return [String(key), key === list ? [item] : []];
    return [String(key), JSON.parse(map.text.slice(node.start, node.end))];
  });
  return Object.fromEntries(head);
}

/** What is asked of one item beyond its shape. */
function holdsAlone(list: string, item: Data): boolean {
  const { short } = item;
  if (list === 'arguments') return hasSpeaker(item);
  return typeof short !== 'string' || (list !== 'parties' && list !== 'issues') || isShort(short);
}

/** Whether what an item links to now, and did not before, is there. */
function newLinksLead(map: MapText, list: string, now: Data, was: Data = {}): boolean {
  const sought = links
    .filter(link => link.list === list)
    .flatMap(({ key, to }) => {
      const before = new Set(linked(was, key));
      return linked(now, key)
        .filter(id => !before.has(id))
        .map(id => ({ to, id }));
    });
  return (
    sought.length <= mostSought &&
    sought.every(({ to, id }) => {
      const kind = kindOf(to);
      return kind !== undefined && itemPlace(map, { kind, ids: [id] }) !== undefined;
    })
  );
}

/** The ids that stand under a key of an item. */
function linked(item: Data, key: string): readonly string[] {
  const value = item[key];
  const held = typeof value === 'string' ? [value] : listIn(item, key);
  return held
    .map(entry => (isRecord(entry) ? entry['id'] : entry))
    .filter(id => typeof id === 'string');
}
