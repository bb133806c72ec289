/** How much of the bundled map a usual window shows at once. */
import { describe, expect, test } from 'vitest';
import { bundledMap } from '../bundled-map.js';
import { TestScreen } from './screen.js';

const map = bundledMap();
const gauge = /[▰✗][▰▱✗]{3}/;

describe('a window of 80x24', () => {
  const shown = async (place: string): Promise<readonly string[]> => {
    const screen = new TestScreen(map, { start: { place, burden: 'word' } });
    await screen.settle();
    const lines = screen.lines();
    await screen.quit();
    return lines;
  };

  test('shows fourteen arguments of an issue or more, each in one line', async () => {
    for (const { id } of map.issues) {
      const rows = (await shown(`issue/${id}`)).slice(1).filter(line => gauge.test(line));
      expect({ id, rows: rows.length }).toMatchObject({ id });
      expect(rows.length).toBeGreaterThanOrEqual(14);
    }
  });

  test('shows the whole claim of an argument, and what answers it in the lines under it', async () => {
    const lines = await shown('argument/one-pattern-of-abuse');
    const claim = map.argumentById.get('one-pattern-of-abuse')?.claim ?? '';
    expect(lines.join(' ').replaceAll(/[\s│]+/g, ' ')).toContain(claim);
    expect(lines.slice(9).filter(line => gauge.test(line)).length).toBeGreaterThanOrEqual(5);
  });
});
