/** What goes with an item that is removed: whatever could not be without it. */
import { kindOf, nameOf, nameText, type ItemName } from './item-name.js';
import type { ItemPlace, MapText } from './map-text.js';
import { mentionsOf, type Mention } from './mentions.js';

export interface Hanging {
  /** The item itself and those that go with it. */
  readonly items: readonly ItemPlace[];
  /** Links that go out of items that stay. */
  readonly links: readonly Mention[];
}

/** All that goes with an item at a place: relations of an argument, citations of evidence. */
export function hangingOn(map: MapText, place: ItemPlace): Hanging {
  const items = new Map<string, ItemPlace>();
  const links: Mention[] = [];
  const waiting: ItemPlace[] = [place];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (items.has(keyOf(next))) continue;
    items.set(keyOf(next), next);
    for (const mention of mentionsAt(map, next)) {
      if (mention.takes === 'item') waiting.push({ list: mention.list, at: mention.at });
      else links.push(mention);
    }
  }
  for (const exception of pairExceptions(map, items)) items.set(keyOf(exception), exception);
  return {
    items: [...items.values()],
    links: links.filter(link => !items.has(keyOf(link))),
  };
}

function mentionsAt(map: MapText, place: ItemPlace): readonly Mention[] {
  const name = nameAt(map, place);
  return name ? mentionsOf(map, name) : [];
}

function nameAt(map: MapText, place: ItemPlace): ItemName | undefined {
  const kind = kindOf(place.list);
  return kind && nameOf(kind, map.data(place));
}

function keyOf({ list, at }: ItemPlace): string {
  return `${list}/${at}`;
}

/** What is let pass of two arguments, whatever joins them, once nothing does any more. */
function pairExceptions(map: MapText, gone: ReadonlyMap<string, ItemPlace>): readonly ItemPlace[] {
  const pairs = new Set(
    [...gone.values()].flatMap(place => {
      const name = nameAt(map, place);
      return name?.kind === 'relation'
        ? [nameText({ kind: 'relation', ids: name.ids.slice(0, 2) })]
        : [];
    }),
  );
  if (pairs.size === 0) return [];
  return map.holding('exceptions', ['relation/']).flatMap(at => {
    const words = map.data({ list: 'exceptions', at })['item'];
    if (typeof words !== 'string' || !pairs.has(words)) return [];
    const [, from = '', to = ''] = words.split('/');
    const joins = map
      .holding('relations', [from, to])
      .filter(near => !gone.has(keyOf({ list: 'relations', at: near })))
      .some(
        near =>
          nameAt(map, { list: 'relations', at: near })?.ids.slice(0, 2).join('/') ===
          `${from}/${to}`,
      );
    return joins ? [] : [{ list: 'exceptions', at }];
  });
}

/** The names of what hangs on an item, itself aside: what is told before it goes. */
export function namesOfHanging(map: MapText, { items, links }: Hanging): readonly string[] {
  const names = [...items.slice(1), ...links].flatMap(place => {
    const name = nameAt(map, place);
    return name ? [nameText(name)] : [];
  });
  return [...new Set(names)];
}
