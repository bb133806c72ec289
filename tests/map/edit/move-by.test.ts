/** An item that changes places with its neighbour. */
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../source/map/edit/edit-text.js';
import { moveBy } from '../../../source/map/edit/move-by.js';
import { loaded, soundText } from '../../map/sample.js';

const ids = (text: string): readonly string[] => loaded(text).arguments.map(({ id }) => id);

function moved(text: string, item: string, by: -1 | 1): string {
  const edit = moveBy(loaded(text), item, by);
  const result = edit && applyEdit(text, edit);
  return result?.ok ? result.text : text;
}

describe('an item moved by one place', () => {
  it.each(ids(soundText()).map((id, at) => ({ id, at })))(
    'down and up again is where it was: $id',
    ({ id, at }) => {
      const text = soundText();
      const down = moved(text, `argument/${id}`, 1);
      const last = ids(text).length - 1;
      expect(ids(down).indexOf(id)).toBe(Math.min(last, at + 1));
      expect(ids(down).toSorted()).toEqual(ids(text).toSorted());
      expect(at === last ? down : moved(down, `argument/${id}`, -1)).toBe(text);
    },
  );

  it('is not, where it is the first or the last', () => {
    const all = ids(soundText());
    expect(moveBy(loaded(soundText()), `argument/${all[0]}`, -1)).toBe(undefined);
    expect(moveBy(loaded(soundText()), `argument/${all.at(-1)}`, 1)).toBe(undefined);
  });
});
