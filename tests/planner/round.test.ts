/** What a round chooses within its format, set in the planner; and in which speech one argues. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../source/plan/plan.js';
import type { PlanFile } from '../../source/plan/schema.js';
import { planMemory } from '../../source/planner/plan-memory.js';
import { toPlan } from '../../source/planner/plan-messages.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { loaded, sampleText } from '../map/sample.js';
import { planText } from '../plan/plans.js';
import { TestScreen } from '../tui/screen.js';

const map = loaded(sampleText());

function open(place: string, change: (file: PlanFile) => void = () => {}): TestScreen {
  const { plan, faults } = loadPlan(planText(change), 'plan.json', map);
  return new TestScreen(map, {
    start: { place },
    wings: [planWing({ file: 'plan.json', plan: plan?.file, faults })],
  });
}

function planOf(state: WalkState): PlanFile {
  const { plan } = planMemory(state);
  if (!plan) throw new Error('no plan');
  return plan;
}

/** Writes in the row that is selected, in place of what stands there. */
async function write(screen: TestScreen, words: string): Promise<void> {
  await screen.press('\r');
  await screen.press('\u007F'.repeat(10));
  await screen.press(words);
  await screen.press('\r');
}

const inForum = (file: PlanFile): void => {
  file.debate = 'public-forum';
};

describe('the page of a round', () => {
  test('sets the side that speaks first, preparation, grace and one speech, all in the plan', async () => {
    const screen = open('plan/round', inForum);
    await screen.settle();
    expect(screen.text()).toContain('Speaks first   Pro');
    await screen.press('\r');
    expect(screen.text()).toContain('The Con now speaks first');
    expect(screen.text()).toMatch(/Speeches in order [^\n]*\n  4:00 +Con constructive/);
    await screen.press('j');
    await write(screen, '10');
    await screen.press('j');
    await write(screen, '2:30');
    await screen.press('j');
    await write(screen, '15');
    await screen.press('j');
    await write(screen, '5');
    expect(planOf(screen.state()).round).toEqual({
      first: 'against',
      before: 600,
      each: 150,
      grace: 15,
      lengths: { 'con-constructive': 300 },
    });
    expect(screen.text()).toContain('5:00  Con constructive; the format has 4:00');
    await screen.press('zz');
    expect(planOf(screen.state()).round).toEqual({ first: 'against', before: 600, each: 150 });
    await screen.press('\u007F');
    await screen.quit();
  });

  test('tells what is no time, and leaves all as it was; nothing written is as the format has it', async () => {
    const screen = open('plan/round', file => {
      inForum(file);
      file.round = { each: 120 };
    });
    await screen.settle();
    await screen.press('jj');
    await write(screen, '4 minutes');
    expect(screen.text()).toContain('"4 minutes" is no time here');
    expect(planOf(screen.state()).round).toEqual({ each: 120 });
    await write(screen, '121:00');
    expect(planOf(screen.state()).round).toEqual({ each: 120 });
    await write(screen, '');
    expect(planOf(screen.state())).not.toHaveProperty('round');
    await screen.press('jj');
    await write(screen, '0');
    expect(screen.text()).toContain('A speech needs at least a second');
    expect(planOf(screen.state())).not.toHaveProperty('round');
    await screen.quit();
  });

  test('tells the order where the rules fix it', async () => {
    const screen = open('plan/round');
    await screen.settle();
    expect(screen.text()).toContain('In British Parliamentary the Government speaks first.');
    await screen.send(toPlan.send({ is: 'turn-first' }));
    expect(planOf(screen.state())).not.toHaveProperty('round');
    await screen.quit();
  });

  test('is led to from the plan, where it stands in a line', async () => {
    const screen = open('plan', file => {
      inForum(file);
      file.round = { first: 'against', grace: 15 };
    });
    await screen.settle();
    expect(screen.text()).toContain(
      'The round      the Con speaks first; Grace 15 seconds, then a last bell',
    );
    await screen.quit();
  });
});

describe('what the command line chose', () => {
  test('is taken into the plan by one change; what the format has not is told', async () => {
    const screen = open('plan', file => {
      file.round = { before: 60, lengths: { 'government-whip': 400 } };
    });
    await screen.settle();
    const lengths = { 'prime-minister': 300, 'first-con': 300 };
    await screen.send(
      toPlan.send({ is: 'take-choices', choices: { first: 'against', grace: 30, lengths } }),
    );
    expect(planOf(screen.state()).round).toEqual({
      before: 60,
      grace: 30,
      lengths: { 'government-whip': 400, 'prime-minister': 300 },
    });
    expect(screen.text()).toContain('The round is as the command line has it');
    await screen.press('z');
    expect(planOf(screen.state()).round?.grace).toBeUndefined();
    await screen.quit();
  });
});

describe('the speech in which an argument is made', () => {
  test('is chosen with Enter, one after the other, and goes when the format changes', async () => {
    const screen = open('plan/side/government/beatings');
    await screen.settle();
    expect(screen.text()).toContain('Made in        parted by the order of the arguments');
    await screen.press('j');
    const chosen: (string | undefined)[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await screen.press('\r');
      chosen.push(planOf(screen.state()).sides[0]?.arguments[0]?.speech);
    }
    expect(chosen).toEqual([
      'prime-minister',
      'deputy-prime-minister',
      'government-member',
      undefined,
    ]);
    await screen.press('\r\r\r');
    expect(screen.text()).toContain('Member for the Government (Closing Government)');
    expect(currentStop(screen.state()).place).toBe('plan/side/government/beatings');
    await screen.send(toPlan.send({ is: 'choose-format', format: 'public-forum' }));
    expect(planOf(screen.state()).sides[0]?.arguments[0]).not.toHaveProperty('speech');
    await screen.quit();
  });

  test('of the other side, or of another format, is a fault', () => {
    const faults = (speech: string): readonly string[] =>
      loadPlan(
        planText(file => {
          const [chosen] = file.sides[0]?.arguments ?? [];
          if (chosen) chosen.speech = speech;
        }),
        'plan.json',
        map,
      ).faults.map(({ message }) => message);
    expect(faults('government-member')).toEqual([]);
    expect(faults('opposition-member')[0]).toContain('speech of this side');
    expect(faults('government-whip')[0]).toContain('speech of this side');
    expect(faults('goverment-member')[0]).toContain('did you mean government-member?');
  });
});
