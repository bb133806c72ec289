/** Through which argument a change of evidence farther away turns another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../source/map/schema.js';
import { citedId, type StanceMap } from '../../source/map/stance-map.js';
import { assume, noAssumptions } from '../../source/standing/assumptions.js';
import { burdens, type Burden } from '../../source/standing/burden.js';
import { turningPoints } from '../../source/standing/turning-points.js';
import { naiveAttackers, naiveStandings } from './naive.js';
import { anyReading, argument, evidence, mapOf, relation } from './small-maps.js';

describe('the way by which an item turns an argument', () => {
  test('leads through a neighbour that then stands otherwise, unless the item is its own', () => {
    fc.assert(
      fc.property(anyReading(9), fc.constantFrom(...burdens), ({ map, assumptions }, burden) => {
        const before = naiveStandings(map, burden, assumptions);
        for (const made of map.arguments) {
          const wrong = turningPoints(map, burden, assumptions, made.id).filter(point => {
            if ('burden' in point) return false;
            const { evidence: item, change, through } = point;
            if (!through) return !made.evidence.map(citedId).includes(item);
            const then = naiveStandings(map, burden, assume(assumptions, item, change));
            return (
              !neighboursOf(map, made.id).includes(through.argument) ||
              then[through.argument] !== through.to ||
              before[through.argument] === through.to
            );
          });
          expect(wrong).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  const through = (map: StanceMap, burden: Burden, id: string): readonly string[] =>
    turningPoints(map, burden, noAssumptions, id).flatMap(point =>
      'through' in point && point.through
        ? [`${point.change} ${point.evidence}: ${point.through.argument}, ${point.through.to}`]
        : [],
    );

  test('names the nearest, not where the item is cited', () => {
    const map = mapOf({
      arguments: [argument('a', 'E0'), argument('b', 'E0'), argument('c', 'E1')],
      relations: [relation('b undercuts a'), relation('c undercuts b')],
      evidence: [evidence('E0', 'established'), evidence('E1', 'established')],
    });
    expect(through(map, 'record', 'a')).toEqual(['reject E1: b, stands']);
  });
  test('names what decides, not what it contradicts and what only follows', () => {
    const map = mapOf({
      arguments: [argument('a', 'E0'), argument('rival', 'E0'), argument('b', 'E1')],
      relations: [relation('rival rebuts a'), relation('b undercuts a')],
      evidence: [evidence('E0', 'established'), evidence('E1', 'alleged')],
    });
    expect(through(map, 'record', 'a')).toEqual(['grant E1: b, stands']);
  });
  test('leads through support where that is what it rests on, and not where its own counts', () => {
    const parts = (own: Status): StanceMap =>
      mapOf({
        arguments: [argument('a', 'E0'), argument('b', 'E1'), argument('c', 'E1', 'E2')],
        relations: [relation('b supports a'), relation('c rebuts a')],
        evidence: [evidence('E0', own), evidence('E1', 'established'), evidence('E2', 'alleged')],
      });
    expect(through(parts('alleged'), 'record', 'a')).toContain('reject E1: b, unproven');
    expect(through(parts('established'), 'record', 'a')).toContain('reject E1: c, unproven');
  });
});

/** What attacks or supports an argument, the editor's observations aside. */
function neighboursOf(map: StanceMap, id: string): readonly string[] {
  const supporters = map.relationsTo(id, 'supports').map(({ from }) => from);
  return [...naiveAttackers(map, id), ...supporters];
}
