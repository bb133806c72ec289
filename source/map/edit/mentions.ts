/** Where else in a map an item is named: its links, and what `check` lets pass of it. */
import { links } from '../links.js';
import { isRecord } from '../record.js';
import { listOf, nameText, type ItemName } from './item-name.js';
import type { ItemPlace, MapText } from './map-text.js';

export interface Mention extends ItemPlace {
  /** From the item to the id. */
  readonly path: readonly (string | number)[];
  /** What stands there: the id, or a reference that holds it. */
  readonly words: string;
  /**
   * What a removal takes with it: the whole item that cannot be without this link, an optional
   * field, or one entry of a list.
   */
  readonly takes: 'item' | 'field' | 'entry';
}

/** Every place where an item's id stands as a link, in the order of the format's lists. */
export function mentionsOf(map: MapText, name: ItemName): readonly Mention[] {
  const [id = ''] = name.ids;
  const hasId = name.ids.length === 1;
  return [...(hasId ? linksTo(map, listOf(name.kind), id) : []), ...exceptionsOf(map, name)];
}

function linksTo(map: MapText, to: string, id: string): readonly Mention[] {
  return links
    .filter(link => link.to === to)
    .flatMap(({ list, key }) =>
      map
        .holding(list, [id])
        .flatMap(at => mentionsIn(map.data({ list, at })[key], { list, at, key, id })),
    );
}

function mentionsIn(
  value: unknown,
  { list, at, key, id }: ItemPlace & { readonly key: string; readonly id: string },
): readonly Mention[] {
  const takes = key === 'parent' ? 'field' : 'item';
  if (value === id) return [{ list, at, path: [key], words: id, takes }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown, nth): readonly Mention[] => {
    if (entry === id) return [{ list, at, path: [key, nth], words: id, takes: 'entry' }];
    return isRecord(entry) && entry['id'] === id
      ? [{ list, at, path: [key, nth, 'id'], words: id, takes: 'entry' }]
      : [];
  });
}

const list = 'exceptions';

/** What is let pass of an item: named as a reference, a relation also without its kind. */
function exceptionsOf(map: MapText, name: ItemName): readonly Mention[] {
  return map.holding(list, name.ids).flatMap(at => {
    const words = map.data({ list, at })['item'];
    return typeof words === 'string' && speaksOf(words, name)
      ? [{ list, at, path: ['item'], words, takes: 'item' }]
      : [];
  });
}

function speaksOf(words: string, name: ItemName): boolean {
  if (words === nameText(name)) return true;
  return renamedIn(words, name, '') !== words;
}

/** A reference after an item that it names has another id; the same where it names another. */
export function renamedIn(words: string, { kind, ids }: ItemName, to: string): string {
  const [named = '', ...parts] = words.split('/');
  const places = placesOf(named, kind);
  const renamed = parts.map((part, at) => (places.includes(at) && part === ids[0] ? to : part));
  return ids.length === 1 ? [named, ...renamed].join('/') : words;
}

/** Which parts of a reference are ids of a kind. */
function placesOf(named: string, kind: ItemName['kind']): readonly number[] {
  if (named === kind) return [0];
  if (named === 'position' && kind === 'party') return [0];
  if (named === 'position' && kind === 'issue') return [1];
  return named === 'relation' && kind === 'argument' ? [0, 1] : [];
}
