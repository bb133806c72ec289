/** What another editor of JSON makes of the same data: `jsonc-parser`, which edits one value. */
import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit, type MapEdit } from '../../../source/map/edit/edit-text.js';
import { withoutMark } from '../../../source/map/read-json.js';
import { laidOut, layouts } from './layouts.js';
import { listNamed, plainlyEdited, referenceOf, type Lists } from './plain-edit.js';
import { editsOf, maps, type MadeMap } from './random-maps.js';

/** The edits that change one value: for these the other editor has a word. */
function oneValue({ data }: MadeMap, edit: MapEdit): readonly (readonly [JSONPath, unknown])[] {
  const at = (name: string): number =>
    (data[listNamed(name)] ?? []).findIndex(item => referenceOf(listNamed(name), item) === name);
  switch (edit.edit) {
    case 'head':
      return [[[edit.field], edit.to]];
    case 'set':
      return [[[listNamed(edit.item), at(edit.item), edit.field], edit.to]];
    case 'change':
      return [[[listNamed(edit.item), at(edit.item)], edit.to]];
    case 'add': {
      const list = listNamed(`${edit.kind}/`);
      return [[[list, edit.before === undefined ? -1 : at(edit.before)], edit.to]];
    }
    case 'rename':
    case 'remove':
    case 'move': {
      // Of several values: what it comes to is put in list by list.
      const after = plainlyEdited(data, edit);
      return Object.entries(Object(after)).map(([key, value]) => [[key], value]);
    }
  }
}

it('is the same data as ours, whatever the edit and the layout', () => {
  fc.assert(
    fc.property(
      maps.chain(made => editsOf(made).map(edit => ({ made, edit }))),
      fc.constantFrom(...layouts),
      ({ made, edit }, layout) => {
        const text = withoutMark(laidOut(made.data, layout));
        const isInsertion = edit.edit === 'add';
        const theirs = oneValue(made, edit).reduce(
          (now, [path, value]) =>
            applyEdits(now, modify(now, path, value, { isArrayInsertion: isInsertion })),
          text,
        );
        const ours = applyEdit(text, edit);
        const data: Lists | undefined = ours.ok ? JSON.parse(ours.text) : undefined;

        expect(data).toEqual(JSON.parse(theirs));
      },
    ),
    { numRuns: 400 },
  );
});
