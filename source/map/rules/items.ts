/** What rules ask of the items of a map. */
import { wholeWordAt } from '../../text/whole-word.js';
import { stanceLeaning } from '../leaning.js';
import type { Argument, Citation, Party, Relation } from '../schema.js';
import type { StanceMap } from '../stance-map.js';
import type { Finding } from './rule.js';

/** Findings about arguments, by their place in the map. */
export function* argumentFindings(
  map: StanceMap,
  wrongIn: (argument: Argument) => (() => string) | undefined,
  key?: 'claim' | 'title' | 'ask' | 'evidence',
): Generator<Finding> {
  for (const [index, argument] of map.arguments.entries()) {
    const message = wrongIn(argument);
    if (!message) continue;
    const path = ['arguments', index, ...(key === undefined ? [] : [key])];
    yield { path, item: `argument/${argument.id}`, message };
  }
}

/** Findings about relations, by their place in the map. */
export function* relationFindings(
  map: StanceMap,
  wrongIn: (relation: Relation) => (() => string) | undefined,
): Generator<Finding> {
  for (const [index, relation] of map.relations.entries()) {
    const message = wrongIn(relation);
    if (!message) continue;
    yield {
      path: ['relations', index],
      item: `relation/${relation.from}/${relation.to}`,
      message,
    };
  }
}

/** Whether an argument cites something, and all of it for having been said. */
export function restsOnSayings({ evidence }: Argument): boolean {
  return evidence.length > 0 && evidence.every(isSaying);
}

function isSaying(citation: Citation): boolean {
  return typeof citation !== 'string' && citation.as === 'said';
}

/** Who says something on an issue, and for which side. */
export type Spoken = Pick<Argument, 'side' | 'party' | 'issue'>;

/** Which way an argument pulls: its side, else where its party stands on the issue. */
export function leaningOf(map: StanceMap, { side, party, issue }: Spoken): number {
  if (side !== 'neither') return side === 'for' ? 1 : -1;
  return party === undefined ? 0 : stanceSign(map, party, issue);
}

/** 1 where a party affirms, -1 where it denies, 0 where it does neither. */
export function stanceSign(map: StanceMap, party: string, issue: string): number {
  return stanceLeaning(map.positionByPair.get(`${party}/${issue}`)?.stance ?? 'unstated');
}

/** Any of these parties' names as a word of its own. */
export function namePattern(parties: readonly Party[]): RegExp | undefined {
  const names = parties.flatMap(namesOf).map(escaped);
  return names.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The name by which a text calls a party, as a word of its own. */
export function nameIn(text: string, party: Party): string | undefined {
  return namesOf(party).find(name => wholeWordAt(text, name) !== undefined);
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** The names by which a party is called in a text, longest first. */
function namesOf({ name, short }: Party): readonly string[] {
  return [...new Set([name, short])].toSorted((one, other) => other.length - one.length);
}
