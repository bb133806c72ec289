/**
 * Edits of a map's text: the text after an edit, and what brings the text before it back. Nothing
 * outside of what is edited changes.
 */
import { placesIn } from '../problem.js';
import { shortened } from '../quoted.js';
import type { Data } from '../record.js';
import { change, rewriteSplices, type Rewriting } from './change.js';
import { headFields, inFormatOrder } from './fields.js';
import { hangingOn } from './hanging.js';
import { itemName, kindOf, listOf, nameOf, nameText, itemPlace } from './item-name.js';
import type { ItemKind, ItemName } from './item-name.js';
import { nodeAt, repeatedKey, type JsonNode } from './json-tree.js';
import { MapText, type ItemPlace } from './map-text.js';
import { mentionsOf, renamedIn, type Mention } from './mentions.js';
import { inOrder, inverseOf, spliced, type Splice } from './splice.js';
import { editWords } from './words.js';

/** An edit, as plain JSON. An item is named by its reference. */
export type MapEdit =
  /** An item is to be as given; what is the same already is not touched. */
  | { readonly edit: 'change'; readonly item: string; readonly to: Data }
  /** One field of an item; without a value it is left out. */
  | { readonly edit: 'set'; readonly item: string; readonly field: string; readonly to?: unknown }
  /** One field of the map itself, such as its title. */
  | { readonly edit: 'head'; readonly field: string; readonly to?: unknown }
  /** A new item, before another or as the last of its list. */
  | { readonly edit: 'add'; readonly kind: ItemKind; readonly to: Data; readonly before?: string }
  /** An item goes, with all that hangs on it. */
  | { readonly edit: 'remove'; readonly item: string }
  /** An item stands before another of its list, or last. */
  | { readonly edit: 'move'; readonly item: string; readonly before?: string }
  /** An item has another id, with all links to it. */
  | { readonly edit: 'rename'; readonly item: string; readonly id: string };

export type EditResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Made in the text after the edit, these bring back the text before it. */
      readonly undo: readonly Splice[];
    }
  | { readonly ok: false; readonly refusal: string };

type EditPlan =
  | { readonly ok: true; readonly splices: readonly Splice[] }
  | { readonly ok: false; readonly refusal: string };

/** What an edit would do to a text, or why it can't be made. */
export function applyEdit(text: string, edit: MapEdit): EditResult {
  const map = MapText.of(text);
  if ('message' in map)
    return { ok: false, refusal: editWords.notJson(map.message, placesIn(text)(map.offset)) };
  const plan = planEdit(map, edit);
  if (!plan.ok) return plan;
  const { splices } = plan;
  return { ok: true, text: spliced(text, splices), undo: inverseOf(text, splices) };
}

/** What an edit changes in the text of a map, in the order of the text, or why it can't be made. */
export function planEdit(map: MapText, edit: MapEdit): EditPlan {
  try {
    return { ok: true, splices: inOrder(splicesOf(map, edit)) };
  } catch (error) {
    if (error instanceof EditRefusal) return { ok: false, refusal: error.message };
    throw error;
  }
}

/** Thrown below and told above: an edit is refused from several depths. */
class EditRefusal extends Error {}

function splicesOf(map: MapText, edit: MapEdit): readonly Splice[] {
  refuseRepeated(map, repeatedKey(map.top, false));
  switch (edit.edit) {
    case 'change':
      return changed(map, named(edit.item), () => edit.to);
    case 'set':
      return changed(map, named(edit.item), (data, kind) =>
        inFormatOrder(kind, withField(data, edit.field, edit.to)),
      );
    case 'head':
      return headed(map, edit.field, edit.to);
    case 'add':
      return added(map, edit);
    case 'remove':
      return removed(map, existing(map, named(edit.item)));
    case 'move':
      return moved(map, edit);
    case 'rename':
      return renamed(map, named(edit.item), edit.id);
  }
}

function named(text: string): ItemName {
  const name = itemName(text);
  if (!name) throw new EditRefusal(editWords.noItem(shortened(text)));
  return name;
}

function existing(map: MapText, name: ItemName): ItemPlace {
  const place = itemPlace(map, name);
  if (!place) throw new EditRefusal(editWords.noItem(shortened(nameText(name))));
  return place;
}

/** An item with all that is in it. Refused where a key in it stands twice. */
function treeAt(map: MapText, place: ItemPlace): JsonNode {
  const tree = map.tree(place);
  if (!tree) throw new EditRefusal(editWords.noList(place.list));
  refuseRepeated(map, repeatedKey(tree));
  return tree;
}

function refuseRepeated(map: MapText, repeated: ReturnType<typeof repeatedKey>): void {
  if (!repeated) return;
  const place = placesIn(map.text);
  throw new EditRefusal(
    editWords.repeatedKey(shortened(repeated.key), place(repeated.first), place(repeated.second)),
  );
}

/** Data with one field set, or left out where its value is undefined. */
export function withField(data: Data, field: string, to: unknown): Data {
  return Object.fromEntries(
    Object.entries({ ...data, [field]: to }).filter(([, value]) => value !== undefined),
  );
}

function changed(
  map: MapText,
  name: ItemName,
  toOf: (data: Data, kind: ItemKind) => Data,
): readonly Splice[] {
  const place = existing(map, name);
  const node = treeAt(map, place);
  const value = map.data(place);
  const to = toOf(value, name.kind);
  const other = nameOf(name.kind, to);
  if (!other) throw new EditRefusal(editWords.nameless(name.kind));
  if (nameText(other) !== nameText(name)) refuseOtherName(map, name, other);
  return change({ node, value, path: [] }, to, map.manner(place.list, place.at));
}

/** A relation or a position may join others: nobody names it. What has an id is renamed. */
function refuseOtherName(map: MapText, name: ItemName, other: ItemName): void {
  if (name.ids.length === 1)
    throw new EditRefusal(editWords.keepsName(nameText(name), nameText(other)));
  if (itemPlace(map, other)) throw new EditRefusal(editWords.taken(nameText(other)));
}

function headed(map: MapText, field: string, to: unknown): readonly Splice[] {
  const node = nodeAt(map.root, [field]);
  const manner = map.manner('', 0);
  if (node && to !== undefined) {
    const value: unknown = JSON.parse(map.text.slice(node.start, node.end));
    return change({ node, value, path: [field] }, to, manner);
  }
  const { root } = map;
  const at = root.entries.findIndex(({ key }) => key === field);
  const none: Rewriting = { node: root, path: [], gone: new Set(), added: [] };
  if (to === undefined)
    return rewriteSplices({ ...none, gone: new Set(at === -1 ? [] : [at]) }, manner);
  const earlier = headFields.slice(0, headFields.indexOf(field));
  const after = root.entries.findLastIndex(({ key }) => earlier.includes(String(key)));
  const written = manner.member(field, to, { path: [], spot: manner.spotIn(root, []) });
  return rewriteSplices({ ...none, added: [[after + 1, [written]]] }, manner);
}

function added(
  map: MapText,
  { kind, to, before }: Extract<MapEdit, { readonly edit: 'add' }>,
): readonly Splice[] {
  const name = nameOf(kind, to);
  if (!name) throw new EditRefusal(editWords.nameless(kind));
  if (itemPlace(map, name)) throw new EditRefusal(editWords.taken(nameText(name)));
  const list = listOf(kind);
  const node = map.list(list);
  if (!node) throw new EditRefusal(editWords.noList(list));
  const at = placeBefore(map, list, before);
  const manner = map.manner(list, at === 0 ? 0 : at - 1);
  const listManner = map.listManner(list);
  const written = manner.write(to, [], listManner.spotIn(node, []));
  return rewriteSplices({ node, path: [], gone: new Set(), added: [[at, [written]]] }, listManner);
}

/** The place of the item that something is to stand before: after the last where it is none. */
function placeBefore(map: MapText, list: string, before: string | undefined): number {
  if (before === undefined) return map.count(list);
  const place = existing(map, named(before));
  if (place.list !== list) throw new EditRefusal(editWords.notBeside(list, before));
  return place.at;
}

function moved(
  map: MapText,
  { item, before }: Extract<MapEdit, { readonly edit: 'move' }>,
): readonly Splice[] {
  const place = existing(map, named(item));
  const to = placeBefore(map, place.list, before);
  const node = map.list(place.list);
  if (!node || to === place.at || to === place.at + 1) return [];
  return rewriteSplices(
    { node, path: [], gone: new Set([place.at]), added: [[to, [map.source(place)]]] },
    map.listManner(place.list),
  );
}

function removed(map: MapText, place: ItemPlace): readonly Splice[] {
  const { items, links } = hangingOn(map, place);
  const lists = Map.groupBy(items, ({ list }) => list);
  const inItems = Map.groupBy(links, ({ list, at }) => `${list}/${at}`);
  return [
    ...[...lists].flatMap(([list, places]) => {
      const node = map.list(list);
      const gone = new Set(places.map(({ at }) => at));
      return node ? rewriteSplices({ node, path: [], gone, added: [] }, map.listManner(list)) : [];
    }),
    ...[...inItems.values()].flatMap(mentions => withoutLinks(map, mentions)),
  ];
}

/** Takes links out of one item. */
function withoutLinks(map: MapText, mentions: readonly Mention[]): readonly Splice[] {
  const [first] = mentions;
  if (!first) return [];
  const node = treeAt(map, first);
  const value = map.data(first);
  const to = Object.fromEntries(
    Object.entries(value).flatMap(([key, held]): readonly (readonly [string, unknown])[] => {
      const gone = mentions.filter(({ path }) => path[0] === key);
      if (gone.some(({ takes }) => takes === 'field')) return [];
      const places = new Set(gone.map(({ path }) => path[1]));
      return [[key, Array.isArray(held) ? held.filter((_, at) => !places.has(at)) : held]];
    }),
  );
  return change({ node, value, path: [] }, to, map.manner(first.list, first.at));
}

function renamed(map: MapText, name: ItemName, id: string): readonly Splice[] {
  const place = existing(map, name);
  const kind = kindOf(place.list);
  if (name.ids.length !== 1 || !kind) throw new EditRefusal(editWords.noId(nameText(name)));
  if (name.ids[0] === id) return [];
  const other = { kind, ids: [id] };
  if (itemPlace(map, other)) throw new EditRefusal(editWords.taken(nameText(other)));
  const own = [{ ...place, path: ['id'], words: name.ids[0] ?? '' }];
  return [...own, ...mentionsOf(map, name)].map(mention => {
    const node = nodeAt(treeAt(map, mention), mention.path);
    if (!node) throw new EditRefusal(editWords.noItem(nameText(name)));
    const insert = JSON.stringify(
      mention.list === 'exceptions' ? renamedIn(mention.words, name, id) : id,
    );
    return { at: node.start, remove: node.end - node.start, insert };
  });
}
