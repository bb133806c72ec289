/**
 * References: how anything in a map is named on a command line, in a script, in a note. `kind/id`,
 * positions as `position/party/issue`, relations as `relation/from/to/kind`.
 */
import { safeLine } from '../text/safe-text.js';
import type {
  Argument,
  Evidence,
  Issue,
  Party,
  Position,
  Question,
  Relation,
  Source,
  Term,
  TimelineEvent,
} from './schema.js';
import type { StanceMap } from './stance-map.js';

export const referenceKinds = [
  'issue',
  'party',
  'position',
  'argument',
  'relation',
  'evidence',
  'source',
  'event',
  'term',
  'question',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];
/** `kind/id`, such as `argument/release-offer` or `position/bukele/conditions`. */
export type Reference = string;

/** An item of a map with its kind. */
export type Item =
  | { readonly kind: 'issue'; readonly item: Issue }
  | { readonly kind: 'party'; readonly item: Party }
  | { readonly kind: 'position'; readonly item: Position }
  | { readonly kind: 'argument'; readonly item: Argument }
  | { readonly kind: 'relation'; readonly item: Relation }
  | { readonly kind: 'evidence'; readonly item: Evidence }
  | { readonly kind: 'source'; readonly item: Source }
  | { readonly kind: 'event'; readonly item: TimelineEvent }
  | { readonly kind: 'term'; readonly item: Term }
  | { readonly kind: 'question'; readonly item: Question };

/** How many parts an id has where it is not one. */
const idParts: Partial<Record<ReferenceKind, number>> = { position: 2, relation: 3 };

/**
 * The parts of a reference, or undefined where the text is none. A position's id is `party/issue`,
 * a relation's `from/to/kind`.
 */
export function parseReference(
  text: string,
): { readonly kind: ReferenceKind; readonly id: string } | undefined {
  const slash = text.indexOf('/');
  const kind = referenceKinds.find(name => name === text.slice(0, slash));
  const id = text.slice(slash + 1);
  const parts = id.split('/');
  return kind && parts.length === (idParts[kind] ?? 1) && parts.every(Boolean)
    ? { kind, id }
    : undefined;
}

/** The reference of an item; a position's id is `party/issue`, a relation's `from/to/kind`. */
export function formatReference(kind: ReferenceKind, id: string): Reference {
  return `${kind}/${id}`;
}

/** The item that a reference names, or undefined where the map has none. */
export function itemAt(map: StanceMap, reference: string): Item | undefined {
  const parsed = parseReference(reference);
  switch (parsed?.kind) {
    case 'issue':
      return found('issue', map.issueById.get(parsed.id));
    case 'party':
      return found('party', map.partyById.get(parsed.id));
    case 'position':
      return found('position', map.positionByPair.get(parsed.id));
    case 'argument':
      return found('argument', map.argumentById.get(parsed.id));
    case 'relation':
      return found('relation', relationAt(map, parsed.id));
    case 'evidence':
      return found('evidence', map.evidenceById.get(parsed.id));
    case 'source':
      return found('source', map.sourceById.get(parsed.id));
    case 'event':
      return found('event', map.eventById.get(parsed.id));
    case 'term':
      return found('term', map.termById.get(parsed.id));
    case 'question':
      return found('question', map.questionById.get(parsed.id));
    case undefined:
      return undefined;
  }
}

/** The relation that `from/to/kind` names. */
function relationAt(map: StanceMap, id: string): Relation | undefined {
  const [from = '', to, kind] = id.split('/');
  return map.relationsFrom(from).find(one => one.to === to && one.kind === kind);
}

/** The reference of a relation. */
export function relationReference({ from, to, kind }: Relation): Reference {
  return `relation/${from}/${to}/${kind}`;
}

function found<K extends ReferenceKind, T>(
  kind: K,
  item: T | undefined,
): { readonly kind: K; readonly item: T } | undefined {
  return item === undefined ? undefined : { kind, item };
}

/**
 * A short title of what a reference names, on one line; the reference itself where the map has no
 * such item.
 */
export function referenceTitle(map: StanceMap, reference: Reference): string {
  const at = itemAt(map, reference);
  return safeLine(at ? itemTitle(map, at) : reference);
}

function titleOr({ title }: { readonly title?: string | undefined }, whole: string): string {
  return title ?? whole;
}

function itemTitle(map: StanceMap, at: Item): string {
  switch (at.kind) {
    case 'issue':
      return at.item.title;
    case 'party':
      return at.item.name;
    case 'position':
      return (
        `${map.partyById.get(at.item.party)?.short ?? at.item.party} on ` +
        `${map.issueById.get(at.item.issue)?.title ?? at.item.issue}`
      );
    case 'argument':
      return titleOr(at.item, at.item.claim);
    case 'relation':
      return `"${claimed(map, at.item.from)}" ${at.item.kind} "${claimed(map, at.item.to)}"`;
    case 'evidence':
      return `${at.item.id} ${titleOr(at.item, at.item.statement)}`;
    case 'source':
      return `${at.item.publisher}: ${at.item.title}`;
    case 'event':
      return `${at.item.date} ${at.item.title}`;
    case 'term':
      return at.item.term;
    case 'question':
      return at.item.text;
  }
}

/** What an argument is known by at a glance. */
function claimed(map: StanceMap, id: string): string {
  const argument = map.argumentById.get(id);
  return argument?.title ?? argument?.claim ?? id;
}

/** Every reference of a map, kind by kind, in file order. */
export function allReferences(map: StanceMap): readonly Reference[] {
  return [
    ...map.issues.map(({ id }) => `issue/${id}`),
    ...map.parties.map(({ id }) => `party/${id}`),
    ...map.positions.map(({ party, issue }) => `position/${party}/${issue}`),
    ...map.arguments.map(({ id }) => `argument/${id}`),
    ...map.relations.map(relationReference),
    ...map.evidence.map(({ id }) => `evidence/${id}`),
    ...map.sources.map(({ id }) => `source/${id}`),
    ...map.events.map(({ id }) => `event/${id}`),
    ...map.glossary.map(({ id }) => `term/${id}`),
    ...map.questions.map(({ id }) => `question/${id}`),
  ];
}

/** What stands behind the kind: an id, or for a position and a relation both of theirs. */
export function idOf(reference: Reference): string {
  return reference.slice(reference.indexOf('/') + 1);
}
