/**
 * What can be mended in a map without a judgement: a relation written twice, a contradiction
 * written from both ends, positions that are missing, and the day. Whatever somebody wrote and
 * nothing else says stays.
 */
import { newMapWords } from '../words.js';
import type { Data } from '../record.js';
import { rewriteSplices } from './change.js';
import { applyEdit, type MapEdit } from './edit-text.js';
import { MapText } from './map-text.js';
import { inOrder, spliced } from './splice.js';
import { fixWords } from './words.js';

export interface FixedText {
  readonly text: string;
  /** What was mended, a sentence each. */
  readonly fixes: readonly string[];
  /** What could not be mended without losing words. */
  readonly unfixed: readonly string[];
}

/** The text with all of that mended; as it is where there is nothing, or it is no map. */
export function fixedMap(text: string, today: string): FixedText {
  const once = withoutRepeats(text);
  const missing = missingPositions(once.text);
  const mended = applied(once.text, missing.edits);
  const fixes = [...once.fixes, ...missing.fixes];
  if (mended === text || fixes.length === 0) return { text, fixes: [], unfixed: once.unfixed };
  const day = applyEdit(mended, { edit: 'head', field: 'updated', to: today });
  return day.ok && day.text !== mended
    ? { text: day.text, fixes: [...fixes, fixWords.updated(today)], unfixed: once.unfixed }
    : { text: mended, fixes, unfixed: once.unfixed };
}

function applied(text: string, edits: readonly MapEdit[]): string {
  let now = text;
  for (const edit of edits) {
    const result = applyEdit(now, edit);
    if (result.ok) now = result.text;
  }
  return now;
}

interface PlacedRelation {
  readonly at: number;
  readonly relation: Data;
}

/** Leaves out each relation that an earlier one says already, note and all. */
function withoutRepeats(text: string): FixedText {
  const map = MapText.of(text);
  const node = 'message' in map ? undefined : map.list('relations');
  if ('message' in map || !node) return { text, fixes: [], unfixed: [] };
  const retained = new Map<string, PlacedRelation>();
  const gone = new Set<number>();
  const fixes: string[] = [];
  const unfixed: string[] = [];
  for (let at = 0; at < node.entries.length; at++) {
    const relation = map.data({ list: 'relations', at });
    const name = sameName(relation);
    const first = retained.get(name);
    if (first === undefined) {
      retained.set(name, { at, relation });
      continue;
    }
    const isWhole = saysNoMore(relation, first.relation);
    if (!isWhole && !saysNoMore(first.relation, relation)) {
      unfixed.push(fixWords.bothSay(shown(first.relation), shown(relation)));
      continue;
    }
    fixes.push(fixWords.repeated(shown(isWhole ? relation : first.relation)));
    gone.add(isWhole ? at : first.at);
    if (!isWhole) retained.set(name, { at, relation });
  }
  const manner = map.listManner('relations');
  const splices = inOrder(rewriteSplices({ node, path: [], gone, added: [] }, manner));
  return { text: spliced(text, splices), fixes, unfixed };
}

/** The same for relations that say the same: a contradiction has no direction. */
function sameName({ from, to, kind }: Data): string {
  const ends = [String(from), String(to)];
  return [...(kind === 'rebuts' ? ends.toSorted() : ends), String(kind)].join('\n');
}

function shown({ from, to, kind }: Data): string {
  return `relation/${String(from)}/${String(to)}/${String(kind)}`;
}

/** Whether all that one says is said by the other. */
function saysNoMore(one: Data, other: Data): boolean {
  return one['note'] === undefined || one['note'] === '' || one['note'] === other['note'];
}

function missingPositions(text: string): {
  readonly edits: readonly MapEdit[];
  readonly fixes: readonly string[];
} {
  const map = MapText.of(text);
  if ('message' in map) return { edits: [], fixes: [] };
  const items = (list: string): readonly Data[] =>
    Array.from({ length: map.count(list) }, (_, at) => map.data({ list, at }));
  const existing = new Set(
    items('positions').map(({ party, issue }) => `${String(party)}/${String(issue)}`),
  );
  const ids = (list: string): readonly string[] =>
    items(list).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const missing = ids('parties').flatMap(party =>
    ids('issues').flatMap(issue =>
      existing.has(`${party}/${issue}`)
        ? []
        : [{ party, issue, stance: 'unstated', summary: newMapWords.unstated, evidence: [] }],
    ),
  );
  return {
    edits: missing.map(to => ({ edit: 'add', kind: 'position', to })),
    fixes: missing.map(({ party, issue }) => fixWords.position(`position/${party}/${issue}`)),
  };
}
