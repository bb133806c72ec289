/** Changes of a text that are taken back and done again, whatever they were. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliced } from '../../../source/map/edit/splice.js';
import { UndoList, undoListSchema } from '../../../source/map/edit/undo-list.js';

const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '😀'), maxLength: 8 });

describe('an undo list', () => {
  it('leads back to each text and forth again, also where something else changed it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1 }), changes => {
        const list = new UndoList();
        changes.forEach(([before, after], at) => list.push(`change ${at}`, before, after));
        const back = changes.map(() => turned(list, 'undo'));
        expect(back).toEqual(changes.map(([before, after]) => [after, before]).toReversed());
        expect(turned(list, 'undo')).toBeUndefined();
        const again = changes.map(() => turned(list, 'redo'));
        expect(again).toEqual(changes);
        expect(list.redo).toBeUndefined();
      }),
    );
  });

  it('leads back and forth where a change is known as several splices', () => {
    const before = 'one two three four';
    const splices = [
      { at: 0, remove: 3, insert: 'first' },
      { at: 8, remove: 0, insert: 'and ' },
      { at: 14, remove: 4, insert: '' },
    ];
    const after = spliced(before, splices);
    expect(after).toBe('first two and three ');
    const list = new UndoList();
    list.push('change', before, after, splices);
    expect(turned(list, 'undo')).toEqual([after, before]);
    expect(turned(list, 'redo')).toEqual([before, after]);
  });

  it('is the same where it was written down at any moment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, words), { minLength: 1 }),
        fc.nat(5),
        (changes, undone) => {
          const list = new UndoList();
          changes.forEach(([before, after], at) => list.push(`change ${at}`, before, after));
          for (let at = 0; at < undone; at++) turned(list, 'undo');
          const kept = undoListSchema.parse(JSON.parse(JSON.stringify(list.data)));
          const other = new UndoList(list.text, kept);
          expect([other.undo, other.redo]).toEqual([list.undo, list.redo]);
          expect(changes.map(() => turned(other, 'redo'))).toEqual(
            changes.map(() => turned(list, 'redo')),
          );
        },
      ),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const list = new UndoList();
    list.push('one', 'a', 'b');
    turned(list, 'undo');
    expect(list.redo).toBe('one');
    list.push('two', 'a', 'c');
    expect([list.undo, list.redo]).toEqual(['two', undefined]);
  });
});

function turned(list: UndoList, is: 'undo' | 'redo'): readonly [string, string] | undefined {
  const turn = list.turn(is);
  if (!turn) return undefined;
  list.recordTurn(is, turn);
  return [turn.was, turn.wanted];
}
