/** How an item is named in an edit: the list that it stands in, and what it is known by there. */
import { isRecord, type Data } from '../record.js';
import { parseReference, referenceKinds, type ReferenceKind } from '../reference.js';
import type { ItemPlace, MapText } from './map-text.js';

interface KindFields {
  readonly list: string;
  /** The fields that tell it from the others of its list. */
  readonly keys: readonly string[];
}

const kinds = {
  issue: { list: 'issues', keys: ['id'] },
  party: { list: 'parties', keys: ['id'] },
  position: { list: 'positions', keys: ['party', 'issue'] },
  argument: { list: 'arguments', keys: ['id'] },
  relation: { list: 'relations', keys: ['from', 'to', 'kind'] },
  evidence: { list: 'evidence', keys: ['id'] },
  source: { list: 'sources', keys: ['id'] },
  event: { list: 'events', keys: ['id'] },
  term: { list: 'glossary', keys: ['id'] },
  question: { list: 'questions', keys: ['id'] },
} as const satisfies Record<ReferenceKind, KindFields>;

/** A kind of item that can be edited: whatever a reference can name. */
export type ItemKind = ReferenceKind;

export const itemKinds: readonly ItemKind[] = referenceKinds;

export interface ItemName {
  readonly kind: ItemKind;
  /** Its id; of a position its party and issue, of a relation its ends and kind. */
  readonly ids: readonly string[];
}

/** The list that items of a kind stand in. */
export function listOf(kind: ItemKind): string {
  return kinds[kind].list;
}

/** The kind of the items in a list; undefined for a list of something else. */
export function kindOf(list: string): ItemKind | undefined {
  return itemKinds.find(kind => kinds[kind].list === list);
}

/** The parts of `argument/release-offer`; undefined where the text names no item. */
export function itemName(text: string): ItemName | undefined {
  const parsed = parseReference(text);
  return parsed && { kind: parsed.kind, ids: parsed.id.split('/') };
}

/** `argument/release-offer`. */
export function nameText({ kind, ids }: ItemName): string {
  return [kind, ...ids].join('/');
}

/** What an item is called; undefined where it lacks what it is known by. */
export function nameOf(kind: ItemKind, item: unknown): ItemName | undefined {
  if (!isRecord(item)) return undefined;
  const ids = kinds[kind].keys.map(key => item[key]);
  return ids.every(id => typeof id === 'string') ? { kind, ids } : undefined;
}

/** Where an item stands; undefined where the map has none of that name. */
export function itemPlace(map: MapText, { kind, ids }: ItemName): ItemPlace | undefined {
  const { list } = kinds[kind];
  const at = map
    .holding(list, ids)
    .find(place => isNamed(map.data({ list, at: place }), kind, ids));
  return at === undefined ? undefined : { list, at };
}

/** Whether an item is what a name says. */
export function isNamed(item: Data, kind: ItemKind, ids: readonly string[]): boolean {
  return kinds[kind].keys.every((key, nth) => item[key] === ids[nth]);
}
