/** The bundled map edited while it is walked: its pages, those of the wings, and what lies over. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorWing } from '../../source/author/author-wing.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { carriedOver } from '../../source/author/carry-over.js';
import { formRoom } from '../../source/author/form-room.js';
import { applyEdit, type MapEdit } from '../../source/map/edit/edit-text.js';
import { renamesBetween } from '../../source/map/edit/merge.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import { burdens } from '../../source/standing/burden.js';
import { labelMap } from '../../source/standing/standing.js';
import { studyWing } from '../../source/study/study-wing.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { overlayKinds } from '../../source/walk/state/overlay.js';
import { update } from '../../source/walk/update.js';
import { loaded } from '../map/sample.js';

const text = readFileSync(new URL('../../data/cecot.json', import.meta.url), 'utf8');
const before = loaded(text);
const now = (): Date => new Date('2026-03-01T10:00:00Z');
const programOf = (map: StanceMap): Program =>
  new Program(map, [authorWing({}, () => formRoom), studyWing({ map, now })]);
const program = programOf(before);
/** The argument with most relations. */
const linked = 'one-pattern-of-abuse';
const ofWings = [
  'lacks',
  'form',
  'drill',
  'bookmarks',
  'notes',
  'history',
  'progress',
  'where-do-i-stand',
  'where-do-i-stand/conditions',
];
const items = [`argument/${linked}`, 'issue/conditions', 'evidence/E039', 'party/bukele'];
const others = ['overview', 'evidence', 'timeline', `why/${linked}`, 'compare/bukele/detainees'];
const places = [...others, ...items, ...ofWings].filter(place => program.knows(place));
const claim = 'Words that stand nowhere else in the map.';
const made = {
  ...before.argumentById.get('release-offer'),
  id: 'new-one',
  title: 'A title that stands nowhere else',
};
const edits: readonly MapEdit[] = [
  { edit: 'set', item: `argument/${linked}`, field: 'claim', to: claim },
  { edit: 'remove', item: `argument/${linked}` },
  { edit: 'add', kind: 'argument', to: made },
  { edit: 'rename', item: `argument/${linked}`, id: 'renamed' },
  { edit: 'remove', item: 'evidence/E039' },
];

describe.each(
  edits.map(edit => [`${edit.edit} ${'item' in edit ? edit.item : ''}`, edit] as const),
)('after %s', (_name, edit) => {
  const result = applyEdit(text, edit);
  const changed = result.ok ? result.text : '';
  const after = loaded(changed);
  const next = programOf(after);
  const renames = renamesBetween({ ...before.file }, { ...after.file });
  const gone = before.arguments
    .filter(({ id }) => !after.argumentById.has(id) && !renames.has(`argument/${id}`))
    .map(({ title, claim: said }) => title ?? said);

  it.each(places)('%s goes on, and so does all that can lie over it', place => {
    const start = program.start({ place });
    const on = carriedOver(start, { before: program, after: next }, renames);
    const shown = [JSON.stringify(next.page(on).outline)];
    const asked: readonly Action[] = [
      ...overlayKinds.map(kind => ({ do: 'overlay', kind }) as const),
      toAuthor.send({ is: 'form', subject: { make: 'answer', to: 'argument/release-offer' } }),
      toAuthor.send({ is: 'regrade', item: 'evidence/E004' }),
      toAuthor.send({
        is: 'form',
        subject: { make: 'change', item: 'argument/release-offer' },
        field: 'claim',
      }),
    ];
    for (const action of asked) {
      const over = update(next, on, action);
      shown.push(JSON.stringify(next.choices(over)));
      const led = update(next, over, { do: 'accept' });
      shown.push(JSON.stringify(next.page(led).outline));
    }
    expect(gone.filter(title => shown.some(page => page.includes(title)))).toEqual([]);
    const target = program.target(start);
    const same = renames.get(target ?? '') ?? target;
    const rows = next
      .page(on)
      .stops.map((_, cursor) =>
        next.target({ ...on, trail: on.trail.with(on.at, { ...currentStop(on), cursor }) }),
      );
    // Where a page of the walk still has a row that leads there, the cursor is on it.
    const isSought = rows.includes(same) && !ofWings.includes(place);
    expect(isSought ? next.target(on) : same).toBe(same);
  });

  it('labels are those of the saved file loaded anew, at every burden', () => {
    const again = loaded(changed);
    const none = { granted: [], rejected: [] };
    const differ = burdens.flatMap(burden => {
      const [ours, theirs] = [next.labelling(burden, none), labelMap(again, burden, none)];
      return after.arguments.filter(({ id }) => ours.of(id) !== theirs.of(id));
    });
    expect(differ).toEqual([]);
  });
});
