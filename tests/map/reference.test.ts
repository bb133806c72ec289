import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  allReferences,
  formatReference,
  itemAt,
  parseReference,
  referenceTitle,
} from '../../source/map/reference.js';
import { resolveReference } from '../../source/map/resolve-reference.js';
import { loaded, sampleText } from './sample.js';

const map = loaded(sampleText());

describe('a reference', () => {
  it('names a kind and an id, and a position by its party and its issue', () => {
    expect(parseReference('argument/release-offer')).toEqual({
      kind: 'argument',
      id: 'release-offer',
    });
    expect(parseReference('position/bukele/conditions')).toEqual({
      kind: 'position',
      id: 'bukele/conditions',
    });
    expect(parseReference('relation/beatings/release-offer/rebuts')).toEqual({
      kind: 'relation',
      id: 'beatings/release-offer/rebuts',
    });
    for (const text of [
      '',
      'E004',
      'argument',
      'argument/',
      '/beatings',
      'position/bukele',
      'position/bukele/',
      'argument/a/b',
      'relation/a/b',
      'relation/a/b/rebuts/c',
      'arguments/beatings',
      'constructor/x',
    ]) {
      expect([text, parseReference(text)]).toEqual([text, undefined]);
    }
  });

  it('of every item in the map leads to that item, and back', () => {
    const all = allReferences(map);
    expect(all).toHaveLength(27);
    expect(new Set(all).size).toBe(27);
    for (const reference of all) {
      const parsed = parseReference(reference);
      expect(parsed && formatReference(parsed.kind, parsed.id)).toBe(reference);
      expect(itemAt(map, reference)?.kind).toBe(parsed?.kind);
      expect(resolveReference(map, reference)).toEqual({ reference });
    }
    expect(itemAt(map, 'argument/nobody-said-it')).toBeUndefined();
  });

  it('has a title on one line that says which item it is', () => {
    const titles = [
      'argument/beatings',
      'evidence/E001',
      'source/tour',
      'position/bukele/legality',
      'event/2025-03-15-flights',
      'term/habeas-corpus',
      'relation/beatings/release-offer/rebuts',
    ];
    expect(titles.map(reference => referenceTitle(map, reference))).toEqual([
      'Guards beat the men every day',
      'E001 Visitors were shown clean cells.',
      'A newspaper: Inside the prison',
      'Bukele on Legality of the removals',
      '2025-03-15 Flights leave after the Alien Enemies Act is invoked',
      'Habeas corpus',
      '"Guards beat the men every day" rebuts "He offered to release the men in an exchange"',
    ]);
    expect(referenceTitle(map, 'argument/gone\u001B[31m')).toBe('argument/gone');
    const lines = loaded(
      sampleText(file => Object.assign(file.arguments[0] ?? {}, { claim: 'two\nlines' })),
    );
    expect(referenceTitle(lines, 'argument/release-offer')).toBe('two lines');
  });
});

describe('what someone types for a reference', () => {
  it.each([
    ['E004', 'evidence/E004'],
    ['e004', 'evidence/E004'],
    ['release-offer', 'argument/release-offer'],
    [' beatings ', 'argument/beatings'],
    ['bukele/conditions', 'position/bukele/conditions'],
    ['Evidence/e004', 'evidence/E004'],
    ['beatings/release-offer/rebuts', 'relation/beatings/release-offer/rebuts'],
    ['relation/beatings/release-offer', 'relation/beatings/release-offer/rebuts'],
  ])('%s is enough for %s', (text, reference) => {
    expect(resolveReference(map, text)).toEqual({ reference });
  });

  it('an id that two kinds share asks which', () => {
    const both = loaded(
      sampleText(file => file.questions.push({ id: 'beatings', text: 'How often?', issues: [] })),
    );
    expect(resolveReference(both, 'beatings')).toEqual({
      nearest: ['argument/beatings', 'question/beatings'],
    });
  });

  it.each([
    ['release-ofer', 'argument/release-offer'],
    ['arg/beatings', 'argument/beatings'],
    ['evidence/E04', 'evidence/E004'],
    ['offer', 'argument/release-offer'],
    ['habeas', 'term/habeas-corpus'],
  ])('%s offers %s first', (text, reference) => {
    expect(resolveReference(map, text)).toMatchObject({
      nearest: expect.arrayContaining([reference]),
    });
    const answer = resolveReference(map, text);
    expect('nearest' in answer ? answer.nearest[0] : undefined).toBe(reference);
  });

  it('never throws, and offers at most five that exist', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('__proto__', 'x'.repeat(10_000), 'evidence/'),
        ),
        text => {
          const answer = resolveReference(map, text);
          const offered = 'reference' in answer ? [answer.reference] : answer.nearest;
          expect(offered.length).toBeLessThanOrEqual(5);
          for (const reference of offered) expect(itemAt(map, reference)).toBeDefined();
        },
      ),
    );
  });
});
