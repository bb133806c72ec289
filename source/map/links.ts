/**
 * What the format asks of items among each other: ids once per kind, links that lead somewhere, no
 * circles. Works on items of any shape.
 */
import { addCaseTwins } from './case-twins.js';
import type { Path } from './json-text.js';
import { didYouMean } from './nearest.js';
import { pathText, type Problems } from './problem.js';
import { isRecord, type Data } from './record.js';
import type { CircleFaults } from './words-items.js';
import { faultWords } from './words.js';

/** The lists of a map whose items have ids, with the word for one of their items. */
const named = {
  issues: 'issue',
  parties: 'party',
  arguments: 'argument',
  evidence: 'evidence',
  sources: 'source',
  events: 'event',
  glossary: 'term',
  questions: 'question',
} as const;
type NamedList = keyof typeof named;

/** Every link of the format: the key of an item, and the list that holds what it names. */
export const links: readonly {
  readonly list: string;
  readonly key: string;
  readonly to: NamedList;
}[] = [
  { list: 'issues', key: 'parent', to: 'issues' },
  { list: 'positions', key: 'party', to: 'parties' },
  { list: 'positions', key: 'issue', to: 'issues' },
  { list: 'positions', key: 'evidence', to: 'evidence' },
  { list: 'arguments', key: 'issue', to: 'issues' },
  { list: 'arguments', key: 'party', to: 'parties' },
  { list: 'arguments', key: 'evidence', to: 'evidence' },
  { list: 'relations', key: 'from', to: 'arguments' },
  { list: 'relations', key: 'to', to: 'arguments' },
  { list: 'evidence', key: 'by', to: 'parties' },
  { list: 'evidence', key: 'issues', to: 'issues' },
  { list: 'evidence', key: 'sources', to: 'sources' },
  { list: 'events', key: 'evidence', to: 'evidence' },
  { list: 'questions', key: 'issues', to: 'issues' },
];

type Ids = ReadonlyMap<string, number>;

/** Adds ids that are given twice and links that lead nowhere. */
export function addLinkProblems(problems: Problems, data: Data): void {
  const idsOf: Record<NamedList, Ids> = {
    issues: idsIn(problems, data, 'issues'),
    parties: idsIn(problems, data, 'parties'),
    arguments: idsIn(problems, data, 'arguments'),
    evidence: idsIn(problems, data, 'evidence'),
    sources: idsIn(problems, data, 'sources'),
    events: idsIn(problems, data, 'events'),
    glossary: idsIn(problems, data, 'glossary'),
    questions: idsIn(problems, data, 'questions'),
  };
  for (const { list, key, to } of links) {
    const ids = idsOf[to];
    const addBroken = (path: Path, id: string): void =>
      problems.error(path, 'broken-link', () => brokenLink(named[to], id, ids.keys()));
    listIn(data, list).forEach((item, index) => {
      if (!isRecord(item)) return;
      const value = item[key];
      if (typeof value === 'string') {
        if (!ids.has(value)) addBroken([list, index, key], value);
      } else if (Array.isArray(value)) {
        value.forEach((entry: unknown, at) => {
          const id = isRecord(entry) ? entry['id'] : entry;
          if (typeof id !== 'string' || ids.has(id)) return;
          addBroken(isRecord(entry) ? [list, index, key, at, 'id'] : [list, index, key, at], id);
        });
      }
    });
  }
}

/** The items of a list of the map, empty where it is no list. */
export function listIn(data: Data, list: string): readonly unknown[] {
  const value = data[list];
  return Array.isArray(value) ? value : [];
}

/**
 * Adds each circle in links from one node to others, named from the lowest place in the file at
 * which it closes.
 */
export function addCircles(
  problems: Problems,
  edges: readonly { readonly from: string; readonly to: string; readonly path: Path }[],
  rule: string,
  words: CircleFaults,
): void {
  const out = Map.groupBy(edges, edge => edge.from);
  const done = new Set<string>();
  for (const start of out.keys()) {
    if (done.has(start)) continue;
    // The way from the start to where the search stands, with the edges still to try from each node
    // on it.
    const way: { readonly node: string; next: number }[] = [{ node: start, next: 0 }];
    const onWay = new Map([[start, 0]]);
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const edge = out.get(top.node)?.[top.next++];
      if (!edge) {
        way.pop();
        onWay.delete(top.node);
        done.add(top.node);
        continue;
      }
      const back = onWay.get(edge.to);
      if (back !== undefined) {
        const circle = [...way.slice(back).map(({ node }) => node), edge.to];
        problems.error(edge.path, rule, () =>
          circle.length === 2 ? words.self(edge.to) : words.circle(circle),
        );
      } else if (!done.has(edge.to)) {
        onWay.set(edge.to, way.length);
        way.push({ node: edge.to, next: 0 });
      }
    }
  }
}

/**
 * Ids of a map that differ by case only are a rule of its own, which a map may be excepted from.
 */
function idsIn(problems: Problems, data: Data, list: NamedList): Ids {
  return placesOfIds(problems, listIn(data, list), [list]);
}

/**
 * The ids of items with their places, the first where an id is given twice; each further one, and
 * each that differs from another by case only, is added as a problem. `list` is the path to the
 * items.
 */
export function addDuplicateIds(
  problems: Problems,
  items: readonly unknown[],
  list: Path,
): ReadonlyMap<string, number> {
  const ids = placesOfIds(problems, items, list);
  addCaseTwins(problems, ids.keys(), id => [...list, ids.get(id) ?? 0, 'id']);
  return ids;
}

function placesOfIds(
  problems: Problems,
  items: readonly unknown[],
  list: Path,
): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  items.forEach((item, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    if (typeof id !== 'string') return;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, index);
    else
      problems.error([...list, index, 'id'], 'duplicate-id', () =>
        faultWords.takenId(id, pathText([...list, first])),
      );
  });
  return ids;
}

/** An id that names nothing, and the nearest that would. `what` says what it should name. */
export function brokenLink(what: string, id: string, ids: Iterable<string>): string {
  return faultWords.brokenLink(what, id, didYouMean(id, ids));
}
