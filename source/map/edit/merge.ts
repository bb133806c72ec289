/**
 * Our change of a map made again in what something else wrote meanwhile, item by item and field by
 * field. Where both changed the same there is no such text: both are to be kept.
 */
import { dataIn, isSameData } from '../../text/data.js';
import { isRecord, type Data } from '../record.js';
import { withoutMark } from '../read-json.js';
import { applyEdit, type MapEdit } from './edit-text.js';
import { applyEdits } from './edits-in-turn.js';
import { headFields } from './fields.js';
import { hangingOn, namesOfHanging } from './hanging.js';
import {
  itemKinds,
  itemName,
  listOf,
  nameOf,
  nameText,
  itemPlace,
  type ItemKind,
} from './item-name.js';
import { MapText } from './map-text.js';

type Items = ReadonlyMap<string, Data>;

/** A position and a relation are named by what they join. */
const kindsWithId = itemKinds.filter(kind => kind !== 'position' && kind !== 'relation');

/** A map as it is compared: what it says of itself, and its items by their names. */
interface MapVersion {
  readonly head: Data;
  readonly items: Readonly<Record<ItemKind, Items>>;
}

/** The text with both changes; undefined where they collide. */
export function mergedMap(current: string, before: string, after: string): string | undefined {
  // What could not be read as letters can't be written again either.
  if (current.includes('\uFFFD') && !before.includes('\uFFFD')) return undefined;
  const sides = [current, before, after].map(versionOf);
  const [theirs, was, is] = sides;
  if (!theirs || !was || !is || theirs.head['id'] !== was.head['id']) return undefined;
  const renames = renamesIn(was, is);
  if (renames.length > 0) {
    const [ours, other] = [applyEdits(before, renames), applyEdits(current, renames)];
    return ours !== undefined && other !== undefined ? mergedMap(other, ours, after) : undefined;
  }
  const edits = editsBetween(was, is);
  return edits !== undefined && !collides(edits, theirs, was)
    ? removedApart(current, before, edits)
    : undefined;
}

/** The references that are others in the data of a map after a change, by what they were. */
export function renamesBetween(before: Data, after: Data): ReadonlyMap<string, string> {
  const idsIn = (data: Data, kind: ItemKind): readonly string[] => {
    const list: unknown = data[listOf(kind)];
    return Array.isArray(list) ? list.map((item: unknown) => idIn(item)) : [];
  };
  return new Map(
    kindsWithId.flatMap(kind =>
      renamedIn(idsIn(before, kind), idsIn(after, kind)).map(([was, is]): [string, string] => [
        `${kind}/${was}`,
        `${kind}/${is}`,
      ]),
    ),
  );
}

function idIn(item: unknown): string {
  const id = isRecord(item) ? item['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

function versionOf(text: string): MapVersion | undefined {
  return versionIn(dataIn(withoutMark(text)));
}

/** The version that data are; undefined where it is no map at all. */
export function versionIn(data: unknown): MapVersion | undefined {
  if (!isRecord(data)) return undefined;
  const named = (kind: ItemKind): Items => {
    const list: unknown = data[listOf(kind)];
    return new Map(
      (Array.isArray(list) ? list : []).flatMap((item: unknown): [string, Data][] => {
        const name = nameOf(kind, item);
        return name && isRecord(item) ? [[nameText(name), item]] : [];
      }),
    );
  };
  const items = Object.fromEntries(itemKinds.map(kind => [kind, named(kind)]));
  const lists = new Set(itemKinds.map(listOf));
  const head = Object.fromEntries(Object.entries(data).filter(([key]) => !lists.has(key)));
  return isAll(items) ? { head, items } : undefined;
}

function isAll(items: Readonly<Record<string, Items>>): items is Record<ItemKind, Items> {
  return itemKinds.every(kind => items[kind] !== undefined);
}

/** Items that have another id and are otherwise where they were. */
function renamesIn(was: MapVersion, is: MapVersion): readonly MapEdit[] {
  return kindsWithId.flatMap(kind =>
    renamedIn([...was.items[kind].keys()], [...is.items[kind].keys()]).map(
      ([item, now]): MapEdit => ({ edit: 'rename', item, id: now.slice(kind.length + 1) }),
    ),
  );
}

/** Names that are others, where nothing was added, taken out or moved. */
function renamedIn(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [string, string])[] {
  if (before.length !== after.length) return [];
  const pairs = before.flatMap((was, at): readonly (readonly [string, string])[] => {
    const is = after[at];
    return is === undefined || is === was ? [] : [[was, is]];
  });
  if (pairs.length === 0) return [];
  const [old, fresh] = [new Set(before), new Set(after)];
  return pairs.filter(([was, is]) => !old.has(is) && !fresh.has(was));
}

/** What leads from one side to the other; undefined where items changed their order. */
export function editsBetween(was: MapVersion, is: MapVersion): readonly MapEdit[] | undefined {
  const edits: MapEdit[] = [];
  const gone: MapEdit[] = [];
  for (const field of headFields) {
    const to = is.head[field];
    if (!isSameData(was.head[field], to)) edits.push({ edit: 'head', field, ...given(to) });
  }
  for (const kind of itemKinds) {
    const [old, now] = [was.items[kind], is.items[kind]];
    const common = [...now.keys()].filter(name => old.has(name));
    if ([...old.keys()].filter(name => now.has(name)).join('\n') !== common.join('\n'))
      return undefined;
    edits.push(...fieldEdits(old, now), ...additions(kind, old, now));
    for (const name of old.keys()) if (!now.has(name)) gone.push({ edit: 'remove', item: name });
  }
  return [...edits, ...gone];
}

function given(to: unknown): { readonly to?: unknown } {
  return to === undefined ? {} : { to };
}

function fieldEdits(old: Items, now: Items): readonly MapEdit[] {
  return [...now].flatMap(([item, to]) => {
    const from = old.get(item);
    if (!from) return [];
    const fields = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...fields]
      .filter(field => !isSameData(from[field], to[field]))
      .map((field): MapEdit => ({ edit: 'set', item, field, ...given(to[field]) }));
  });
}

function additions(kind: ItemKind, old: Items, now: Items): readonly MapEdit[] {
  const names = [...now.keys()];
  return names.flatMap((name, at): readonly MapEdit[] => {
    const to = now.get(name);
    if (!to || old.has(name)) return [];
    const before = names.slice(at + 1).find(other => old.has(other));
    return [{ edit: 'add', kind, to, ...(before === undefined ? {} : { before }) }];
  });
}

/** Whether what one of our edits changes was changed there, too. */
function collides(edits: readonly MapEdit[], theirs: MapVersion, was: MapVersion): boolean {
  return edits.some(edit => {
    if (edit.edit === 'head') return !isSameData(theirs.head[edit.field], was.head[edit.field]);
    if (edit.edit !== 'set' && edit.edit !== 'remove') return false;
    const kind = itemName(edit.item)?.kind;
    if (!kind) return true;
    const [other, old] = [theirs.items[kind].get(edit.item), was.items[kind].get(edit.item)];
    if (!other || !old) return true;
    return edit.edit === 'set'
      ? !isSameData(other[edit.field], old[edit.field])
      : !isSameData(other, old);
  });
}

/**
 * Makes our edits there. What we remove may have something new hanging on it there, which is
 * nobody's to take away unseen.
 */
function removedApart(
  current: string,
  before: string,
  edits: readonly MapEdit[],
): string | undefined {
  const known = new Set(allNames(before));
  let now = current;
  for (const edit of edits) {
    if (edit.edit === 'remove') {
      const hanging = hangingNames(now, edit.item);
      // It went with another that we removed.
      if (hanging === undefined) continue;
      if (hanging.some(name => !known.has(name))) return undefined;
    }
    const result = applyEdit(now, edit);
    if (!result.ok) return undefined;
    now = result.text;
  }
  return now;
}

function allNames(text: string): readonly string[] {
  const side = versionOf(text);
  return side ? itemKinds.flatMap(kind => [...side.items[kind].keys()]) : [];
}

function hangingNames(text: string, item: string): readonly string[] | undefined {
  const map = MapText.of(text);
  const name = itemName(item);
  const place = !('message' in map) && name ? itemPlace(map, name) : undefined;
  return place && !('message' in map) ? namesOfHanging(map, hangingOn(map, place)) : undefined;
}
