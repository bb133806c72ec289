/** How anything in a map is named: on a command line, in a script, in a note. `kind/id`, a position as `position/party/issue`. */
import { distance } from 'fastest-levenshtein';

import { safeLine } from '../text/safe-text.js';
import type { Argument, Evidence, Issue, Party, Position, Question, Source, Term, TimelineEvent } from './schema.js';
import type { StanceMap } from './stance-map.js';

export const referenceKinds = ['issue', 'party', 'position', 'argument', 'evidence', 'source', 'event', 'term', 'question'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];
/** `kind/id`, such as `argument/release-offer` or `position/bukele/conditions`. */
export type Reference = string;

/** An item of a map together with its kind. */
export type Item =
  | { readonly kind: 'issue'; readonly item: Issue }
  | { readonly kind: 'party'; readonly item: Party }
  | { readonly kind: 'position'; readonly item: Position }
  | { readonly kind: 'argument'; readonly item: Argument }
  | { readonly kind: 'evidence'; readonly item: Evidence }
  | { readonly kind: 'source'; readonly item: Source }
  | { readonly kind: 'event'; readonly item: TimelineEvent }
  | { readonly kind: 'term'; readonly item: Term }
  | { readonly kind: 'question'; readonly item: Question };

const nearestOffered = 5;

/** The kind and id that a reference names (a position's id is `party/issue`), or undefined where the text is no reference. */
export function parseReference(text: string): { readonly kind: ReferenceKind; readonly id: string } | undefined {
  const slash = text.indexOf('/');
  const kind = referenceKinds.find(known => known === text.slice(0, slash));
  const id = text.slice(slash + 1);
  if (slash < 1 || kind === undefined || id === '') return undefined;
  const parts = id.split('/');
  return parts.length === (kind === 'position' ? 2 : 1) && parts.every(part => part !== '') ? { kind, id } : undefined;
}

/** The reference of an item; a position's id is `party/issue`. */
export function formatReference(kind: ReferenceKind, id: string): Reference {
  return `${kind}/${id}`;
}

/** Every reference of a map, kind by kind in file order. */
export function allReferences(map: StanceMap): readonly Reference[] {
  return referenceKinds.flatMap(kind => [...itemsById(map, kind).keys()].map(id => formatReference(kind, id)));
}

/** The item that a reference names, or undefined where the map has none. */
export function itemAt(map: StanceMap, reference: Reference): Item | undefined {
  const parsed = parseReference(reference);
  if (!parsed) return undefined;
  const { kind, id } = parsed;
  switch (kind) {
    case 'issue': return found(kind, map.issueById.get(id));
    case 'party': return found(kind, map.partyById.get(id));
    case 'position': return found(kind, map.positionByPair.get(id));
    case 'argument': return found(kind, map.argumentById.get(id));
    case 'evidence': return found(kind, map.evidenceById.get(id));
    case 'source': return found(kind, map.sourceById.get(id));
    case 'event': return found(kind, map.eventById.get(id));
    case 'term': return found(kind, map.termById.get(id));
    case 'question': return found(kind, map.questionById.get(id));
  }
}

/** A short title on one line; the reference itself where the map has no such item. */
export function referenceTitle(map: StanceMap, reference: Reference): string {
  const at = itemAt(map, reference);
  return safeLine(at ? titleOf(map, at) : reference);
}

/**
 * The reference that a text means: a reference, or a bare id where one item alone has it (`E004`, `bukele/conditions`),
 * whatever the case of its letters. Otherwise the references that it may have meant, nearest first; none where nothing is near.
 */
export function resolveReference(map: StanceMap, text: string): { readonly reference: Reference } | { readonly nearest: readonly Reference[] } {
  const wanted = safeLine(text);
  if (itemAt(map, wanted)) return { reference: wanted };
  const all = allReferences(map);
  const exact = all.filter(reference => idOf(reference) === wanted);
  const folded = wanted.toLowerCase();
  const same = exact.length > 0 ? exact : all.filter(reference => reference.toLowerCase() === folded || idOf(reference).toLowerCase() === folded);
  const [only] = same;
  if (only !== undefined && same.length === 1) return { reference: only };
  return { nearest: same.length > 0 ? same : nearest(all, folded) };
}

/** The choice nearest to a text by edit distance, where one is near enough to have been meant. */
export function nearestChoice(text: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  if (text.length > 200) return undefined;
  for (const choice of choices) {
    if (Math.abs(choice.length - text.length) >= least) continue;
    const apart = distance(text.toLowerCase(), choice.toLowerCase());
    if (apart < least) [best, least] = [choice, apart];
  }
  return best;
}

function nearest(all: readonly Reference[], folded: string): readonly Reference[] {
  if (folded === '' || folded.length > 200) return [];
  const wantedId = idOf(folded);
  const limit = Math.max(2, Math.floor(wantedId.length / 2));
  return all
    .map(reference => ({ reference, apart: howFar(reference.toLowerCase(), folded, wantedId) }))
    .filter(({ apart }) => apart <= limit)
    .toSorted((a, b) => a.apart - b.apart)
    .slice(0, nearestOffered)
    .map(({ reference }) => reference);
}

/** Edit distance, by whole reference or by id alone; an id that holds what was typed counts as near. */
function howFar(reference: string, folded: string, wantedId: string): number {
  const id = idOf(reference);
  const otherKind = folded.includes('/') && !reference.startsWith(folded.slice(0, folded.indexOf('/') + 1)) ? 0.5 : 0;
  const holds = wantedId.length >= 3 && id.includes(wantedId) ? 1.25 : Infinity;
  return Math.min(distance(reference, folded), distance(id, folded), distance(id, wantedId) + otherKind, holds + otherKind);
}

function idOf(reference: Reference): string {
  return reference.slice(reference.indexOf('/') + 1);
}

function itemsById(map: StanceMap, kind: ReferenceKind): ReadonlyMap<string, unknown> {
  switch (kind) {
    case 'issue': return map.issueById;
    case 'party': return map.partyById;
    case 'position': return map.positionByPair;
    case 'argument': return map.argumentById;
    case 'evidence': return map.evidenceById;
    case 'source': return map.sourceById;
    case 'event': return map.eventById;
    case 'term': return map.termById;
    case 'question': return map.questionById;
  }
}

function found<K extends ReferenceKind, T>(kind: K, item: T | undefined): { readonly kind: K; readonly item: T } | undefined {
  return item === undefined ? undefined : { kind, item };
}

function titleOf(map: StanceMap, { kind, item }: Item): string {
  switch (kind) {
    case 'issue': return item.title;
    case 'party': return item.name;
    case 'position': return `${map.partyById.get(item.party)?.short ?? item.party} on ${map.issueById.get(item.issue)?.title ?? item.issue}`;
    case 'argument': return item.claim;
    case 'evidence': return `${item.id} ${item.statement}`;
    case 'source': return `${item.publisher}: ${item.title}`;
    case 'event': return `${item.date} ${item.title}`;
    case 'term': return item.term;
    case 'question': return item.text;
  }
}
