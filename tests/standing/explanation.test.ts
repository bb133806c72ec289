import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citedId, StanceMap } from '../../source/map/stance-map.js';
import type { Because, Next, Rest } from '../../source/standing/because.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import type { Assumptions } from '../../source/standing/assumptions.js';
import { explain } from '../../source/standing/explanation.js';
import { argumentInWords, evidenceInWords } from '../../source/standing/naming.js';
import { reasons } from '../../source/standing/reasons.js';
import { labelMap } from '../../source/standing/standing.js';
import { isObservation, naiveAdmitted, naiveAttackers, naiveStandings } from './naive.js';
import { anyReading } from './small-maps.js';

/** Reads reasons with no other knowledge than the map and labels that the naive fixpoint gave. */
class Follower {
  private readonly labels: Record<string, string>;
  constructor(
    private readonly map: StanceMap,
    private readonly burden: Burden,
    private readonly assumptions: Assumptions,
  ) {
    this.labels = naiveStandings(map, burden, assumptions);
  }

  /** Whether a reason is true of an argument, by itself. */
  isTrue(of: string, because: Because): boolean {
    switch (because.kind) {
      case 'unanswered':
      case 'uncontested':
        return this.silence(of) === because.kind;
      case 'talked-past':
        return this.replies(of).includes(because.argument);
      case 'answered-too':
        return because.answers === this.attackers(of).length;
      case 'cites-nothing':
        return this.cited(of).length === 0;
      case 'rests-on':
        return this.cited(of).includes(because.citation) && this.admits(because);
      case 'misses':
        return (
          this.cited(of).includes(because.citation) &&
          !this.admits(because) &&
          (because.rejected || because.steps > 0)
        );
      case 'supporter':
        return (
          this.related(because.argument, 'supports', of) &&
          this.labels[because.argument] === because.standing
        );
      case 'attacker':
        return this.attackIsTrue(of, because);
    }
  }

  private attackIsTrue(of: string, because: Extract<Because, { kind: 'attacker' }>): boolean {
    return (
      this.related(because.argument, because.relation, of) &&
      this.labels[because.argument] === because.standing &&
      because.itself === (because.argument === of) &&
      because.attackedBack === this.attackers(because.argument).includes(of) &&
      because.mutual === this.rest(of, because.argument) &&
      this.nextIsTrue(because.argument, because.next, of)
    );
  }

  /** Whether reasons that are true, together, decide the standing by the rules. */
  decide(of: string, all: readonly Because[]): boolean {
    const found = all.filter(one => one.kind !== 'talked-past');
    const attackers = found.flatMap(one => (one.kind === 'attacker' ? [one] : []));
    const supporters = found.flatMap(one => (one.kind === 'supporter' ? [one] : []));
    const cites = found.some(one => one.kind === 'rests-on');
    switch (this.labels[of] ?? 'contested') {
      case 'stands':
        return (
          (cites || supporters.some(one => one.standing === 'stands')) &&
          attackers.length === this.attackers(of).length &&
          attackers.every(one => one.standing === 'defeated' || one.standing === 'unproven')
        );
      case 'defeated':
        return found.length === attackers.length && this.decideAgainst(attackers);
      case 'unproven':
        return (
          found.filter(one => one.kind === 'misses').length === this.cited(of).length &&
          attackers.length === this.attackers(of).length &&
          this.supportIsMissing(of, supporters)
        );
      default:
        return (
          found.length > 0 &&
          [...attackers, ...supporters].every(one => one.standing === 'contested') &&
          (supporters.length === 0 || !this.backed(of))
        );
    }
  }

  /**
   * Whether these defeat an argument. What it contradicts stands only because it is defeated, so
   * that something else comes first, which decides that.
   */
  private decideAgainst(attackers: readonly Extract<Because, { kind: 'attacker' }>[]): boolean {
    return (
      attackers.every(one => one.standing === 'stands') && attackers[0]?.attackedBack === false
    );
  }

  /** Whether an argument that nothing attacks was replied to; undefined where something does. */
  private silence(of: string): 'unanswered' | 'uncontested' | undefined {
    if (this.attackers(of).length > 0) return undefined;
    return this.replies(of).length === 0 ? 'unanswered' : 'uncontested';
  }

  /** Whether these are all that supports it, and none of it can be leant on. */
  private supportIsMissing(
    of: string,
    supporters: readonly Extract<Because, { kind: 'supporter' }>[],
  ): boolean {
    const all = this.map.relations.filter(
      one => one.to === of && one.kind === 'supports' && !isObservation(this.map, one.from),
    );
    return (
      supporters.length === all.length &&
      supporters.every(one => one.standing !== 'stands') &&
      (supporters.every(one => one.standing !== 'contested') ||
        this.attackers(of).some(one => this.labels[one] === 'stands'))
    );
  }

  /** @param attacked by the one whose standing this is about */
  private nextIsTrue(of: string, next: Next, attacked: string): boolean {
    const attackers = this.attackers(of);
    switch (next.kind) {
      case 'unanswered':
        return this.labels[of] === 'stands' && this.silence(of) === 'unanswered';
      case 'talked-past':
        return this.labels[of] === 'stands' && this.isRepliedToBy(of, next.replies);
      case 'no-answer-stands':
        return (
          this.labels[of] === 'stands' &&
          attackers.length > 0 &&
          attackers.every(one => this.labels[one] !== 'stands')
        );
      case 'defeated-by':
        return (
          this.labels[of] === 'defeated' &&
          this.related(next.argument, next.relation, of) &&
          this.labels[next.argument] === 'stands' &&
          !this.attackers(next.argument).includes(of)
        );
      case 'no-backing':
        return this.labels[of] === 'unproven';
      case 'undecided':
        return this.labels[of] === 'contested' && this.contests(next.by, of, attacked);
    }
  }

  /** Whether nothing attacks an argument, and these are all that was said to it. */
  private isRepliedToBy(of: string, replies: readonly string[]): boolean {
    return (
      this.silence(of) === 'uncontested' &&
      isDeepStrictEqual(new Set(replies), new Set(this.replies(of)))
    );
  }

  /** Whether this contests an argument in turn, or nothing does where it is not named. */
  private contests(by: string | undefined, of: string, attacked: string): boolean {
    const others = this.attackers(of).filter(
      one => one !== of && one !== attacked && this.labels[one] === 'contested',
    );
    return by === undefined ? others.length === 0 : others.includes(by);
  }

  /** What two that attack each other rest on; undefined where one of them rests on nothing. */
  private rest(of: string, attacker: string): Rest | undefined {
    const counted = [of, attacker].map(one => this.counted(one));
    if (!this.attackers(attacker).includes(of) || counted.some(one => one.length === 0))
      return undefined;
    if (counted.flat().some(one => typeof one === 'string' || one.as !== 'said')) return 'evidence';
    const isUndisputed = counted.every(list =>
      list.some(citation =>
        this.map.evidence.some(
          ({ id, status }) => id === citedId(citation) && status === 'established',
        ),
      ),
    );
    return isUndisputed ? 'undisputed sayings' : 'sayings';
  }

  private counted(of: string) {
    return this.cited(of).filter(citation =>
      naiveAdmitted(this.map, citation, this.burden, this.assumptions),
    );
  }

  private citesWhatCounts(of: string): boolean {
    return this.counted(of).length > 0;
  }

  private backed(of: string): boolean {
    return (
      this.citesWhatCounts(of) ||
      this.map.relations.some(
        one =>
          one.to === of &&
          one.kind === 'supports' &&
          !isObservation(this.map, one.from) &&
          this.labels[one.from] === 'stands',
      )
    );
  }
  private admits(because: Extract<Because, { kind: 'rests-on' | 'misses' }>): boolean {
    return naiveAdmitted(this.map, because.citation, this.burden, this.assumptions);
  }
  private cited(of: string) {
    return this.map.arguments.find(one => one.id === of)?.evidence ?? [];
  }
  private attackers(of: string): string[] {
    return naiveAttackers(this.map, of);
  }
  private replies(of: string): string[] {
    return this.map.relations
      .filter(one => one.kind === 'replies' && one.to === of && !isObservation(this.map, one.from))
      .map(one => one.from);
  }
  private related(from: string, kind: string, to: string): boolean {
    return this.map.relations.some(
      one =>
        one.kind === kind &&
        ((one.from === from && one.to === to) ||
          (kind === 'rebuts' && one.from === to && one.to === from)),
    );
  }
}

describe('every explanation is true', () => {
  test('each reason is found in the labels, and together they decide the standing', () => {
    fc.assert(
      fc.property(anyReading(8), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
        const follower = new Follower(map, burden, assumptions);
        const labelling = labelMap(map, burden, assumptions);
        for (const { id } of map.arguments) {
          const found = reasons(map, labelling, id);
          expect(found.filter(because => !follower.isTrue(id, because))).toEqual([]);
          expect(follower.decide(id, found)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test(
    'there is a sentence for each reason: it names the argument or the evidence, and the ' +
      'first opens with the standing',
    () => {
      fc.assert(
        fc.property(anyReading(8), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
          const labelling = labelMap(map, burden, assumptions);
          for (const { id } of map.arguments) {
            const sentences = explain(map, labelling, id);
            const found = reasons(map, labelling, id);
            expect(sentences).toHaveLength(found.length);
            expect(
              sentences[0]?.text
                .toLowerCase()
                .startsWith(`${labelling.of(id)} under this burden: `),
            ).toBe(true);
            found.forEach((because, at) => {
              const [title, ...references] = namedIn(map, because, id);
              expect(sentences[at]?.text).toContain(title ?? '');
              expect(sentences[at]?.names).toEqual(expect.arrayContaining(references));
            });
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** What a reason names besides the argument that it is about: in words, then by its reference. */
function namedIn(map: StanceMap, because: Because, about: string): readonly string[] {
  if ('evidence' in because)
    return [evidenceInWords(map, because.evidence), `evidence/${because.evidence}`];
  const isOther = 'argument' in because && because.argument !== about;
  return isOther ? [argumentInWords(map, because.argument), `argument/${because.argument}`] : [];
}
