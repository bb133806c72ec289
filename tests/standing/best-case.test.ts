/** What a side's best case is counted by. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { clashesOf } from '../../source/standing/best-case.js';
import { bundledMap } from '../bundled-map.js';
import { anyReading } from './small-maps.js';

test('an argument clashes with all that contest it and all that it contests, each once', () => {
  const counted = (map: ReturnType<typeof bundledMap>, id: string): number =>
    new Set([
      ...map.attacksOn(id).map(({ from }) => from),
      ...map.attacksBy(id).map(({ to }) => to),
    ]).size;
  const bundled = bundledMap();
  for (const { id } of bundled.arguments) expect(clashesOf(bundled, id)).toBe(counted(bundled, id));
  fc.assert(
    fc.property(anyReading(7), ({ map }) => {
      for (const { id } of map.arguments) expect(clashesOf(map, id)).toBe(counted(map, id));
    }),
    { numRuns: 300 },
  );
});
