import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StanceMap } from '../../source/map/stance-map.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { assume, noAssumptions, type Assumptions } from '../../source/standing/assumptions.js';
import { createEngine, type Standing } from '../../source/standing/standing.js';
import {
  nearestTurningPoint,
  searchWithin,
  turningPoints,
  type TurningPoint,
} from '../../source/standing/turning-points.js';
import { naiveStandings } from './naive.js';
import { anyReading, argument, evidence, framework, mapOf, relation } from './small-maps.js';

type StandingFor = (burden: Burden, assumptions: Assumptions) => string;

/** Every turning point, by flipping each item and each burden and labelling the whole map again. */
function byFlipping(
  map: StanceMap,
  standingFor: StandingFor,
  burden: Burden,
  assumptions: Assumptions,
): string[] {
  const now = standingFor(burden, assumptions);
  const flips = map.evidence.flatMap(({ id }) =>
    (['grant', 'reject'] as const).map(change => ({
      name: `${change} ${id}`,
      to: standingFor(burden, assume(assumptions, id, change)),
    })),
  );
  const others = burdens.map(other => ({ name: other, to: standingFor(other, assumptions) }));
  return [...flips, ...others]
    .filter(({ to }) => to !== now)
    .map(({ name, to }) => `${name}: ${to}`)
    .toSorted();
}

function named(points: readonly TurningPoint[]): string[] {
  return points
    .map(
      point =>
        `${'burden' in point ? point.burden : `${point.change} ${point.evidence}`}: ${point.to}`,
    )
    .toSorted();
}

test('the nearest turning point is the first of all', () => {
  fc.assert(
    fc.property(anyReading(7), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
      const engine = createEngine(map);
      for (const { id } of map.arguments)
        expect(nearestTurningPoint(engine, { burden, assumptions, argumentId: id })).toEqual(
          turningPoints(engine, burden, assumptions, id)[0],
        );
    }),
    { numRuns: 300 },
  );
});

test('what replies without contesting changes no standing and is no turning point', () => {
  const relationsKept = ({ file }: StanceMap): StanceMap =>
    new StanceMap({ ...file, relations: file.relations.filter(({ kind }) => kind !== 'replies') });
  fc.assert(
    fc.property(anyReading(7), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
      const without = relationsKept(map);
      for (const { id } of map.arguments)
        expect(turningPoints(map, burden, assumptions, id)).toEqual(
          turningPoints(without, burden, assumptions, id),
        );
    }),
    { numRuns: 300 },
  );
});

describe('held against flipping everything', () => {
  test('on small maps every turning point is real and none is missing', () => {
    fc.assert(
      fc.property(anyReading(7), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
        for (const { id } of map.arguments) {
          const standingFor: StandingFor = (at, given) => naiveStandings(map, at, given)[id] ?? '';
          expect(named(turningPoints(map, burden, assumptions, id))).toEqual(
            byFlipping(map, standingFor, burden, assumptions),
          );
        }
      }),
      { numRuns: 600 },
    );
  });

  test('on larger maps, with long circles, as well', () => {
    fc.assert(
      fc.property(
        anyReading(40),
        fc.constantFrom(...burdens),
        fc.nat(),
        ({ map, assumptions }, burden, at) => {
          const id = map.arguments[at % map.arguments.length]?.id ?? '';
          const engine = createEngine(map);
          const standingFor: StandingFor = (asked, given): Standing =>
            engine.label(asked, given).of(id);
          expect(named(turningPoints(engine, burden, assumptions, id))).toEqual(
            byFlipping(map, standingFor, burden, assumptions),
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('told as a story', () => {
  const map = mapOf({
    arguments: [
      argument('claim', 'E1'),
      argument('answer', 'E2'),
      argument('reply', 'E3'),
      argument('elsewhere', 'E4'),
    ],
    relations: [
      relation('answer undercuts claim'),
      relation('reply undercuts answer'),
      relation('elsewhere concedes claim'),
    ],
    evidence: [
      evidence('E1', 'established'),
      evidence('E2', 'corroborated'),
      evidence('E3', 'reported'),
      evidence('E4', 'alleged'),
    ],
  });

  test(
    'the nearest evidence comes first, then the burdens; evidence that only a concession ' +
      'reaches is not named',
    () => {
      expect(turningPoints(map, 'report', noAssumptions, 'claim')).toEqual([
        { evidence: 'E1', change: 'reject', to: 'unproven' },
        {
          evidence: 'E3',
          change: 'reject',
          to: 'defeated',
          through: { argument: 'answer', to: 'stands' },
        },
        { burden: 'corroboration', to: 'defeated' },
      ]);
    },
  );
  test(
    'an item granted already is not offered for granting, but rejecting it takes the grant ' +
      'back',
    () => {
      const alleged = mapOf({
        arguments: [argument('a', 'E1')],
        relations: [],
        evidence: [evidence('E1', 'alleged')],
      });
      expect(turningPoints(alleged, 'record', { granted: ['E1'], rejected: [] }, 'a')).toEqual([
        { evidence: 'E1', change: 'reject', to: 'unproven' },
      ]);
    },
  );
  test('one item cited on both sides is tried for all who cite it at once', () => {
    expect(turningPoints(framework('a b', 'b undercuts a'), 'record', noAssumptions, 'a')).toEqual([
      { evidence: 'given', change: 'reject', to: 'unproven' },
    ]);
  });
  test(
    'a circle that one item had decided is undecided without it, though its labels seem to ' +
      'hold each other up',
    () => {
      const circle = mapOf({
        arguments: [
          argument('outside', 'E1'),
          argument('x'),
          argument('y', 'E2'),
          argument('s', 'E2'),
        ],
        relations: [
          relation('outside undercuts x'),
          relation('x undercuts y'),
          relation('y undercuts s'),
          relation('s supports x'),
        ],
        evidence: [evidence('E1', 'established'), evidence('E2', 'established')],
      });
      expect(turningPoints(circle, 'record', noAssumptions, 'y')).toContainEqual({
        evidence: 'E1',
        change: 'reject',
        to: 'contested',
        through: { argument: 'x', to: 'contested' },
      });
    },
  );
  test(
    'an argument defeated twice over stays so when the nearer of the two answers becomes ' +
      'contested',
    () => {
      const twice = mapOf({
        arguments: [
          argument('x', 'E0'),
          argument('near', 'E1'),
          argument('torn', 'E0'),
          argument('far', 'E0'),
          argument('c', 'E0'),
          argument('d', 'E0'),
        ],
        relations: [
          'near undercuts x',
          'torn undercuts torn',
          'torn supports near',
          'far undercuts x',
          'c undercuts far',
          'd undercuts c',
        ].map(relation),
        evidence: [evidence('E0', 'established'), evidence('E1', 'established')],
      });
      expect(turningPoints(twice, 'record', noAssumptions, 'near')).toContainEqual({
        evidence: 'E1',
        change: 'reject',
        to: 'contested',
      });
      // Without its only evidence it is unproven, answered twice or not.
      expect(turningPoints(twice, 'record', noAssumptions, 'x')).toEqual([
        { evidence: 'E0', change: 'reject', to: 'unproven' },
      ]);
    },
  );
  test('a search that is cut short says how many items it left untried', () => {
    const search = searchWithin(0, map, {
      burden: 'report',
      assumptions: noAssumptions,
      argumentId: 'claim',
    });
    expect([search.tried, search.untried]).toEqual([1, 2]);
    expect(search.points).toContainEqual({ evidence: 'E1', change: 'reject', to: 'unproven' });
  });
  test('an argument that the map does not hold is an error', () => {
    expect(() => turningPoints(map, 'word', noAssumptions, 'nowhere')).toThrow(RangeError);
  });
});
