/** Where the terminal's own cursor stands: input methods and magnifiers follow it. */
import { describe, expect, test } from 'vitest';
import { toStudy } from '../../source/study/study-messages.js';
import { studyWing } from '../../source/study/study-wing.js';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { loadPlan } from '../../source/plan/plan.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { flowWing } from '../../source/round/flow-wing.js';
import { timerWing } from '../../source/round/timer-wing.js';
import { loaded, sampleText } from '../map/sample.js';
import { nightTrains } from '../night-trains.js';
import { planText } from '../plan/plans.js';
import { TestScreen } from './screen.js';

/** What the screen shows from the cursor on. */
function atCursor(screen: TestScreen): string {
  const { column, row } = screen.cursor();
  return screen.lines()[row]?.slice(column) ?? '';
}

describe('the cursor of the terminal', () => {
  test.each([
    [60, 18],
    [80, 24],
    [140, 45],
  ])('stands on the selected row as that moves, at %dx%d', async (columns, rows) => {
    const screen = new TestScreen(nightTrains(30), {
      columns,
      rows,
      start: { place: 'issue/funding' },
    });
    await screen.settle();
    for (const key of ['', 'j', 'j', 'G', 'k', '\t', 'k']) {
      await screen.press(key);
      expect(atCursor(screen)).toMatch(/^(▸|  )/);
      expect(screen.lines()[screen.cursor().row]).not.toBe('');
    }
    await screen.send({ do: 'go', to: 'evidence' });
    await screen.press('j');
    expect(atCursor(screen)).toMatch(/^▸ .*E2/);
    await screen.quit();
  });

  test('stands at the caret of a search, behind letters of every width', async () => {
    const screen = new TestScreen(nightTrains(), {});
    await screen.settle();
    await screen.press('/');
    expect(atCursor(screen)).toBe('_');
    await screen.press('seat');
    expect(atCursor(screen)).toBe('_');
    expect(screen.cursor().column).toBe(6);
    await screen.press('日本');
    expect(screen.cursor().column).toBe(10);
    await screen.press('word '.repeat(30));
    expect(screen.cursor().column).toBe(79);
    await screen.quit();
  });

  test('stands on the choice of a menu', async () => {
    const screen = new TestScreen(nightTrains(), {});
    await screen.settle();
    await screen.press('b');
    expect(atCursor(screen)).toMatch(/^▸ report/);
    await screen.press('j');
    expect(atCursor(screen)).toMatch(/^▸ corroboration/);
    await screen.quit();
  });

  test('stands at the caret of a note, also within it and where it wraps', async () => {
    const screen = new TestScreen(nightTrains(), {
      columns: 60,
      rows: 18,
      start: { place: 'argument/demand' },
      wings: [studyWing({ map: nightTrains(), now: () => new Date('2026-03-01') })],
    });
    await screen.settle();
    await screen.send(toStudy.send({ is: 'say', sentence: '' }));
    await screen.press('i');
    await screen.press('one_two ');
    expect(atCursor(screen)).toBe('_');
    await screen.press('\u001B[D\u001B[D');
    expect(atCursor(screen)).toBe('_o');
    const { row } = screen.cursor();
    await screen.press('word '.repeat(20));
    expect(atCursor(screen)).toMatch(/^_/);
    expect(screen.cursor().row).toBeGreaterThan(row);
    await screen.quit();
  });
});

/** A screen that is read aloud, and one that is seen. */
const ways = [
  ['read aloud', true],
  ['seen', false],
] as const;

const small = loaded(sampleText());

function planner(place: string, screenReader: boolean): TestScreen {
  const { plan, faults } = loadPlan(planText(), 'plan.json', small);
  return new TestScreen(small, {
    screenReader,
    start: { place },
    wings: [planWing({ file: 'plan.json', plan: plan?.file, faults })],
  });
}

function sheet(screenReader: boolean): TestScreen {
  const format = debateFormats.find(({ id }) => id === 'public-forum');
  if (!format) throw new Error('no format');
  return new TestScreen(nightTrains(), {
    screenReader,
    start: { place: 'flow' },
    wings: [
      timerWing({ format, now: () => 0 }),
      flowWing({ format, sheet: { entries: [] }, spoken: screenReader }),
    ],
  });
}

describe.each(ways)('the cursor of a screen that is %s', (_how, screenReader) => {
  test('stands on the selected row of a list, whatever follows it', async () => {
    const screen = new TestScreen(nightTrains(30), {
      screenReader,
      columns: 60,
      rows: 40,
      start: { place: 'evidence' },
    });
    await screen.settle();
    for (const [keys, row] of [
      ['j', 'E2'],
      ['j', 'E3'],
      ['k', 'E2'],
    ] as const) {
      await screen.press(keys);
      expect(screen.lines()[screen.cursor().row]).toContain(row);
    }
    await screen.press('?');
    await screen.press('\u001B');
    expect(screen.lines()[screen.cursor().row]).toContain('E2');
    const { row } = screen.cursor();
    await screen.quit();
    expect(screen.cursor().row).not.toBe(row);
  });

  test('stands behind what is searched for', async () => {
    const screen = new TestScreen(nightTrains(), { screenReader });
    await screen.settle();
    await screen.press('/');
    await screen.press('seat 日');
    const { column, row } = screen.cursor();
    const before = screen.cells(row, column);
    expect(before).toMatch(/seat 日$/);
    await screen.quit();
  });

  test('stands at the caret of an entry on the flow sheet', async () => {
    const screen = sheet(screenReader);
    await screen.settle();
    await screen.press('Trains run late');
    await screen.press('\u001B[D\u001B[D');
    const { column, row } = screen.cursor();
    expect(screen.cells(row, column)).toMatch(/Trains run la$/);
    await screen.quit();
  });

  test('stands at the caret of a form in the planner, then on its row', async () => {
    const screen = planner('plan/round', screenReader);
    await screen.settle();
    await screen.press('\r');
    await screen.press('12:3');
    const { column, row } = screen.cursor();
    expect(screen.cells(row, column)).toMatch(/12:3$/);
    await screen.press('0\r');
    expect(screen.lines()[screen.cursor().row]).toContain('Prep before');
    expect(screen.lines()[screen.cursor().row]).toContain('12:30');
    await screen.quit();
  });
});
