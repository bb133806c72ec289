import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { reasons, type Because, type Next } from '../../source/standing/because.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { noAssumptions, type Assumptions } from '../../source/standing/assumptions.js';
import { explain } from '../../source/standing/explanation.js';
import { labelMap } from '../../source/standing/standing.js';
import { isObservation, naiveAdmitted, naiveAttackers, naiveStandings } from './naive.js';
import { anyReading, argument, evidence, framework, mapOf, relation } from './small-maps.js';

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
      because.mutual === this.isMutual(of, because.argument) &&
      this.nextIsTrue(because.argument, because.next)
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

  private nextIsTrue(of: string, next: Next): boolean {
    const attackers = this.attackers(of);
    switch (next.kind) {
      case 'unanswered':
        return this.labels[of] === 'stands' && this.silence(of) === 'unanswered';
      case 'talked-past':
        return this.labels[of] === 'stands' && this.silence(of) === 'uncontested';
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
        return this.labels[of] === 'contested';
    }
  }

  private isMutual(of: string, attacker: string): boolean {
    return (
      this.attackers(attacker).includes(of) &&
      this.citesWhatCounts(of) &&
      this.citesWhatCounts(attacker)
    );
  }

  private citesWhatCounts(of: string): boolean {
    return this.cited(of).some(citation =>
      naiveAdmitted(this.map, citation, this.burden, this.assumptions),
    );
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
              sentences[0]?.toLowerCase().startsWith(`${labelling.of(id)} under this burden: `),
            ).toBe(true);
            found.forEach((because, at) => {
              expect(sentences[at]).toContain(nameIn(because, id));
            });
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('in words that a student can follow', () => {
  const graded = mapOf({
    arguments: [
      argument('a', 'E1', { id: 'E2', as: 'said' }, 'E2', 'E3', 'E4'),
      argument('b'),
      argument('bare'),
    ],
    relations: [relation('b supports a')],
    evidence: [
      evidence('E1', 'alleged'),
      evidence('E2', 'corroborated', 'reported'),
      evidence('E3', 'refuted'),
      evidence('E4', 'established'),
    ],
  });

  test('defeated: who answers it, and why that stands', () => {
    const map = framework(
      'a b c d e',
      'b rebuts a',
      'c rebuts b',
      'd undercuts c',
      'e undercuts a',
    );
    expect(explain(map, labelMap(map, 'record'), 'a')).toEqual([
      'Defeated under this burden: "The claim of e" (argument/e, Party One) undercuts it ' +
        'and stands, and no reply to that is recorded.',
      '"The claim of b" (argument/b, Party One) rebuts it as well and stands.',
    ]);
  });
  test('two that contradict each other: what decides between them is told, not that they do', () => {
    const map = framework(
      'court counsel remark',
      'court rebuts counsel',
      'remark undercuts counsel',
    );
    expect(explain(map, labelMap(map, 'record'), 'court').at(-1)).toBe(
      '"The claim of counsel" (argument/counsel, Party One) rebuts it but is defeated, because ' +
        '"The claim of remark" (argument/remark, Party One) undercuts it and stands.',
    );
  });
  test('a reply that does not contest is told, and decides nothing', () => {
    const map = framework('a b c d', 'b replies a', 'c undercuts d', 'b replies c');
    const labelling = labelMap(map, 'record');
    expect(explain(map, labelling, 'a').slice(1)).toEqual([
      'What was said to it does not contest it.',
      '"The claim of b" (argument/b, Party One) replies to it and does not contest it: that ' +
        'decides nothing.',
    ]);
    expect(explain(map, labelling, 'd')).toEqual([
      'Defeated under this burden: "The claim of c" (argument/c, Party One) undercuts it and ' +
        'stands, and what was said to that does not contest it.',
    ]);
  });
  test('how far the map has looked is said where no answer is recorded', () => {
    const { file } = framework('a b', 'a undercuts b');
    const map = new StanceMap({ ...file, horizon: '2026-03-18' });
    const labelling = labelMap(map, 'record');
    expect(explain(map, labelling, 'a').at(-1)).toBe(
      'No answer to it is recorded up to the horizon (2026-03-18).',
    );
    expect(explain(map, labelling, 'b').at(-1)).toContain(
      'and no reply to that is recorded up to the horizon (2026-03-18).',
    );
  });
  test('stands: what it rests on, and why each answer fails', () => {
    const map = framework('a b c', 'b rebuts a', 'c undercuts b');
    expect(explain(map, labelMap(map, 'record'), 'a')).toEqual([
      'Stands under this burden: it rests on evidence that counts: given is graded ' +
        'established; this burden asks for record (established).',
      '"The claim of b" (argument/b, Party One) rebuts it but is defeated, because "The ' +
        'claim of c" (argument/c, Party One) undercuts it and stands.',
    ]);
  });
  test('unproven: which evidence misses the burden, and by how much', () => {
    expect(
      explain(graded, labelMap(graded, 'record', { granted: [], rejected: ['E4'] }), 'a'),
    ).toEqual([
      'Unproven under this burden: E1 is graded alleged; this burden asks for record ' +
        '(established), 3 steps more.',
      'That E2 was said is graded corroborated; this burden asks for record ' +
        '(established), 1 step more.',
      'What is said in E2 is graded reported; this burden asks for record (established), ' +
        '2 steps more.',
      'E3 is graded refuted, which no burden accepts.',
      'E4 does not count, because you have rejected it.',
      '"The claim of b" (argument/b, Party One) supports it but is unproven.',
    ]);
    expect(explain(graded, labelMap(graded, 'word'), 'bare')).toEqual([
      'Unproven under this burden: it cites no evidence of its own.',
    ]);
  });
  test('granted evidence is said to be granted', () => {
    expect(
      explain(graded, labelMap(graded, 'record', { granted: ['E3'], rejected: ['E4'] }), 'a'),
    ).toEqual([
      'Stands under this burden: it rests on E3, which you have granted.',
      'No answer to it is recorded.',
    ]);
  });
  test(
    'contested: rivals that answer each other, a rival contested elsewhere, an argument ' +
      'that attacks itself',
    () => {
      const map = framework('a b c d', 'a rebuts b', 'b rebuts a', 'b undercuts c', 'd rebuts d');
      const labelling = labelMap(map, 'record');
      expect(explain(map, labelling, 'a')).toEqual([
        'Contested under this burden: it and "The claim of b" (argument/b, Party One) ' +
          "contest each other, and neither's evidence is missing.",
      ]);
      expect(explain(map, labelling, 'c')).toEqual([
        'Contested under this burden: "The claim of b" (argument/b, Party One) undercuts ' +
          'it and is itself contested.',
      ]);
      expect(explain(map, labelling, 'd')).toEqual([
        'Contested under this burden: it rebuts itself, so it cannot prevail.',
      ]);
    },
  );
  test(
    'a claim that carries control characters or line breaks cannot break out of its ' + 'sentence',
    () => {
      const map = mapOf({
        arguments: [
          argument('a', 'E1'),
          { ...argument('b', 'E1'), claim: 'first\n\u001B[31msecond' },
        ],
        relations: [relation('b rebuts a')],
        evidence: [evidence('E1', 'established')],
      });
      expect(explain(map, labelMap(map, 'word', noAssumptions), 'a')[0]).toContain(
        '"first second" (argument/b',
      );
    },
  );
});

/** What a reason names besides the argument that it is about. */
function nameIn(because: Because, about: string): string {
  if ('evidence' in because) return because.evidence;
  const isOther = 'argument' in because && because.argument !== about;
  return isOther ? `argument/${because.argument}` : '';
}
