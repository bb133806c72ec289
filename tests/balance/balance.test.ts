/** What `check --balance` counts, and that it favours no side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceText } from '../../source/balance/balance-text.js';
import { balanceOf, type SideShare } from '../../source/balance/balance.js';
import { mirrorOf, passesMirrorTest } from '../../source/balance/mirror.js';
import type { Side, Stance } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { burdens } from '../../source/standing/burden.js';
import { labelMap } from '../../source/standing/standing.js';
import {
  anyMap,
  argument,
  evidence,
  mapOf,
  observation,
  relation,
} from '../standing/small-maps.js';

const con = (id: string, cited: string) => ({
  ...argument(id, cited),
  party: 'two',
  side: 'against' as const,
});

/** One side claims, the other undercuts; one grants; an editor remarks; one speaks for neither. */
const map = new StanceMap({
  ...mapOf({
    arguments: [
      argument('claim', 'E1'),
      argument('backed'),
      con('answer', 'E2'),
      { ...argument('grant', 'E1'), side: 'against' },
      { ...observation('remark', 'E1'), side: 'against' },
      { ...argument('aside', 'E1'), side: 'neither' },
    ],
    relations: [
      relation('answer undercuts claim'),
      relation('claim supports backed'),
      relation('remark undercuts claim'),
    ],
    evidence: [evidence('E1', 'established'), evidence('E2', 'reported')],
  }).file,
  positions: [
    { party: 'one', issue: 'question', stance: 'affirms', summary: '', evidence: [] },
    { party: 'two', issue: 'question', stance: 'denies', summary: '', evidence: [] },
  ],
});
const [only] = balanceOf(map).issues;
if (!only) throw new Error('no issue');

/** Any map whose arguments and positions were dealt to the sides at random. */
const anyDispute = fc
  .tuple(
    anyMap(8),
    fc.array(fc.constantFrom<Side>('for', 'against', 'neither'), { minLength: 8, maxLength: 8 }),
    fc.constantFrom<Stance>('affirms', 'leans-affirm', 'mixed', 'leans-deny', 'denies', 'unstated'),
  )
  .map(
    ([drawn, sides, stance]) =>
      new StanceMap({
        ...drawn.file,
        arguments: drawn.file.arguments.map((one, at) => ({ ...one, side: sides[at] ?? 'for' })),
        positions: [{ party: 'one', issue: 'question', stance, summary: '', evidence: [] }],
      }),
  );

describe('the balance of a map', () => {
  test.each<[string, (share: SideShare) => unknown, unknown, unknown]>([
    ['arguments, what is granted aside', share => share.arguments, 2, 1],
    ['what parties grant', share => share.granted, 0, 1],
    ['words of claims and reasoning', share => share.words, 8, 4],
    ['items cited as established', share => share.evidence.established, 1, 0],
    ['items cited as reported', share => share.evidence.reported, 0, 1],
    ['answers without a recorded reply', share => share.unreplied, 0, 1],
    [
      'standing at report',
      share => share.standing.report,
      { stands: 0, contested: 0, defeated: 1, unproven: 1 },
      { stands: 1, contested: 0, defeated: 0, unproven: 0 },
    ],
    [
      'standing at record',
      share => share.standing.record,
      { stands: 2, contested: 0, defeated: 0, unproven: 0 },
      { stands: 0, contested: 0, defeated: 0, unproven: 1 },
    ],
    [
      'standing at report without undercuts',
      share => share.without.undercuts.report,
      { stands: 2, contested: 0, defeated: 0, unproven: 0 },
      { stands: 1, contested: 0, defeated: 0, unproven: 0 },
    ],
    [
      'standing at record without supports',
      share => share.without.supports.record,
      { stands: 1, contested: 0, defeated: 0, unproven: 1 },
      { stands: 0, contested: 0, defeated: 0, unproven: 1 },
    ],
  ])('tells %s of each side', (_what, figure, pro, against) => {
    expect([figure(only.for), figure(only.against)]).toEqual([pro, against]);
  });

  test('sums all issues where there are several', () => {
    const two = new StanceMap({
      ...map.file,
      issues: [
        ...map.file.issues,
        { id: 'other', title: 'The other', motion: 'It is not so.', background: '' },
      ],
    });
    const { issues } = balanceOf(two);
    expect(issues.map(({ issue }) => issue)).toEqual(['question', 'other', 'all']);
    expect(issues[2]?.for).toEqual(issues[0]?.for);
  });

  test('counts no argument twice and no label that is not there', () => {
    fc.assert(
      fc.property(anyDispute, drawn => {
        for (const burden of burdens) {
          const labelling = labelMap(drawn, burden);
          for (const { for: pro, against } of balanceOf(drawn).issues)
            for (const [share, side] of [
              [pro, 'for'],
              [against, 'against'],
            ] as const) {
              const tally = share.standing[burden];
              const own = drawn.arguments.filter(one => one.side === side && one.party);
              expect(Object.values(tally).reduce((sum, one) => sum + one, 0)).toBe(share.arguments);
              expect(share.arguments + share.granted).toBe(own.length);
              expect(tally.stands).toBeLessThanOrEqual(
                own.filter(({ id }) => labelling.of(id) === 'stands').length,
              );
            }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is the same without what was said in reply or granted, and without the editor', () => {
    fc.assert(
      fc.property(anyDispute, drawn => {
        for (const { for: pro, against } of balanceOf(drawn).issues)
          for (const share of [pro, against]) {
            expect(share.without.replies).toEqual(share.standing);
            expect(share.without.concedes).toEqual(share.standing);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the mirror test', () => {
  test('is passed by every map, and a map mirrored twice is itself', () => {
    fc.assert(
      fc.property(anyDispute, drawn => {
        expect(passesMirrorTest(drawn)).toBe(true);
        expect(mirrorOf(mirrorOf(drawn)).file).toEqual(drawn.file);
      }),
      { numRuns: 500 },
    );
  });

  test('fails where figures are not those of the map', () => {
    const balance = balanceOf(map);
    const wrong = {
      ...balance,
      issues: balance.issues.map(one => ({ ...one, for: one.against })),
    };
    expect(passesMirrorTest(map, wrong)).toBe(false);
    expect(balanceText(balance, false)).toContain('FAILED');
  });
});

test('as text, both sides stand side by side at all four burdens', () => {
  const text = balanceText(balanceOf(map), true);
  expect(text).toContain('## The question');
  for (const burden of burdens) expect(text).toMatch(new RegExp(`\\| ${burden} +\\|`));
  expect(text).toMatch(/\| arguments +\| 2 +\| 1 +\|/);
  expect(text).toMatch(/\| report +\| +\| 0 \/ 0 \/ 1 \/ 1 \| 1 \/ 0 \/ 0 \/ 0 \|/);
  expect(text.split('\n').every(line => line.startsWith('|') || line.length <= 100)).toBe(true);
});
