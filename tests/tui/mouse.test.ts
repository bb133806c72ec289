/** Clicks and turns of the wheel on a real terminal grid: what is drawn there is what is meant. */
import { describe, expect, test } from 'vitest';
import { pointedAt } from '../../source/walk/pointing.js';
import { Program } from '../../source/walk/program.js';
import { currentStop } from '../../source/walk/state/state.js';
import { bundledMap } from '../bundled-map.js';
import { nightTrains } from '../night-trains.js';
import { HandClock } from './clock.js';
import { TestScreen } from './screen.js';

const down = (column: number, row: number): string => `\u001B[<0;${column + 1};${row + 1}M`;
const click = (column: number, row: number): string =>
  down(column, row) + down(column, row).replace('M', 'm');
const wheel = (by: 'up' | 'down'): string => `\u001B[<${by === 'up' ? 64 : 65};5;5M`;

/** The line of the screen that holds a text. */
function lineOf(screen: TestScreen, text: string): number {
  const found = screen.lines().findIndex(line => line.includes(text));
  if (found < 0) throw new Error(`"${text}" does not show.`);
  return found;
}

describe('the mouse', () => {
  test('a click selects the row under it, a click on it then opens it, and a click on a step of the path leads back', async () => {
    const clock = new HandClock();
    const screen = new TestScreen(nightTrains(), { clock, start: { place: 'evidence' } });
    await screen.settle();
    await screen.press(click(10, lineOf(screen, 'E2')));
    expect(currentStop(screen.state())).toMatchObject({ place: 'evidence', cursor: 1 });
    clock.pass(2000);
    await screen.press(click(10, lineOf(screen, 'E2')));
    expect(currentStop(screen.state()).place).toBe('evidence/E2');
    clock.pass(2000);
    await screen.press(click(2, 0));
    expect(currentStop(screen.state()).place).toBe('overview');
    await screen.quit();
  });

  test('a double click opens what it selects, though that moves away as another row closes, and opens nothing twice', async () => {
    const screen = new TestScreen(nightTrains(), { columns: 60, start: { place: 'evidence' } });
    await screen.settle();
    const [first, second] = [lineOf(screen, 'E1'), lineOf(screen, 'E2')];
    // The selected row is open: the next one is farther down than it will be.
    expect(second).toBeGreaterThan(first + 1);
    await screen.press(click(10, second).repeat(2));
    expect(currentStop(screen.state()).place).toBe('evidence/E2');
    await screen.press('\u001B');
    const again = lineOf(screen, 'E2');
    await screen.press(click(10, again).repeat(2));
    expect(currentStop(screen.state()).place).toBe('evidence/E2');
    await screen.quit();
  });

  test('the wheel moves by rows and back, and through a menu', async () => {
    const screen = new TestScreen(nightTrains(8), { start: { place: 'issue/funding' } });
    await screen.settle();
    const { cursor } = currentStop(screen.state());
    await screen.press(wheel('down'));
    expect(currentStop(screen.state()).cursor).toBeGreaterThan(cursor);
    await screen.press(wheel('up'));
    expect(currentStop(screen.state()).cursor).toBe(cursor);
    await screen.press('b');
    await screen.press(wheel('up'));
    expect(screen.state().overlay?.cursor).toBe(0);
    await screen.press(wheel('down'));
    expect(screen.state().overlay?.cursor).toBe(3);
    await screen.quit();
  });

  test('a click on a choice selects it, a second one takes it', async () => {
    const screen = new TestScreen(nightTrains(), {});
    await screen.settle();
    await screen.press('b');
    await screen.press(click(6, lineOf(screen, 'record')).repeat(2));
    expect(screen.state()).toMatchObject({ burden: 'record' });
    expect(screen.state().overlay).toBeUndefined();
    await screen.quit();
  });

  test('a click on nothing changes nothing', async () => {
    const screen = new TestScreen(nightTrains(), {});
    await screen.settle();
    const before = screen.state();
    await screen.press(click(4, 1) + click(70, 22));
    expect(screen.state()).toBe(before);
    await screen.quit();
  });
});

describe('what is drawn on a line is what a click there means', () => {
  const program = new Program(bundledMap());
  test.each([
    ['overview', 80, 24],
    ['overview', 140, 45],
    ['issue/conditions', 80, 30],
    ['issue/conditions', 140, 45],
    ['evidence', 60, 18],
    ['timeline', 110, 30],
  ])('on %s at %dx%d', async (place, columns, rows) => {
    const screen = new TestScreen(bundledMap(), { columns, rows, start: { place } });
    await screen.settle();
    await screen.press('\t');
    const state = screen.state();
    const { outline, stops } = program.page(state);
    let checked = 0;
    for (const [row, line] of screen.lines().entries()) {
      const found = pointedAt(program, state, { row, column: 3 });
      const block = found?.at === 'row' ? outline.blocks[stops[found.stop] ?? -1] : undefined;
      if (block?.kind !== 'row' || found?.at !== 'row' || found.isSelected) continue;
      expect(line).toContain(block.text.slice(0, 6));
      checked++;
    }
    expect(checked).toBeGreaterThan(1);
    await screen.quit();
  });
});
