/** What the quick way lets through, the check of the whole map lets through, too. */
import { describe, expect, it } from 'vitest';
import { applyEdit, type MapEdit } from '../../../source/map/edit/edit-text.js';
import { quickEdit } from '../../../source/map/edit/quick-edit.js';
import { spliced } from '../../../source/map/edit/splice.js';
import { loadMap } from '../../../source/map/load.js';
import { allReferences, itemAt } from '../../../source/map/reference.js';
import { loaded, soundText } from '../sample.js';

const text = soundText();
const map = loaded(text);
const items = allReferences(map);

function quickly(edit: MapEdit, from = text): string | undefined {
  const splices = quickEdit(from, [edit]);
  return splices && spliced(from, splices);
}

describe('an edit made quickly', () => {
  const texts = ['', 'Other words', '\u200B', 'a'.repeat(40), 'for', 'refuted', '2025-01-01'];
  const links = ['no-such', 'conditions', 'bukele', 'BUKELE', 'beatings'];
  const lists = [[], ['no-such'], ['E003'], ['E003', 'E003'], [{ id: 'E0' }]];
  const values: readonly unknown[] = [undefined, null, 7, true, {}, ...texts, ...links, ...lists];

  it('of any field of any item, to whatever: brings in nothing that a whole check refuses', () => {
    const told = { yes: 0, no: 0 };
    let asked = 0;
    const wrong: MapEdit[] = [];
    for (const item of items)
      for (const field of [...Object.keys(itemAt(map, item)?.item ?? {}), 'parent', 'extra'])
        for (const to of values) {
          const edit: MapEdit = { edit: 'set', item, field, ...(to === undefined ? {} : { to }) };
          const quick = quickly(edit);
          // Of those that it is unsure of, each fifth tells how often that is needless.
          if (quick === undefined && asked++ % 5 > 0) continue;
          const whole = applyEdit(text, edit);
          const sound = whole.ok && loadMap(whole.text, 'map.json').ok ? whole.text : undefined;
          if (quick !== undefined) told.yes++;
          else if (sound !== undefined) told.no += 5;
          if (quick !== undefined && quick !== sound) wrong.push(edit);
        }
    expect(wrong).toEqual([]);
    // It may be unsure of some, such as of a relation that becomes another.
    expect(told.yes).toBeGreaterThan(10 * told.no);
  });

  /** Each makes of a sound map what the whole check lets through, or the quick way is unsure. */
  function told(edits: readonly MapEdit[]): number {
    const yes = edits.filter(edit => {
      const quick = quickly(edit);
      const whole = applyEdit(text, edit);
      const sound = whole.ok && loadMap(whole.text, 'map.json').ok ? whole.text : undefined;
      expect([edit, quick ?? sound]).toEqual([edit, sound]);
      return quick !== undefined;
    });
    return yes.length / edits.length;
  }

  it('of any item that goes, moves or is renamed brings in nothing wrong either', () => {
    const ids = ['blows', 'a b', '', '\u200B', 'E003', 'BUKELE', 'conditions'];
    const gone = items.map((item): MapEdit => ({ edit: 'remove', item }));
    const moved = items.map((item): MapEdit => ({ edit: 'move', item }));
    const renamed = items.flatMap(item => ids.map((id): MapEdit => ({ edit: 'rename', item, id })));
    expect([told(gone), told(moved)]).toEqual([1, 1]);
    expect(told(renamed)).toBeGreaterThan(0.2);
  });

  it('of any item that is added, whole or with a field that is another, as well', () => {
    const added = items.flatMap(item => {
      const found = itemAt(map, item);
      if (!found) return [];
      const own: Record<string, unknown> = { ...found.item };
      const to = { ...own, ...('id' in own ? { id: 'new-one' } : {}) };
      const others = Object.keys(own).flatMap(field =>
        values.flatMap(value => (value === undefined ? [] : [{ ...to, [field]: value }])),
      );
      return [to, ...others].map((one): MapEdit => ({ edit: 'add', kind: found.kind, to: one }));
    });
    expect(told(added)).toBeGreaterThan(0.05);
  });

  it.each([
    {
      edit: 'add',
      kind: 'relation',
      to: { from: 'beatings', to: 'beatings', kind: 'supports' },
    },
    { edit: 'set', item: 'argument/no-such', field: 'claim', to: 'x' },
    { edit: 'head', field: 'title', to: 'Other' },
  ] satisfies readonly MapEdit[])('is not %j', edit => {
    expect(quickly(edit)).toBeUndefined();
  });

  const claim: MapEdit = { edit: 'set', item: 'argument/beatings', field: 'claim', to: 'Other.' };

  it.each([
    ['a key twice in another item', text.replace('"id": "E003"', '"id": "E003", "id": "E003"')],
    [
      'a key twice in another item, as an escape',
      text.replace('"id": "E003"', '"id": "E003", "\\u0069d": "E003"'),
    ],
    ['a key twice in the head', text.replace('"title"', '"title": "", "title"')],
    ['a newer format', text.replace('stancemap/1', 'stancemap/2')],
    ['what is no JSON', text.replace(/\}\s*$/, '')],
    ['a slip in another item', text.replace('"id": "E003",', '"id": "E003"')],
  ])('is left to the whole check where the map has %s', (_, faulty) => {
    expect(faulty).not.toBe(text);
    expect(quickly(claim)).toBeDefined();
    expect(quickly(claim, faulty)).toBeUndefined();
  });
});
