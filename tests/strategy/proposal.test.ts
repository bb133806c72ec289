import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arguingSeconds, debateFormats } from '../../source/debate/debate-formats.js';
import { debateSides, type DebateFormat } from '../../source/debate/format-schema.js';
import { unansweredPoints } from '../../source/strategy/unanswered-points.js';
import { loadPlan } from '../../source/plan/plan.js';
import { mostArguments, proposal } from '../../source/strategy/proposal.js';
import { caseWords, secondsFor, wordsIn } from '../../source/strategy/reading-time.js';
import { clockFigures } from '../../source/text/figures.js';
import type { PlanFile, PlanSide } from '../../source/plan/schema.js';
import { attackersOf, bestFirst } from '../../source/strategy/strength.js';
import type { Argument, Side } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { createEngine, labelMap } from '../../source/standing/standing.js';
import { bundledMap } from '../bundled-map.js';
import { anyMap, argument, evidence, mapOf, relation } from '../standing/small-maps.js';

/** Any map, its arguments dealt to the sides at random, some long and some short. */
const anyDispute = anyMap(14).chain(map =>
  fc
    .array(fc.tuple(fc.constantFrom<Side>('for', 'against', 'neither'), fc.nat(60)), {
      minLength: 14,
      maxLength: 14,
    })
    .map(
      dealt =>
        new StanceMap({
          ...map.file,
          arguments: map.file.arguments.map((one, at) => {
            const [side, length] = dealt[at] ?? ['neither', 0];
            return { ...one, side, reasoning: 'word '.repeat(length).trim() };
          }),
        }),
    ),
);
/**
 * Disputes in which every argument stands, so that lengths alone decide what can be put against
 * what.
 */
const anyLengths = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 }),
    fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 }),
  )
  .map(([pro, con]) => {
    const side = (lengths: readonly number[], stands: Side): readonly Argument[] =>
      lengths.map((length, at) => ({
        ...argument(`${stands}-${at}`, 'good'),
        side: stands,
        reasoning: 'word '.repeat(length).trim(),
      }));
    return mapOf({
      arguments: [...side(pro, 'for'), ...side(con, 'against')],
      relations: [],
      evidence: [evidence('good', 'established')],
    });
  });
const anyFormat = fc.constantFrom<DebateFormat[]>(...debateFormats);
const anyBurden = fc.constantFrom<Burden[]>(...burdens);

function proposed(map: StanceMap, burden: Burden, debate: DebateFormat): PlanFile {
  const [issue] = map.issues;
  if (!issue) throw new Error('no issue');
  return proposal({ map, labelling: labelMap(map, burden), issue, debate });
}

const turned: Record<Side, Side> = { for: 'against', against: 'for', neither: 'neither' };
const chosen = (plan: PlanFile): readonly (readonly string[])[] =>
  plan.sides.map(side => side.arguments.map(one => one.argument));

describe('the proposal', () => {
  test(
    'is balanced for any map: as many arguments on each side, and times not farther apart ' +
      'than one argument is long',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(anyDispute, anyLengths),
          anyBurden,
          anyFormat,
          (map, burden, debate) => {
            const plan = proposed(map, burden, debate);
            const labelling = labelMap(map, burden);
            const lengths = chosen(plan).map(ids =>
              ids.map(id =>
                secondsFor(
                  caseWords(map, labelling, map.argumentById.get(id) ?? argument('none')),
                  150,
                ),
              ),
            );
            const [pro = [], con = []] = lengths;
            const sum = (list: readonly number[]): number =>
              list.reduce((total, one) => total + one, 0);
            expect(pro.length).toBe(con.length);
            expect(pro.length).toBeLessThanOrEqual(mostArguments(debate));
            expect(Math.abs(sum(pro) - sum(con))).toBeLessThanOrEqual(Math.max(0, ...pro, ...con));
            const able = (side: Side): boolean =>
              map.arguments.some(one => one.side === side && !one.editor);
            expect(pro.length > 0).toBe(able('for') && able('against'));
          },
        ),
      );
    },
  );

  test(
    'is one that the program itself finds no fault with, and that draws on the parties ' +
      'whose arguments it takes',
    () => {
      fc.assert(
        fc.property(anyDispute, anyBurden, anyFormat, (map, burden, debate) => {
          const { plan, faults } = loadPlan(
            JSON.stringify(proposed(map, burden, debate)),
            'plan.json',
            map,
          );
          expect(plan).toBeDefined();
          expect(faults.filter(({ rule }) => rule !== 'no-party')).toEqual([]);
        }),
      );
    },
  );

  test('treats both sides alike: were they to change places, so would the halves of the plan', () => {
    fc.assert(
      fc.property(fc.oneof(anyDispute, anyLengths), anyBurden, anyFormat, (map, burden, debate) => {
        const mirror = new StanceMap({
          ...map.file,
          arguments: map.file.arguments.map(one => ({ ...one, side: turned[one.side] })),
        });
        const strip = ({ parties, arguments: list, answers }: PlanSide): object => ({
          parties,
          arguments: list,
          answers,
        });
        const [pro, con] = proposed(map, burden, debate).sides.map(strip);
        expect(proposed(mirror, burden, debate).sides.map(strip)).toEqual([con, pro]);
      }),
      { numRuns: 300 },
    );
  });

  test('answers whatever the map has an answer to, from its own side or from neither', () => {
    fc.assert(
      fc.property(anyDispute, anyBurden, anyFormat, (map, burden, debate) => {
        const { plan } = loadPlan(JSON.stringify(proposed(map, burden, debate)), 'plan.json', map);
        const open = (plan?.sides ?? []).flatMap(side =>
          plan ? unansweredPoints(plan, labelMap(map, burden), side) : [],
        );
        expect(
          open.filter(({ because, replies }) => because === 'nothing' && replies.length > 0),
        ).toEqual([]);
      }),
    );
  });

  test('of the bundled map stands ready for every issue in every format, within the time', () => {
    const map = bundledMap();
    const labelling = createEngine(map).label('report');
    for (const issue of map.issues) {
      for (const debate of debateFormats) {
        const plan = proposal({ map, labelling, issue, debate });
        expect(loadPlan(JSON.stringify(plan), 'plan.json', map).faults, plan.title).toEqual([]);
        const isLong = debateSides.every(stand => arguingSeconds(debate, stand) >= 240);
        expect(
          plan.sides.map(side => side.arguments.length >= (isLong ? 3 : 1)),
          plan.title,
        ).toEqual([true, true]);
      }
    }
  });
});

describe('the ranking', () => {
  test(
    'goes by standing first, then by evidence, then by how much of what answers it is left ' +
      'unanswered',
    () => {
      const map = mapOf({
        arguments: [
          argument('answered', 'good'),
          argument('said'),
          argument('reported', 'fair'),
          argument('recorded', 'good'),
          argument('attack', 'good'),
          argument('open', 'good'),
          argument('reply', 'word'),
          argument('weak', 'word'),
        ],
        relations: ['attack undercuts answered', 'reply undercuts open'].map(relation),
        evidence: [
          evidence('good', 'established'),
          evidence('fair', 'reported'),
          evidence('word', 'alleged'),
        ],
      });
      const ids = bestFirst(map, labelMap(map, 'report'), map.arguments).map(
        ({ argument: { id } }) => id,
      );
      expect(ids).toEqual([
        'recorded',
        'attack',
        'open',
        'reported',
        'reply',
        'weak',
        'said',
        'answered',
      ]);
      expect(attackersOf(map, 'open').map(({ id }) => id)).toEqual(['reply']);
    },
  );
});

describe('the reading time', () => {
  test('counts words, also where no spaces stand between them, and no dashes', () => {
    expect(wordsIn('They paid $4.76 million - in 2025.', 'en')).toBe(6);
    expect(wordsIn('私は学生です。', 'ja')).toBeGreaterThan(2);
    expect(wordsIn('', 'no language at all')).toBe(0);
    expect(clockFigures(secondsFor(300, 150))).toBe('2:00');
  });
});
