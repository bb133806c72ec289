/** A map to begin with, and ids made from titles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMap } from '../../source/map/load.js';
import { newId } from '../../source/map/new-id.js';
import { newMap } from '../../source/map/new-map.js';
import { idPattern } from '../../source/map/kinds.js';
import { safeLine } from '../../source/text/safe-text.js';
import { lintMap } from '../../source/standing/rules/check-map.js';

const begun = {
  title: 'School uniforms',
  motions: ['Schools should require uniforms.', 'Uniforms save families money.'],
  parties: ["Parents' council", 'Pupils', 'The school board of Elm County'],
  language: 'en',
  updated: '2026-11-26',
};

describe('a map to begin with', () => {
  it('has a place for every party on every issue, and no faults at all', () => {
    const text = JSON.stringify(newMap(begun), null, 2);
    const loaded = loadMap(text, 'new.json');
    expect(loaded).toMatchObject({ ok: true });
    expect(loaded.ok && lintMap(loaded.map, 'new.json', text)).toEqual([]);
    expect(
      newMap(begun).positions.map(({ party, issue, stance }) => [party, issue, stance]),
    ).toEqual(
      ['parents-council', 'pupils', 'the-school-board-of-elm-county'].flatMap(party => [
        [party, 'schools-should-require-uniforms', 'unstated'],
        [party, 'uniforms-save-families-money', 'unstated'],
      ]),
    );
    expect(newMap(begun).parties.map(({ short }) => short)).toEqual([
      "Parents'",
      'Pupils',
      'school board',
    ]);
  });

  it('opens whatever it is called, and whoever takes part', () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter(said => /[a-z0-9]/i.test(safeLine(said)));
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.array(words, { minLength: 1, maxLength: 3 }),
        (title, motions, parties) => {
          const text = JSON.stringify(newMap({ ...begun, title, motions, parties }));
          expect(loadMap(text, 'new.json')).toMatchObject({ ok: true });
        },
      ),
    );
  });
});

describe('an id made from a title', () => {
  it.each([
    ['Guards beat the men every day', 'guards-beat-the-men-every-day'],
    ['El señor Núñez answers', 'el-senor-nunez-answers'],
    [
      'A claim that goes on for longer than any id should go on',
      'a-claim-that-goes-on-for-longer-than-any',
    ],
    ['The hours of the library in', 'the-hours-of-the-library'],
    ['文', 'item'],
  ])('%s', (title, id) => {
    expect(newId(title, () => false)).toBe(id);
  });

  it('is one that the format takes, and one that nothing else has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(4), (title, taken) => {
        const known = new Set<string>();
        for (let nth = 0; nth <= taken; nth++) {
          const id = newId(title, name => known.has(name));
          expect(id).toMatch(idPattern);
          expect(known.has(id)).toBe(false);
          known.add(id);
        }
      }),
    );
  });
});
