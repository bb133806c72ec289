/** What is mended in a map without a judgement. */
import { describe, expect, it } from 'vitest';
import { fixedMap } from '../../../source/map/edit/fix.js';
import { loadMap } from '../../../source/map/load.js';
import type { StanceMapFile } from '../../../source/map/schema.js';
import { lintMap } from '../../../source/standing/rules/check-map.js';
import { sampleFile, soundText } from '../sample.js';

const day = '2026-11-26';
const fixed = (change: (file: StanceMapFile) => void) => fixedMap(soundText(change), day);
const dated = (text: string): string => text.replace('"2026-03-18"', `"${day}"`);

describe('mending a map', () => {
  it('leaves a sound one alone, the day included, and what is no map', () => {
    for (const text of [soundText(), '', 'nonsense', '[]', '{"relations": 3}'])
      expect(fixedMap(text, day)).toEqual({ text, fixes: [], unfixed: [] });
  });

  it('leaves out a relation that is written twice, whichever says no more', () => {
    const first = sampleFile().relations[0];
    const bare = { from: 'beatings', to: 'release-offer', kind: 'rebuts' as const };
    const after = fixed(file => file.relations.push(bare));
    expect(after.text).toBe(dated(soundText()));
    expect(after.fixes).toHaveLength(2);
    expect(fixed(file => file.relations.unshift(bare)).text).toBe(dated(soundText()));
    expect(fixed(file => first && file.relations.push({ ...first })).text).toBe(dated(soundText()));
  });

  it('leaves a contradiction written at one end, and both where both say something', () => {
    const turned = { from: 'release-offer', to: 'beatings', kind: 'rebuts' as const };
    expect(fixed(file => file.relations.push(turned)).text).toBe(dated(soundText()));
    const noted = soundText(file => file.relations.push({ ...turned, note: 'Another.' }));
    expect(fixedMap(noted, day)).toMatchObject({
      text: noted,
      fixes: [],
      unfixed: [expect.stringContaining('say the same with two notes')],
    });
  });

  it('adds the positions that are missing, as unstated', () => {
    const { text, fixes } = fixed(file => {
      file.positions = file.positions.slice(1, 3);
    });
    const loaded = loadMap(text, 'map.json');
    const rules = loaded.ok ? lintMap(loaded.map, 'map.json', text).map(({ rule }) => rule) : [];
    // The position that rested on it is gone with what it said.
    expect(rules).toEqual(['unused-evidence']);
    expect(fixes).toEqual([
      'position/bukele/conditions is missing: it is "unstated" now',
      'position/detainees/legality is missing: it is "unstated" now',
      `"updated" is ${day} now`,
    ]);
    expect(fixedMap(text, day).fixes).toEqual([]);
  });
});
