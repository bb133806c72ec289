/** Edits of a map's text: what they make of it, and that they touch nothing else. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, type MapEdit } from '../../../source/map/edit/edit-text.js';
import { hangingOn, namesOfHanging } from '../../../source/map/edit/hanging.js';
import { itemKinds, itemName, itemPlace } from '../../../source/map/edit/item-name.js';
import { MapText } from '../../../source/map/edit/map-text.js';
import { spliced } from '../../../source/map/edit/splice.js';
import { isSameData } from '../../../source/text/data.js';
import { loadMap } from '../../../source/map/load.js';
import { withoutMark } from '../../../source/map/read-json.js';
import { laidOut, layouts, usual, type Layout } from './layouts.js';
import { listNamed, plainlyEdited, referenceOf, type Item, type Lists } from './plain-edit.js';
import { editsOf, fullMaps, maps } from './random-maps.js';

function mapText(text: string): MapText {
  const map = MapText.of(text);
  if ('message' in map) throw new Error(map.message);
  return map;
}

function done(text: string, edit: MapEdit) {
  const result = applyEdit(text, edit);
  if (!result.ok) throw new Error(result.refusal);
  return result;
}

const dataOf = (text: string): unknown => JSON.parse(withoutMark(text));

/** Every item of a text as it is written, with what stands before it in its list. */
function writtenItems(text: string): ReadonlyMap<string, string> {
  const map = mapText(text);
  return new Map(
    itemKinds.flatMap(kind => {
      const list = listNamed(`${kind}/`);
      return Array.from({ length: map.count(list) }, (_, at): [string, string] => {
        const item: Item = { ...map.data({ list, at }) };
        return [referenceOf(list, item), map.source({ list, at })];
      });
    }),
  );
}

function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...one].flatMap(([name, written]) => (other.get(name) === written ? [] : [name]));
}

const layoutOf = fc.record({
  name: fc.constant('any'),
  indent: fc.constantFrom('', ' ', '  ', '    ', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  colon: fc.constantFrom(': ', ':', ' : '),
  inline: fc.constantFrom(0, 1, 2, 3, 4, Infinity),
  padded: fc.boolean(),
  mark: fc.boolean(),
  lastLineEnd: fc.boolean(),
  escaped: fc.boolean(),
});

const cases = fc
  .tuple(maps, layoutOf)
  .chain(([made, layout]) => editsOf(made).map(edit => ({ made, layout, edit })));

describe('laws', () => {
  it(
    'makes of the text what the edit makes of the data, leaves every other item as it is ' +
      'written, and brings the same bytes back when it is undone',
    () => {
      fc.assert(
        fc.property(cases, ({ made, layout, edit }) => {
          const text = laidOut(made.data, layout);
          const { text: after, undo } = done(text, edit);
          expect(dataOf(after)).toEqual(plainlyEdited(made.data, edit));
          const touched = new Set(touchedBy(text, edit));
          const differ = differing(writtenItems(text), writtenItems(after));
          expect(differ.filter(name => !touched.has(name))).toEqual([]);
          expect(spliced(after, undo)).toBe(text);
        }),
        { numRuns: 600 },
      );
    },
  );

  it('brings the first bytes back when any number of edits is undone in turn', () => {
    fc.assert(
      fc.property(maps, layoutOf, fc.infiniteStream(fc.nat()), (made, layout, seeds) => {
        const first = laidOut(made.data, layout);
        let text = first;
        const undos: ReturnType<typeof done>['undo'][] = [];
        for (const seed of seeds.take(6)) {
          const data: Lists = JSON.parse(withoutMark(text));
          const idsIn = (list: string): string[] => (data[list] ?? []).map(({ id }) => String(id));
          const names = {
            issues: idsIn('issues'),
            parties: idsIn('parties'),
            arguments: idsIn('arguments'),
            evidence: idsIn('evidence'),
            sources: idsIn('sources'),
          };
          const [edit] = fc.sample(editsOf({ data, names }), { numRuns: 1, seed });
          const result = edit && applyEdit(text, edit);
          if (!result?.ok) continue;
          undos.unshift(result.undo);
          text = result.text;
        }
        for (const undo of undos) text = spliced(text, undo);
        expect(text).toBe(first);
      }),
      { numRuns: 200 },
    );
  });

  it('writes a file anew as it is laid out', () => {
    // An escape is written only where one stood; an empty list shows no layout.
    const anew = fc.tuple(fullMaps, layoutOf).chain(([made, layout]) =>
      editsOf(made)
        .filter(({ edit }) => ['move', 'rename', 'head'].includes(edit))
        .map(edit => ({ made, layout: { ...layout, escaped: false }, edit })),
    );
    fc.assert(
      fc.property(anew, ({ made, layout, edit }) => {
        const text = laidOut(made.data, layout);
        expect(done(text, edit).text).toBe(laidOut(plainlyEdited(made.data, edit), layout));
      }),
    );
  });
});

function touchedBy(text: string, edit: MapEdit): readonly string[] {
  if (edit.edit === 'head' || edit.edit === 'add') return [];
  const name = itemName(edit.item);
  const place = name && itemPlace(mapText(text), name);
  if (!place) return [];
  const map = mapText(text);
  const hanging = namesOfHanging(map, hangingOn(map, place));
  return edit.edit === 'remove' || edit.edit === 'rename' ? [edit.item, ...hanging] : [edit.item];
}

const bundledText = readFileSync(new URL('../../../data/cecot.json', import.meta.url), 'utf8');
const bundled: Lists & { readonly exceptions: Item[] } = JSON.parse(bundledText);

/** Edits of each kind, of an item in the middle of each list of the bundled map. */
const bundledEdits: readonly MapEdit[] = itemKinds.flatMap((kind): readonly MapEdit[] => {
  const list = listNamed(`${kind}/`);
  const items = bundled[list] ?? [];
  const middle = items[Math.floor(items.length / 2)] ?? {};
  const item = referenceOf(list, middle);
  const first = referenceOf(list, items[0] ?? {});
  const words = ['note', 'summary', 'claim', 'text', 'definition', 'title', 'about', 'statement'];
  const field = words.find(key => key in middle) ?? 'note';
  const fresh =
    kind === 'position'
      ? { ...middle, party: 'somebody' }
      : { ...middle, ...(kind === 'relation' ? { kind: 'concedes' } : { id: 'new-one' }) };
  return [
    { edit: 'set', item, field, to: 'Other words, with "quotes" and é.' },
    { edit: 'set', item, field: 'note', to: 'A field that may be new.' },
    { edit: 'add', kind, to: fresh },
    { edit: 'add', kind, to: fresh, before: item },
    { edit: 'remove', item },
    { edit: 'move', item },
    { edit: 'move', item, before: first },
    ...(kind === 'position' || kind === 'relation'
      ? []
      : [{ edit: 'rename' as const, item, id: 'renamed' }]),
  ];
});

const named = bundledEdits.map(edit => ({ edit, name: JSON.stringify(edit).slice(0, 90) }));
/** One edit in five, each way of editing among them: the law above has any layout for any edit. */
const some = named.filter((_, at) => at % 5 === 0);

describe.each(layouts.filter(({ escaped }) => !escaped))(
  'the bundled map: $name',
  (layout: Layout) => {
    const text = laidOut(bundled, layout);

    it.each(some)('is as if it had been laid out after: $name', ({ edit }) => {
      const { text: after, undo } = done(text, edit);
      expect(after === laidOut(plainlyOrdered(bundled, edit), layout)).toBe(true);
      expect(spliced(after, undo) === text).toBe(true);
    });
  },
);

describe.each([
  // Short lists on one line, objects over several.
  { name: 'as it is', text: bundledText, edits: named },
  { name: 'escapes', text: laidOut(bundled, { ...usual, escaped: true }), edits: some },
])('the bundled map: $name', ({ text, edits }) => {
  const before = writtenItems(text);

  it.each(edits)('is the same outside of: $name', ({ edit }) => {
    const { text: after, undo } = done(text, edit);
    const touched = new Set(touchedBy(text, edit));
    const differ = differing(before, writtenItems(after));
    expect(differ.filter(name => !touched.has(name))).toEqual([]);
    expect(isSameData(dataOf(after), plainlyEdited(bundled, edit))).toBe(true);
    expect(spliced(after, undo) === text).toBe(true);
  });
});

/** The data after an edit, a new field where the program puts it. */
function plainlyOrdered(data: Lists, edit: MapEdit): unknown {
  const after = plainlyEdited(data, edit);
  if (edit.edit !== 'set' || edit.field !== 'note') return after;
  return dataOf(done(laidOut(data, usual), edit).text);
}

describe('what people find in their files', () => {
  it('changes one line of the file for one claim', () => {
    const text = bundledText;
    const { text: after } = done(text, {
      edit: 'set',
      item: 'argument/release-offer',
      field: 'claim',
      to: 'Another claim',
    });
    const lines = after.split('\n');
    expect(text.split('\n').filter((line, at) => line !== lines[at])).toHaveLength(1);
    expect(loadMap(after, 'map.json').ok).toBe(true);
  });

  it('names all that hangs on an argument and on evidence before it goes', () => {
    const map = mapText(bundledText);
    const hanging = (reference: string): readonly string[] => {
      const name = itemName(reference);
      const place = name && itemPlace(map, name);
      return place ? namesOfHanging(map, hangingOn(map, place)) : [];
    };
    const relations = bundled['relations']?.filter(
      ({ from, to }) => from === 'aea-applies' || to === 'aea-applies',
    );
    expect(
      hanging('argument/aea-applies').filter(name => name.startsWith('relation/')),
    ).toHaveLength(relations?.length ?? 0);
    const citing = bundled['arguments']?.filter(({ evidence }) =>
      JSON.stringify(evidence).includes('"E004"'),
    );
    expect(hanging('evidence/E004').filter(name => name.startsWith('argument/'))).toHaveLength(
      citing?.length ?? 0,
    );
  });

  it('takes the most linked argument and the most cited evidence, and brings them back', () => {
    const map = loadMap(bundledText, 'map.json');
    if (!map.ok) throw new Error('the bundled map does not load');
    const { relations, arguments: all, evidence } = map.map;
    const most = (ids: readonly string[], count: (id: string) => number): string =>
      ids.reduce((best, id) => (count(id) > count(best) ? id : best), ids[0] ?? '');
    const linksOf = (id: string): number =>
      relations.filter(({ from, to }) => from === id || to === id).length;
    const citing = (id: string): number =>
      all.filter(one => JSON.stringify(one.evidence).includes(`"${id}"`)).length;
    const linked = most(
      all.map(({ id }) => id),
      linksOf,
    );
    const cited = most(
      evidence.map(({ id }) => id),
      citing,
    );
    // Fewer would be no test of either.
    expect(linksOf(linked)).toBeGreaterThan(8);
    expect(citing(cited)).toBeGreaterThan(6);
    for (const item of [`argument/${linked}`, `evidence/${cited}`]) {
      const touched = touchedBy(bundledText, { edit: 'remove', item });
      const [named, count] = item.startsWith('argument/')
        ? ['relation/', linksOf(linked)]
        : ['argument/', citing(cited)];
      expect(touched.filter(name => name.startsWith(named) && name !== item)).toHaveLength(count);
      const { text: after, undo } = done(bundledText, { edit: 'remove', item });
      expect(loadMap(after, 'map.json').ok).toBe(true);
      expect(after.includes(`"${item.split('/')[1]}"`)).toBe(false);
      expect(spliced(after, undo) === bundledText).toBe(true);
    }
  });

  it('refuses a key that is written twice, and tells both places', () => {
    const twice = '{"format":"stancemap/1","arguments":[{"id":"a",\n"claim":"x","claim":"y"}]}';
    expect(applyEdit(twice, { edit: 'set', item: 'argument/a', field: 'claim', to: 'z' })).toEqual({
      ok: false,
      refusal:
        'the key "claim" is written twice in one object, at line 2, column 1 and at line 2, ' +
        'column 13: leave one of the two out first',
    });
    expect(
      applyEdit('{"issues":[],"issues":[{"id":"i"}]}', { edit: 'remove', item: 'issue/i' }),
    ).toMatchObject({ ok: false, refusal: expect.stringContaining('"issues" is written twice') });
  });

  it.each<{ readonly edit: MapEdit; readonly why: string }>([
    { edit: { edit: 'remove', item: 'argument/none' }, why: 'nothing called argument/none' },
    { edit: { edit: 'remove', item: 'nonsense' }, why: 'nothing called nonsense' },
    {
      edit: { edit: 'rename', item: 'evidence/E004', id: 'E005' },
      why: 'has evidence/E005 already',
    },
    { edit: { edit: 'add', kind: 'party', to: { id: 'bukele' } }, why: 'has party/bukele already' },
    { edit: { edit: 'add', kind: 'party', to: { name: 'x' } }, why: 'needs what it is known by' },
    {
      edit: { edit: 'change', item: 'evidence/E004', to: { id: 'E9999' } },
      why: 'rename it instead',
    },
    { edit: { edit: 'move', item: 'evidence/E004', before: 'party/bukele' }, why: 'one list' },
  ])('refuses what can not be done: $why', ({ edit, why }) => {
    expect(applyEdit(bundledText, edit)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining(why),
    });
  });

  it('tells where a text is no JSON', () => {
    expect(applyEdit('{\n"a" 1}', { edit: 'remove', item: 'issue/i' })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('line 2, column 5'),
    });
  });

  it('writes the first item of an empty list as its neighbours are written', () => {
    const data = {
      format: 'stancemap/1',
      issues: [{ id: 'i', title: 'x' }],
      events: [],
      questions: [],
    };
    const event = { id: 'e', date: '2025', evidence: ['E1', 'E2'] };
    for (const layout of layouts.filter(({ inline }) => inline !== 3)) {
      const { text } = done(laidOut(data, layout), { edit: 'add', kind: 'event', to: event });
      expect(dataOf(text)).toEqual({ ...data, events: [event] });
      expect(text).toBe(laidOut({ ...data, events: [event] }, layout));
    }
  });
});
