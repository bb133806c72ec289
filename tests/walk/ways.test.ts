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
