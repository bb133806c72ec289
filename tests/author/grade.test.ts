/** Giving evidence another grade: what it would change is shown, and is what then changes. */
import { describe, expect, it } from 'vitest';
import { authorMemory } from '../../source/author/author-memory.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { authorWing } from '../../source/author/author-wing.js';
import { formRoom } from '../../source/author/form-room.js';
import { applyEdit } from '../../source/map/edit/edit-text.js';
import { burdens } from '../../source/standing/burden.js';
import { labelMap } from '../../source/standing/standing.js';
import { Program } from '../../source/walk/program.js';
import type { WalkState } from '../../source/walk/state/state.js';
import {
  choiceLines,
  linesOverChoices,
  linesUnderChoices,
} from '../../source/walk/choice-lines.js';
import { roomOf } from '../../source/walk/room.js';
import { update } from '../../source/walk/update.js';
import { loaded, soundText } from '../map/sample.js';

const program = new Program(loaded(soundText()), [authorWing({}, () => formRoom)]);

const menu = { kind: 'burden', text: '', cursor: 0 } as const;

function opened(evidence: string, state: WalkState = program.start()): WalkState {
  return update(program, state, toAuthor.send({ is: 'regrade', item: `evidence/${evidence}` }));
}

describe('the list of grades', () => {
  it('shows six grades at once in a window of 60x18, beside what each would change', () => {
    const state = { ...opened('E003'), columns: 60, rows: 18 };
    const { under } = roomOf(program.page(state).outline, state);
    const choices = program.choices(state);
    const height = under.height - linesOverChoices(state.overlay ?? menu);
    const shown = choiceLines(choices, 0, height - linesUnderChoices(choices, height));
    expect(shown.filter(line => typeof line !== 'string').length).toBeGreaterThanOrEqual(6);
  });

  it.each(burdens)('tells at %s what the engine says of the map changed so', burden => {
    let moving = 0;
    for (const { id } of program.map.evidence) {
      const state = opened(id, program.start({ burden }));
      for (const { action, hint, details = [] } of program.choices(state)) {
        const { message } = 'message' in action ? action : { message: undefined };
        const { field, to } = { field: '', to: '', ...message };
        const result = applyEdit(soundText(), { edit: 'set', item: `evidence/${id}`, field, to });
        const after = loaded(result.ok ? result.text : '');
        const [was, is] = [labelMap(program.map, burden), labelMap(after, burden)];
        const moved = after.arguments.filter(one => was.of(one.id) !== is.of(one.id));
        for (const { id: of, title, claim } of moved)
          expect(details).toContain(`${title ?? claim}: ${was.of(of)}, then ${is.of(of)}`);
        expect(details).toHaveLength(moved.length === 0 ? 1 : moved.length + 2);
        expect(hint).toMatch(
          moved.length === 0
            ? /^(?:now|no argument would change)$/
            : new RegExp(`^${moved.length} arguments? would change$`),
        );
        moving += moved.length;
      }
    }
    expect(moving).toBeGreaterThan(0);
  });

  it('begins at the grade that the item has, which changes nothing', () => {
    const state = opened('E003');
    expect(program.choices(state)[state.overlay?.cursor ?? -1]?.hint).toBe('now');
    const after = update(program, state, { do: 'accept' });
    expect([after.ended, after.message]).toEqual([false, 'Nothing was changed.']);
  });

  it('is dropped by Esc, and kept by Enter', () => {
    const down = update(program, opened('E003'), { do: 'move', by: 1 });
    expect(update(program, down, { do: 'close' }).ended).toBe(false);
    const kept = update(program, down, { do: 'accept' });
    expect(authorMemory.in(kept)?.asked).toMatchObject({ is: 'grade', item: 'evidence/E003' });
  });
});

describe('a map that is not to be written over', () => {
  const copy = { why: 'Change a copy of it?', file: 'copy.json' };
  const closed = new Program(program.map, [authorWing({ copy }, () => formRoom)]);
  const wanted = { is: 'edit', item: 'argument/beatings' } as const;
  const offered = update(closed, closed.start(), toAuthor.send(wanted));

  it('is copied on the spot, and what was wanted is done there', () => {
    expect(closed.choices(offered)[0]?.label).toBe('Write copy.json, and go on there');
    const state = update(closed, offered, { do: 'accept' });
    expect(authorMemory.in(state)?.asked).toEqual({ is: 'copy', wanted });
  });

  it('stays as it is where no copy is wanted', () => {
    const state = [{ do: 'move', by: 1 } as const, { do: 'accept' } as const].reduce(
      (at, action) => update(closed, at, action),
      offered,
    );
    expect([state.ended, state.overlay, state.message]).toEqual([
      false,
      undefined,
      'Nothing was changed.',
    ]);
  });
});
