/** A walk that goes on over the map as it is after an edit. */
import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../source/author/carry-over.js';
import { applyEdit, type MapEdit } from '../../source/map/edit/edit-text.js';
import { renamesBetween } from '../../source/map/edit/merge.js';
import { allReferences } from '../../source/map/reference.js';
import { burdens } from '../../source/standing/burden.js';
import { labelMap } from '../../source/standing/standing.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { loaded, soundText } from '../map/sample.js';

const before = loaded(soundText());
const program = new Program(before);
const namedPlaces = [
  'overview',
  'evidence',
  'sources',
  'glossary',
  'questions',
  'timeline',
  'about',
];
const places = [
  ...namedPlaces,
  ...allReferences(before),
  'why/beatings',
  'compare/bukele/detainees',
];
const edits: readonly MapEdit[] = [
  { edit: 'set', item: 'argument/beatings', field: 'claim', to: 'Other words' },
  { edit: 'rename', item: 'argument/beatings', id: 'blows' },
  { edit: 'rename', item: 'evidence/E003', id: 'E033' },
  { edit: 'remove', item: 'argument/beatings' },
  { edit: 'remove', item: 'party/detainees' },
  { edit: 'remove', item: 'issue/conditions' },
  { edit: 'remove', item: 'evidence/E003' },
  { edit: 'move', item: 'argument/beatings' },
  { edit: 'set', item: 'evidence/E003', field: 'contentStatus', to: 'refuted' },
];

function walked(place: string): WalkState {
  const start = program.start({
    place: 'issue/conditions',
    burden: 'record',
    assumptions: { granted: ['E003'], rejected: ['E004'] },
  });
  return update(program, start, { do: 'go', to: place });
}

describe.each(edits.map(edit => ({ edit, name: JSON.stringify(edit) })))(
  'after $name',
  ({ edit }) => {
    const result = applyEdit(soundText(), edit);
    const text = result.ok ? result.text : '';
    const after = loaded(text);
    const renames = renamesBetween({ ...before.file }, { ...loaded(text).file });
    const next = new Program(after);

    it.each(places)('the walk at %s goes on', place => {
      const state = walked(place);
      const on = carriedOver(state, { before: program, after: next }, renames);
      expect(on.trail).toHaveLength(state.trail.length);
      expect(on.at).toBe(state.at);
      expect(on.burden).toBe('record');
      for (const id of [...on.assumptions.granted, ...on.assumptions.rejected])
        expect(after.evidenceById.has(id)).toBe(true);
      const page = next.page(on);
      expect(page.stops.length === 0 || currentStop(on).cursor < page.stops.length).toBe(true);
      const target = program.target(state);
      const same = renames.get(target ?? '') ?? target;
      const isStill = page.stops.some(
        (_, cursor) =>
          next.target({ ...on, trail: on.trail.with(on.at, { ...currentStop(on), cursor }) }) ===
          target,
      );
      expect(!isStill || next.target(on) === same).toBe(true);
      // What is gone is said to be, and nothing of it is shown.
      const { title } = page.outline;
      expect(next.knows(currentStop(on).place) !== (title === 'Not in this map')).toBe(true);
    });

    it('labels are those of the saved file loaded anew, at every burden', () => {
      const again = loaded(text);
      for (const burden of burdens)
        for (const { id } of after.arguments)
          expect(next.labelling(burden, { granted: [], rejected: [] }).of(id)).toBe(
            labelMap(again, burden, { granted: [], rejected: [] }).of(id),
          );
    });
  },
);

it('a page about a renamed argument is found under its new name', () => {
  const result = applyEdit(soundText(), { edit: 'rename', item: 'argument/beatings', id: 'blows' });
  const text = result.ok ? result.text : '';
  const programs = { before: program, after: new Program(loaded(text)) };
  const renames = renamesBetween({ ...before.file }, { ...loaded(text).file });
  for (const [place, there] of [
    ['argument/beatings', 'argument/blows'],
    ['why/beatings', 'why/blows'],
    ['party/bukele', 'party/bukele'],
  ] as const)
    expect(currentStop(carriedOver(walked(place), programs, renames)).place).toBe(there);
});

it('what lies over the screen, the filter and the last search are as they were', () => {
  const result = applyEdit(soundText(), { edit: 'remove', item: 'evidence/E003' });
  const programs = { before: program, after: new Program(loaded(result.ok ? result.text : '')) };
  const sought: readonly Action[] = [
    { do: 'filter', set: { party: 'bukele' } },
    { do: 'overlay', kind: 'search' },
    { do: 'search', text: 'beat' },
  ];
  const state = sought.reduce((at, action) => update(program, at, action), walked('overview'));
  const on = carriedOver(state, programs);
  expect([on.overlay, on.filter, on.sought]).toEqual([state.overlay, state.filter, state.sought]);
  expect(on.overlay?.kind).toBe('search');
});
