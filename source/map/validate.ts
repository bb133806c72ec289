/**
 * The quick answer to "is anything wrong among the items?" for data whose shape is right: it asks
 * the indexes that the map has anyway, and finds no words for what it finds. links.ts and
 * item-problems.ts find them; a test holds both to the same answer. Asked of one table of links
 * instead, this took a third longer and was no shorter.
 */
import { hasSpeaker, isShort } from './item-problems.js';
import { relationKinds, type StanceMapFile } from './schema.js';
import type { StanceMap } from './stance-map.js';

/**
 * Whether ids are unique, links lead somewhere, nothing is said twice and no support or parenthood
 * runs in a circle.
 */
export function mapHolds(map: StanceMap): boolean {
  return (
    idsAreUnique(map) &&
    linksLead(map) &&
    map.arguments.every(hasSpeaker) &&
    map.parties.every(({ short }) => isShort(short)) &&
    map.issues.every(({ short }) => short === undefined || isShort(short)) &&
    relationsDiffer(map) &&
    !supportCircles(map) &&
    !parentCircles(map.file)
  );
}

function idsAreUnique(map: StanceMap): boolean {
  return (
    map.issueById.size === map.issues.length &&
    map.partyById.size === map.parties.length &&
    map.positionByPair.size === map.positions.length &&
    map.argumentById.size === map.arguments.length &&
    map.evidenceById.size === map.evidence.length &&
    map.sourceById.size === map.sources.length &&
    map.eventById.size === map.events.length &&
    map.termById.size === map.glossary.length &&
    map.questionById.size === map.questions.length
  );
}

function linksLead(map: StanceMap): boolean {
  const issue = (id: string): boolean => map.issueById.has(id);
  const party = (id: string): boolean => map.partyById.has(id);
  const evidence = (id: string): boolean => map.evidenceById.has(id);
  return (
    // A relation is laid out at an end only where that argument is known.
    map.incoming.relation.length === map.relations.length &&
    map.outgoing.relation.length === map.relations.length &&
    !map.cited.evidence.includes(map.evidence.length) &&
    map.issues.every(item => item.parent === undefined || issue(item.parent)) &&
    map.positions.every(
      item =>
        party(item.party) &&
        issue(item.issue) &&
        item.evidence.every(cited => evidence(typeof cited === 'string' ? cited : cited.id)),
    ) &&
    map.arguments.every(
      item => issue(item.issue) && (item.party === undefined || party(item.party)),
    ) &&
    map.evidence.every(
      item =>
        item.issues.every(issue) &&
        (item.by === undefined || item.by.every(party)) &&
        item.sources.every(id => map.sourceById.has(id)),
    ) &&
    map.events.every(item => item.evidence.every(evidence)) &&
    map.questions.every(item => item.issues.every(issue))
  );
}

function relationsDiffer(map: StanceMap): boolean {
  // For each argument and kind, the last one from which such a relation came; one more than its
  // place, since 0 is none yet.
  const last = new Uint32Array(map.arguments.length * relationKinds.length);
  const { offsets, relation } = map.outgoing;
  for (let from = 0; from < map.arguments.length; from++) {
    const end = offsets[from + 1] ?? 0;
    for (let at = offsets[from] ?? 0; at < end; at++) {
      const index = relation[at] ?? 0;
      const key =
        (map.relationTo[index] ?? 0) * relationKinds.length + (map.relationKind[index] ?? 0);
      if (last[key] === from + 1) return false;
      last[key] = from + 1;
    }
  }
  return true;
}

/**
 * Takes away arguments that nothing left supports, until none is left; those that stay are in a
 * circle or behind one (Kahn 1962).
 */
function supportCircles(map: StanceMap): boolean {
  const supporters = new Uint32Array(map.arguments.length);
  let unresolved = 0;
  const supports = relationKinds.indexOf('supports');
  for (let at = 0; at < map.relations.length; at++) {
    if (map.relationKind[at] !== supports) continue;
    const to = map.relationTo[at] ?? 0;
    supporters[to] = (supporters[to] ?? 0) + 1;
    unresolved++;
  }
  if (unresolved === 0) return false;
  const free: number[] = [];
  supporters.forEach((count, at) => {
    if (count === 0) free.push(at);
  });
  const { offsets, relation } = map.outgoing;
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    const end = offsets[next + 1] ?? 0;
    for (let at = offsets[next] ?? 0; at < end; at++) {
      const index = relation[at] ?? 0;
      if (map.relationKind[index] !== supports) continue;
      const to = map.relationTo[index] ?? 0;
      supporters[to] = (supporters[to] ?? 0) - 1;
      unresolved--;
      if (supporters[to] === 0) free.push(to);
    }
  }
  return unresolved > 0;
}

function parentCircles(file: StanceMapFile): boolean {
  const parent = new Map(file.issues.map(issue => [issue.id, issue.parent]));
  const clear = new Set<string>();
  return file.issues.some(({ id }) => {
    const way = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !clear.has(at); at = parent.get(at)) {
      if (way.has(at)) return true;
      way.add(at);
    }
    for (const passed of way) clear.add(passed);
    return false;
  });
}
