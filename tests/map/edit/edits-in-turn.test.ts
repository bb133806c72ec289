/** Several edits as splices of one text are the same as one edit after the other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MapEdit } from '../../../source/map/edit/edit-text.js';
import { applyEdits, splicesOfAll } from '../../../source/map/edit/edits-in-turn.js';
import { spliced } from '../../../source/map/edit/splice.js';
import { laidOut, layouts, usual } from './layouts.js';
import { editsOf, maps } from './random-maps.js';

it('makes of a text what one edit after the other makes of it, or refuses as they do', () => {
  fc.assert(
    fc.property(
      maps.chain(made => fc.array(editsOf(made), { maxLength: 3 }).map(edits => ({ made, edits }))),
      fc.constantFrom(...layouts),
      ({ made, edits }, layout) => {
        const text = laidOut(made.data, layout);
        const splices = splicesOfAll(text, edits);
        expect(splices && spliced(text, splices)).toBe(applyEdits(text, edits));
      },
    ),
    { numRuns: 500 },
  );
});

it('adds to several lists at once', () => {
  const text = laidOut(
    {
      arguments: [{ id: 'a0' }, { id: 'a1' }],
      relations: [{ from: 'a0', to: 'a1', kind: 'rebuts' }],
    },
    usual,
  );
  const edits: readonly MapEdit[] = [
    { edit: 'add', kind: 'argument', to: { id: 'new' } },
    { edit: 'add', kind: 'relation', to: { from: 'new', to: 'a1', kind: 'replies' } },
  ];
  expect(splicesOfAll(text, edits)).toHaveLength(2);
  expect(spliced(text, splicesOfAll(text, edits) ?? [])).toBe(applyEdits(text, edits));
});
