/** Right and Left along a clash, over every argument of the bundled map. */
import { expect, test } from 'vitest';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { bundledMap } from '../bundled-map.js';

const map = bundledMap();
const program = new Program(map);

test('Left takes Right back, whatever else the best answer answers', () => {
  const answered = map.arguments.filter(({ id }) => map.attacksOn(id).length > 0);
  expect(answered.length).toBeGreaterThan(100);
  for (const { id } of answered) {
    const start = update(program, program.start(), { do: 'go', to: `argument/${id}` });
    const right = update(program, start, { do: 'way', to: 'right' });
    expect(currentStop(right).place).not.toBe(currentStop(start).place);
    const left = update(program, right, { do: 'way', to: 'left' });
    expect(currentStop(left).place).toBe(`argument/${id}`);
    expect(left.at).toBe(start.at);
  }
});

test('Left alone goes on to an end, and says why; of two that best answer each other it goes back', () => {
  const endings = new Set<string>();
  for (const { id } of map.arguments) {
    let state = update(program, program.start(), { do: 'go', to: `argument/${id}` });
    const passed = new Set<string>();
    for (let at = 0; state.message === undefined && state.at > at;) {
      expect(passed).not.toContain(currentStop(state).place);
      passed.add(currentStop(state).place);
      ({ at } = state);
      state = update(program, state, { do: 'way', to: 'left' });
    }
    endings.add(state.message ?? 'back');
  }
  expect([...endings].toSorted()).toEqual([
    'It answers nothing in this map. Esc leads back.',
    'These answer one another: Left has led from there to here. Esc leads back.',
    'back',
  ]);
});
