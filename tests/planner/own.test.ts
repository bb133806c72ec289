/** An argument and a card of one's own, typed in the planner from nothing. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../source/plan/plan.js';
import type { PlanFile } from '../../source/plan/schema.js';
import { planMemory } from '../../source/planner/plan-memory.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { bundledMap } from '../bundled-map.js';
import { workedFile } from '../plan/worked-plan.js';
import { TestScreen } from '../tui/screen.js';

const map = bundledMap();
const escape = '\u001B';
const text = JSON.stringify(workedFile);

function open(place: string): TestScreen {
  const { plan, faults } = loadPlan(text, 'plan.json', map);
  return new TestScreen(map, {
    columns: 110,
    rows: 40,
    start: { place },
    wings: [planWing({ file: 'plan.json', plan: plan?.file, faults })],
  });
}

function planOf(state: WalkState): PlanFile {
  const { plan } = planMemory(state);
  if (!plan) throw new Error('no plan');
  return plan;
}

/** Goes down to the row that says so. */
async function downTo(screen: TestScreen, row: RegExp): Promise<void> {
  const { plan } = loadPlan(text, 'plan.json', map);
  const program = new Program(map, [planWing({ file: 'plan.json', plan: plan?.file, faults: [] })]);
  const isThere = (): boolean => {
    const stop = currentStop(screen.state());
    const { outline, stops } = program.page(screen.state(), stop.place);
    const block = outline.blocks[stops[stop.cursor] ?? -1];
    return block?.kind === 'row' && row.test(`${block.lead ?? ''}: ${block.text}`);
  };
  for (let steps = 0; steps < 60 && !isThere(); steps++) await screen.press('j');
  if (!isThere()) throw new Error(`no row ${String(row)} in\n${screen.text()}`);
}

/** Writes in a row: i, the words in place of those that are there, and Enter. */
async function write(screen: TestScreen, row: RegExp, words: string, key = 'i'): Promise<void> {
  await downTo(screen, row);
  await screen.press(key);
  await screen.press('\u0015');
  await screen.press(words);
  await screen.press('\r');
}

describe('a coach who has an argument of their own', () => {
  test('types it on the empty row, with a card, and takes it out again', async () => {
    const screen = open('plan/side/proposition');
    await screen.settle();
    await downTo(screen, /An argument of your own/);
    await screen.press('i');
    expect(currentStop(screen.state()).place).toBe('plan/own/own-1');
    await screen.press('Nobody could look: q, z and J are letters');
    await screen.press('\r');
    expect(planOf(screen.state()).own).toEqual([
      { id: 'own-1', side: 'for', title: 'Nobody could look: q, z and J are letters' },
    ]);
    await write(screen, /Claim/, 'Nobody from outside could look.');
    await write(screen, /Reasoning/, 'A barred door hides what is behind it.', 'e');
    await write(screen, /Tag/, 'Inspectors were kept out');
    await write(screen, /Words, with/, 'In three years __no inspector was let in__, it says.');
    await write(screen, /Author/, 'A. Reader');
    await write(screen, /Address/, 'https://example.org/doors');
    const [own] = planOf(screen.state()).own ?? [];
    expect(own).toMatchObject({
      claim: 'Nobody from outside could look.',
      reasoning: 'A barred door hides what is behind it.',
      cards: [
        {
          tag: 'Inspectors were kept out',
          quote: [
            { words: 'In three years ' },
            { words: 'no inspector was let in', read: true },
            { words: ', it says.' },
          ],
          author: 'A. Reader',
          address: 'https://example.org/doors',
        },
      ],
    });
    expect(planOf(screen.state()).sides[0]?.arguments.at(-1)).toEqual({ argument: 'own-1' });
    await screen.press('P');
    expect(screen.text()).toMatch(/4\. Coach.*Nobody from outside could look/);
    await screen.send({ do: 'go', to: 'plan/own/own-1' });
    await downTo(screen, /Title/);
    await screen.press(' ');
    expect(planOf(screen.state()).own).toBeUndefined();
    expect(planOf(screen.state()).sides[0]?.arguments).toHaveLength(3);
    await screen.press('z');
    expect(planOf(screen.state()).own).toEqual([own]);
    await screen.press(escape);
    await screen.quit();
  });

  test('says what it answers, by Space', async () => {
    const screen = open('plan/side/proposition');
    await screen.settle();
    await downTo(screen, /An argument of your own/);
    await screen.press('\r');
    await screen.press('\r');
    await downTo(screen, /suggests that reporters|Witnesses|look for former/);
    await screen.press(' ');
    expect(planOf(screen.state()).own?.[0]?.answers).toEqual(['testimony-sought-out']);
    await screen.quit();
  });
});
