/** The foot of the flow sheet: every chord stands there, so that nobody has to know one by heart. */
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { keyLines, mostKeyLines, type ShownKey } from '../../source/outline/key-lines.js';
import { flowBindings } from '../../source/round/flow-bindings.js';
import { flowWing } from '../../source/round/flow-wing.js';
import { timerBindings } from '../../source/round/timer-bindings.js';
import { timerWing } from '../../source/round/timer-wing.js';
import { keyLabel } from '../../source/walk/bindings.js';
import { nightTrains } from '../night-trains.js';
import { TestScreen } from '../tui/screen.js';
import { emptySheet, shortRound } from './rounds.js';

function sheetScreen(columns: number, rows: number): TestScreen {
  return new TestScreen(nightTrains(), {
    columns,
    rows,
    start: { place: 'flow' },
    wings: [
      timerWing({ format: shortRound, now: () => 0 }),
      flowWing({ format: shortRound, sheet: emptySheet }),
    ],
  });
}

/** The keys at the foot, each with all that is held for it: `Alt+B`. */
function keysAtFoot(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => {
    let held = '';
    return line.split('  ').map(item => {
      const [key = ''] = item.split(' ');
      const chord = /^(?:Alt|Ctrl)\+/.exec(key)?.[0];
      held = chord ?? held;
      return chord === undefined && /^.(?:-.)?$/.test(key) ? held + key : key;
    });
  });
}

/** Every chord that does something on the sheet, by the key that is told for it. */
const chords = [...flowBindings, ...timerBindings]
  .filter(({ id }) => id.startsWith('flow-') || /-elsewhere$|^timer-toggle-on$/.test(id))
  .filter(({ id }) => id !== 'timer-toggle-elsewhere')
  .map(
    ({ id, keys }) => [id, keys.filter(key => /^(?:alt|ctrl)\+/.test(key)).map(keyLabel)] as const,
  )
  .filter(([, keys]) => keys.length > 0);

describe('on a screen of 80 columns and 24 rows', () => {
  test('every chord of the sheet stands at its foot, also while one writes', async () => {
    const screen = sheetScreen(80, 24);
    await screen.settle();
    for (const typed of ['', 'no link']) {
      if (typed) await screen.press(typed);
      const foot = screen.lines().slice(-mostKeyLines(24));
      const known = keysAtFoot(foot);
      expect(chords.length).toBeGreaterThan(20);
      for (const [id, keys] of chords)
        expect(
          keys.some(key => known.includes(key) || known.includes(`${key}-9`)),
          `${id}: ${foot.join(' | ')}`,
        ).toBe(true);
      for (const key of ['Enter', 'Tab', 'Shift+Tab', 'Ctrl+F']) expect(known).toContain(key);
    }
    await screen.quit();
  });

  test('the cell under the cursor and what is written over the foot stay in sight', async () => {
    const screen = sheetScreen(80, 24);
    await screen.settle();
    for (let row = 1; row < 18; row++) await screen.press(`argument ${row}\r`);
    await screen.press('the last');
    expect(screen.text()).toContain('argument 17');
    expect(screen.text()).toContain('the last_');
    await screen.quit();
  });
});

test('on 60 columns and 18 rows the most useful stand there, and the way to the rest', async () => {
  const screen = sheetScreen(60, 18);
  await screen.settle();
  const known = keysAtFoot(screen.lines().slice(-mostKeyLines(18)));
  for (const key of ['Enter', 'Tab', 'Alt+S', 'Alt+B', 'Alt+A', 'Alt+R', 'Alt+Z', 'Alt+X'])
    expect(known).toContain(key);
  await screen.press('\u001Bx');
  await screen.press('take');
  expect(screen.text()).toContain('take it out  (Alt+D)');
  await screen.quit();
});

test('lines of keys are never too many or too wide, keep their order, and end in the last', () => {
  const key = fc.tuple(
    fc.constantFrom('Enter', 'Alt+A', 'Alt+B', 'Ctrl+F', 'Tab'),
    fc.constantFrom('next', 'one more', 'answer', 'out'),
  );
  fc.assert(
    fc.property(
      fc.array(key, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 16, max: 160 }),
      fc.integer({ min: 1, max: 60 }),
      (keys: readonly ShownKey[], columns, rows) => {
        const lines = keyLines(keys, columns, mostKeyLines(rows));
        expect(lines.length).toBeLessThanOrEqual(mostKeyLines(rows));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const told = keysAtFoot(lines);
        expect(told.at(-1)).toBe(keys.at(-1)?.[0]);
        expect(told.slice(0, -1)).toEqual(keys.slice(0, told.length - 1).map(([name]) => name));
      },
    ),
  );
});
