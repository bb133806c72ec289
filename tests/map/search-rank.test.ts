/** Search over a map large enough that only the best are looked at closely. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch } from '../../source/map/search.js';
import { oneSlipApart } from '../../source/map/search-words.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { nightTrainsFile } from '../night-trains.js';

test(
  'one that answers best is first among a thousand that answer, and asking is no different ' +
    'the second time',
  () => {
    const file = nightTrainsFile(1000);
    const claims = file.arguments.map((argument, at) =>
      at === 700 ? { ...argument, claim: 'Further argument.' } : argument,
    );
    const search = createSearch(new StanceMap({ ...file, arguments: claims }));
    const first = search.find('further argument');
    expect(first[0]?.reference).toBe(`argument/${file.arguments[700]?.id}`);
    for (const other of ['trains', 'furthr', 'argument further 12', 'zzzz', 'a'])
      search.find(other);
    expect(search.find('further argument')).toEqual(first);
    expect(search.find('further number 512', 1)[0]?.title).toContain('512');
  },
);

test('a slip is found wherever in a word it is, and two are not', () => {
  const word = fc.stringMatching(/^[a-e]{4,9}$/);
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      fc.constantFrom('a', 'b', 'e'),
      fc.nat(3),
      (text, place, letter, how) => {
        const at = place % text.length;
        const slipped =
          [
            text.slice(0, at) + text.slice(at + 1),
            text.slice(0, at) + letter + text.slice(at),
            text.slice(0, at) + letter + text.slice(at + 1),
            text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
          ][how] ?? text;
        fc.pre(slipped.length >= 4);
        expect(oneSlipApart(slipped, text)).toBe(true);
      },
    ),
  );
  expect(oneSlipApart('xxains', 'trains')).toBe(false);
});
