/** One item as text for an editor, and back. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText, readDraft, withFaults } from '../../../source/map/edit/draft.js';
import { inFormatOrder } from '../../../source/map/edit/fields.js';
import { itemKinds, listOf } from '../../../source/map/edit/item-name.js';
import { emptyItem, withId } from '../../../source/map/edit/new-item.js';
import type { Item, Lists } from './plain-edit.js';

const lists: Lists = JSON.parse(
  readFileSync(new URL('../../../data/cecot.json', import.meta.url), 'utf8'),
);
const choices = () => [{ id: 'x', title: 'Some\ntitle // here' }];

describe('an item in the editor', () => {
  it.each(itemKinds)('of every kind is read as it was written: %s', kind => {
    for (const item of lists[listOf(kind)] ?? []) {
      const text = draftText({ kind, value: item, heading: 'x\ny', choices });
      expect(readDraft(text)).toEqual({ ok: true, value: item });
      expect(readDraft(text.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: item });
    }
  });

  it('holds any words, whatever they look like', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\n// ', '*/', '"'),
        (one, two) => {
          const value: Item = { id: 'a', term: `${one}${two}`, definition: `${two}${one}` };
          const text = draftText({ kind: 'term', value, heading: two, choices });
          expect(readDraft(withFaults(text, [one, two]))).toEqual({ ok: true, value });
        },
      ),
    );
  });

  it('is told anew what is wrong each time', () => {
    const text = draftText({ kind: 'term', value: {}, heading: '', choices });
    expect(withFaults(withFaults(text, ['one']), ['two'])).toBe(withFaults(text, ['two']));
  });

  it('has every field that it must have, in the order of the format', () => {
    for (const kind of itemKinds) {
      const keys = Object.keys(emptyItem(kind));
      const [one] = lists[listOf(kind)] ?? [];
      expect(keys).toEqual(Object.keys(inFormatOrder(kind, emptyItem(kind))));
      expect(keys.filter(key => !(key in (one ?? {})))).toEqual([]);
    }
  });

  it('gets an id only where it has none', () => {
    expect(withId('term', { term: 'Habeas corpus' }, [])).toEqual({
      id: 'habeas-corpus',
      term: 'Habeas corpus',
    });
    expect(withId('term', { id: 'own', term: 'x' }, [])).toEqual({ id: 'own', term: 'x' });
    expect(withId('evidence', { statement: 'x' }, ['E01', 'E09'])).toMatchObject({ id: 'E10' });
    expect(withId('evidence', { statement: 'Some fact' }, ['letter'])).toMatchObject({
      id: 'some-fact',
    });
    expect(withId('evidence', { statement: 'x' }, [])).toMatchObject({ id: 'E1' });
    expect(withId('relation', { from: 'a' }, [])).toEqual({ from: 'a' });
  });
});
