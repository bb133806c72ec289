/** The text of a map as somebody was shown it, whatever something else wrote since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAsShown } from '../../../source/map/edit/as-shown.js';
import { withoutMark } from '../../../source/map/read-json.js';
import type { Data } from '../../../source/map/record.js';
import { isSameData } from '../../../source/text/data.js';
import { safeData } from '../../../source/text/safe-text.js';
import { laidOut, layouts } from './layouts.js';
import { plainlyEdited } from './plain-edit.js';
import { editsOf, maps } from './random-maps.js';

const cases = fc
  .tuple(maps, fc.constantFrom(...layouts))
  .chain(([made, layout]) => editsOf(made).map(edit => ({ made, layout, edit })));

/** How a text begins and ends: up to its first key, and from its last bracket on. */
function layoutOf(text: string): string {
  return `${text.slice(0, text.indexOf('format'))} ${text.slice(text.lastIndexOf('}'))}`;
}

describe('a text as it was shown', () => {
  it('holds what was shown, whatever was changed since', () => {
    fc.assert(
      fc.property(cases, ({ made, layout, edit }) => {
        const since = laidOut(plainlyEdited(made.data, edit), layout);
        const shown = safeData<Data>(made.data);
        const text = textAsShown(since, shown);
        expect(isSameData(safeData<unknown>(JSON.parse(withoutMark(text))), shown)).toBe(true);
        // In its own layout, but for items that stand in another order since.
        const isLaidOut = layoutOf(text) === layoutOf(since);
        expect(isLaidOut || edit.edit === 'move').toBe(true);
      }),
    );
  });

  it('is the very same where nothing was', () => {
    fc.assert(
      fc.property(cases, ({ made, layout }) => {
        const text = laidOut(made.data, layout);
        expect(textAsShown(text, safeData<Data>(made.data))).toBe(text);
      }),
    );
  });

  it('is what is no JSON as it stands', () => {
    expect(textAsShown('{ "title": ', { title: 'x' })).toBe('{ "title": ');
  });
});
