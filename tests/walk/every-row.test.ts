/** Every row of every page does something: no line on which Enter, Right or Left is dead. */
import { describe, expect, test } from 'vitest';
import { allReferences } from '../../source/map/reference.js';
import { cellsOf, isEntered } from '../../source/outline/outline.js';
import { namedPlaces } from '../../source/pages/pages.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import { placeInFooter } from '../../source/walk/bindings.js';
import { currentStop, startState, type WalkState } from '../../source/walk/state/state.js';
import { withCursor } from '../../source/walk/state/stops.js';
import { update } from '../../source/walk/update.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const program = new Program(map);
const about = map.arguments.flatMap(({ id }) => [`why/${id}`, `clash/${id}`, `graph/${id}`]);
const pages: readonly string[] = [
  ...namedPlaces,
  ...allReferences(map),
  ...about,
  ...map.issues.flatMap(({ id }) => [`thread/${id}`, `burdens/${id}`]),
  'compare/bukele/hrw-cristosal',
];
/** Each page that is one of its kind, and a share of those that are alike. */
const walked = pages.filter((place, at) => !place.includes('/') || at % 7 === 0);

const key = (state: WalkState, name: string): Action | undefined => {
  const moment = program.moment(state);
  const binding = program.bindingsAt(moment).find(({ keys }) => keys.includes(name));
  return binding?.disabled?.(moment) === undefined ? binding?.action(moment, name) : undefined;
};

describe('on every page of the bundled map', () => {
  test('each row leads to a place that there is, or runs an action', () => {
    for (const place of pages) {
      const { outline } = program.page(startState({ place }));
      const dead = outline.blocks
        .filter(isEntered)
        .flatMap(block =>
          (block.kind === 'row' ? [block] : [...cellsOf(block)]).filter(
            ({ to, run }) => run === undefined && (to === undefined || !program.knows(to)),
          ),
        );
      expect({ place, dead }).toEqual({ place, dead: [] });
    }
  });

  test('Enter, Right and Left on a row go somewhere, or say why not', () => {
    for (const place of walked) {
      const start = update(program, startState(), { do: 'go', to: place });
      const { stops } = program.page(start);
      const rows = stops.slice(0, 12).map((_stop, cursor) => withCursor(program, start, cursor));
      for (const row of rows.filter(state => program.entered(state) !== undefined))
        for (const name of ['enter', 'right', 'left']) {
          const action = key(row, name);
          const after = action && update(program, row, action);
          const { place: at, cursor, column, arrangement } = currentStop(row);
          const moved = after && { ...currentStop(after), message: after.message };
          expect({ place, cursor, name, moved }).not.toMatchObject({
            moved: { place: at, cursor, column, arrangement, message: undefined },
          });
          expect({ place, cursor, name, isThere: after !== undefined }).toMatchObject({
            isThere: true,
          });
        }
    }
  });

  test('each key of the footer does something there', () => {
    for (const place of walked.filter((_place, at) => at % 5 === 0)) {
      const state = update(program, startState(), { do: 'go', to: place });
      const moment = program.moment(state);
      for (const binding of program.bindingsAt(moment)) {
        if (
          placeInFooter(binding, moment) === undefined ||
          binding.disabled?.(moment) !== undefined
        )
          continue;
        const after = update(program, state, binding.action(moment, binding.keys[0]));
        expect({ place, key: binding.id, same: after === state }).toMatchObject({ same: false });
      }
    }
  });
});
