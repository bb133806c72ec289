/** An argument that two others of its party and side say in nearly the same words. */
import type { Argument } from '../schema.js';
import type { StanceMap } from '../stance-map.js';
import { argumentFindings } from './items.js';
import type { Rule } from './rule.js';
import { repeatedArgumentWords } from './words.js';

/** Two claims say the same where they share so much of their words. */
const sameShare = 0.6;
/** A word that more claims of a group have tells none of them apart. */
const mostClaims = 40;

export const repeatedArgument: Rule = {
  id: 'repeated-argument',
  breaks: repeatedArgumentWords.breaks,
  reason: repeatedArgumentWords.reason,
  find: map => {
    const alike = repeats(map);
    return argumentFindings(
      map,
      ({ id }) => {
        const others = alike.get(id) ?? [];
        const [one = '', two = ''] = others;
        return others.length < 2 ? undefined : () => repeatedArgumentWords.found(id, one, two);
      },
      'claim',
    );
  },
};

/** The arguments that repeat each one; those with nothing alike are left out. */
function repeats(map: StanceMap): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const groups = Map.groupBy(
    map.arguments,
    ({ party, issue, side }) => `${party ?? ''}/${issue}/${side}`,
  );
  for (const group of groups.values())
    if (group.length > 2)
      for (const [one, other] of alikeIn(group)) {
        found.set(one, [...(found.get(one) ?? []), other]);
        found.set(other, [...(found.get(other) ?? []), one]);
      }
  return found;
}

function* alikeIn(group: readonly Argument[]): Generator<readonly [string, string]> {
  const claims = group.map(({ id, claim }) => ({ id, words: wordsOf(claim) }));
  const byWord = Map.groupBy(
    claims.flatMap(({ words }, index) => [...words].map(word => ({ word, index }))),
    ({ word }) => word,
  );
  for (const [index, { id, words }] of claims.entries()) {
    // A claim with nothing but common words is no repeat of another: it is not looked at.
    const near = new Set(
      [...words].flatMap(word => {
        const holders = byWord.get(word) ?? [];
        return holders.length > mostClaims ? [] : holders.map(({ index: at }) => at);
      }),
    );
    for (const at of near) {
      const other = claims[at];
      if (other && at > index && share(words, other.words) >= sameShare) yield [id, other.id];
    }
  }
}

function wordsOf(claim: string): ReadonlySet<string> {
  return new Set(claim.toLowerCase().match(/\p{L}{4,}|\d+/gu));
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter(word => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
