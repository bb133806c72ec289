import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateFormats } from '../../source/debate/debate-formats.js';
import { coachBindings } from '../../source/planner/plan-bindings.js';
import { caseOrder } from '../../source/strategy/case-order.js';
import { loadPlan, planText as textOf } from '../../source/plan/plan.js';
import { planMemory } from '../../source/planner/plan-memory.js';
import { toPlan } from '../../source/planner/plan-messages.js';
import { planWing } from '../../source/planner/plan-wing.js';
import type { PlanFile } from '../../source/plan/schema.js';
import { outlineLines } from '../../source/outline/outline-text.js';
import { Program } from '../../source/walk/program.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import type { Action } from '../../source/walk/action.js';
import { bundledMap } from '../bundled-map.js';
import { loaded, sampleText } from '../map/sample.js';
import { TestScreen } from '../tui/screen.js';
import { planFile, planText } from '../plan/plans.js';

const bundled = bundledMap();
const small = loaded(sampleText());
const escape = String.fromCodePoint(0x1b);

function planOf(state: WalkState): PlanFile {
  return planMemory(state).plan ?? planFile();
}

const chosen = (state: WalkState, side: number): readonly string[] =>
  (planOf(state).sides[side]?.arguments ?? []).map(({ argument }) => argument);

/** No plan yet, on the smallest screen. */
async function smallScreen(): Promise<TestScreen> {
  const screen = new TestScreen(bundled, {
    columns: 60,
    rows: 18,
    start: { place: 'plan/motions' },
    wings: [planWing({ file: 'round.json', plan: undefined, faults: [] })],
  });
  await screen.settle();
  return screen;
}

describe('a coach who starts from nothing', () => {
  test(
    'chooses a motion and a format, takes the proposal, changes it, and every change is ' +
      'handed over to be saved',
    async () => {
      const saved: PlanFile[] = [];
      const screen = new TestScreen(bundled, {
        start: { place: 'plan/motions' },
        wings: [planWing({ file: 'round.json', plan: undefined, faults: [] })],
        onState: state => {
          const { plan } = planMemory(state);
          if (plan && plan !== saved.at(-1)) saved.push(plan);
        },
      });
      await screen.settle();
      expect(screen.text()).toContain('A plan from nothing: choose the motion');
      await screen.press('j\r');
      expect(screen.text()).toContain('Choose the debate format');
      await screen.press('j\r');
      expect(screen.text()).toContain('Legality of the deportations: World Schools');
      expect(screen.text()).toContain('saved in round.json as you go');
      expect(saved).toHaveLength(1);
      const [proposed] = saved;
      expect(proposed?.sides.map(side => side.arguments.length)).toEqual([6, 6]);
      await screen.press('jj\r');
      expect(screen.lines()[1]).toContain('Proposition, for the motion');
      const before = chosen(screen.state(), 0);
      await screen.press('J');
      expect(chosen(screen.state(), 0)).toEqual([before[1], before[0], ...before.slice(2)]);
      await screen.press(' ');
      expect(chosen(screen.state(), 0)).toEqual([before[1], ...before.slice(2)]);
      // The tasks that were proposed with the arguments follow them, on both sides.
      const reading = (id: string): readonly string[] =>
        (planOf(screen.state()).tasks.find(task => task.id === id)?.read ?? []).map(reference =>
          reference.slice('argument/'.length),
        );
      expect(reading('case-for')).toEqual(chosen(screen.state(), 0));
      expect(reading('other-against')).toEqual(chosen(screen.state(), 0).slice(0, 3));
      expect(planOf(screen.state()).tasks.find(({ id }) => id === 'unseen-against')?.answer).toBe(
        before[1],
      );
      await screen.press('zz');
      expect(chosen(screen.state(), 0)).toEqual(before);
      expect(saved).toHaveLength(5);
      expect(saved.at(-1)).toEqual(proposed);
      await screen.quit();
    },
  );

  test('tells the formats of one name apart, on a small screen too', async () => {
    const screen = await smallScreen();
    await screen.press('\r');
    const seen = new Set<string>();
    for (const _format of debateFormats) {
      for (const line of screen.lines()) seen.add(line.slice(2));
      await screen.press('j');
    }
    for (const { title } of debateFormats)
      expect([...seen].filter(line => line.startsWith(`${title}: `))).not.toEqual([]);
    await screen.quit();
  });

  test('takes in the best that is left, again and again, with one key', async () => {
    const screen = await smallScreen();
    await screen.press('\r\r');
    await screen.press('jj\r');
    await screen.press('\t\t\t');
    expect(screen.text()).toContain('Not taken, by the question');
    const before = chosen(screen.state(), 0);
    await screen.press('  ');
    const { proposed } = caseOrder(bundled, judged(screen.state()).labelling, 'conditions', 'for');
    const next = proposed
      .map(({ argument }) => argument.id)
      .filter(id => !before.includes(id))
      .slice(0, 2);
    expect(chosen(screen.state(), 0)).toEqual([...before, ...next]);
    await screen.quit();
  });
});

function judged(state: WalkState) {
  return {
    labelling: new Program(bundled).labelling(planOf(state).burden, { granted: [], rejected: [] }),
  };
}

describe('a coach at work on a plan', () => {
  const open = (
    text: string,
    options: { readonly columns?: number; readonly rows?: number; readonly place?: string } = {},
  ): TestScreen => {
    const { plan, faults } = loadPlan(text, 'plan.json', small);
    return new TestScreen(small, {
      ...options,
      start: { place: options.place ?? 'plan' },
      wings: [planWing({ file: 'plan.json', plan: plan?.file, faults })],
    });
  };

  test('walks from a row into the argument in the map, and back to the row', async () => {
    const screen = open(planText());
    await screen.settle();
    await screen.press('jjj');
    await screen.press('\r');
    expect(currentStop(screen.state()).place).toBe('argument/beatings');
    await screen.press('\u007F');
    expect(currentStop(screen.state())).toMatchObject({ place: 'plan', cursor: 3 });
    await screen.quit();
  });

  test('writes a note in place, letter by letter saved, and undone as one', async () => {
    const screen = open(planText(), { place: 'plan/side/government' });
    await screen.settle();
    await screen.press('i');
    await screen.press(' Then the offer: z, J and q are letters.');
    expect(planOf(screen.state()).sides[0]?.arguments[0]?.note).toBe(
      'First. Then the offer: z, J and q are letters.',
    );
    await screen.press(escape);
    await screen.press('z');
    expect(planOf(screen.state()).sides[0]?.arguments[0]?.note).toBe('First.');
    await screen.quit();
  });

  test(
    "chooses the burden on a page of the plan, and finds the judge's again when coming " +
      'back from trying others',
    async () => {
      const screen = open(planText());
      await screen.settle();
      await screen.send({ do: 'burden', set: 'record' });
      expect(planOf(screen.state()).burden).toBe('record');
      expect(screen.text()).toContain("The judge's burden is now record.");
      await screen.send({ do: 'go', to: 'argument/beatings' });
      await screen.send({ do: 'burden', set: 'word' });
      expect(planOf(screen.state()).burden).toBe('record');
      await screen.press('P');
      expect(screen.state().burden).toBe('record');
      await screen.press('z');
      expect([planOf(screen.state()).burden, screen.state().burden]).toEqual(['report', 'report']);
      await screen.quit();
    },
  );

  test('sees at once what is left unanswered, and takes an answer in there', async () => {
    const screen = open(planText(), { place: 'plan/unanswered' });
    await screen.settle();
    // Each side's one argument attacks the other's, so that both are answered until one goes.
    expect(screen.text()).toContain('Government leaves unanswered: 0');
    await screen.send({ do: 'go', to: 'plan/side/government' });
    await screen.press(' ');
    await screen.send({ do: 'go', to: 'plan/unanswered' });
    expect(screen.text()).toContain('Government leaves unanswered: 1');
    expect(screen.text()).toContain('could answer, Detai');
    await screen.press('j ');
    expect(planOf(screen.state()).sides[0]?.answers).toEqual(['beatings']);
    expect(screen.text()).toContain('Government leaves unanswered: 0');
    await screen.quit();
  });

  test('sets a task: its title typed, and what is to be read given from anywhere in the map', async () => {
    const screen = open(planText(), { place: 'plan/tasks' });
    await screen.settle();
    await screen.press('n');
    await screen.press('\u007F'.repeat(20));
    await screen.press('Read the order');
    await screen.press('\r');
    await screen.send({ do: 'go', to: 'source/order' });
    await screen.press('A');
    expect(screen.text()).toContain('To be read, in "Read the order".');
    expect(planOf(screen.state()).tasks.at(-1)).toEqual({
      id: 'task-4',
      title: 'Read the order',
      read: ['source/order'],
    });
    await screen.quit();
  });

  test(
    'sets whom a task is for, what is drilled and what is answered unseen, by going ' +
      'through the choices',
    async () => {
      const screen = open(planText(), { place: 'plan/tasks/read-offer' });
      await screen.settle();
      await screen.press('G');
      await screen.press('kkk');
      expect(screen.text()).toContain('▸ For Government');
      await screen.press('\r');
      expect(planOf(screen.state()).tasks[0]?.side).toBe('opposition');
      await screen.press('j\r\r');
      expect(planOf(screen.state()).tasks[0]?.drill).toEqual({ issue: 'conditions', cards: 10 });
      await screen.press('j\r');
      expect(planOf(screen.state()).tasks[0]?.answer).toBe('beatings');
      expect(screen.text()).toMatch(/Answer unseen +beatings/);
      await screen.press('\r');
      expect(planOf(screen.state()).tasks[0]?.answer).toBeUndefined();
      await screen.quit();
    },
  );

  test('sees both sides next to each other where there is room', async () => {
    const screen = open(planText(), { columns: 140, rows: 45, place: 'plan/side/government' });
    await screen.settle();
    const row =
      screen.lines().find(line => line.includes('Guards beat') && line.includes('│')) ?? '';
    expect(screen.text()).toContain('Opposition, against the motion');
    expect(row).toContain('1. Detainees');
    await screen.press('x');
    expect(screen.lines()[1]).toContain('Opposition, against the motion');
    await screen.quit();
  });

  test('opens what is left of a plan whose map lost an argument, with the fault in its place', async () => {
    const screen = open(
      planText(file => {
        file.sides[0]?.arguments.unshift({ argument: 'lost' });
      }),
    );
    await screen.settle();
    expect(screen.text()).toContain('1 fault in plan.json; what is sound is here');
    await screen.press('jj\r');
    expect(screen.text()).toContain('plan.json:16:23');
    expect(screen.text().replaceAll(/\s+/g, ' ')).toContain(
      'no argument of the map has the id lost',
    );
    await screen.quit();
  });

  test('changes the motion, and keeps the arguments with a note', async () => {
    const screen = open(planText());
    await screen.settle();
    await screen.send({ do: 'go', to: 'plan/motions' });
    await screen.send(toPlan.send({ is: 'choose-motion', issue: 'legality' }));
    expect(planOf(screen.state()).motion).toBe('legality');
    expect(chosen(screen.state(), 0)).toContain('beatings');
    expect(
      planOf(screen.state()).sides[0]?.arguments.find(({ argument }) => argument === 'beatings')
        ?.note,
    ).toBe('First.');
    await screen.send(toPlan.send({ is: 'undo' }));
    expect(planOf(screen.state())).toEqual(planFile());
    await screen.quit();
  });
});

describe('the planner', () => {
  const anywhere = new Program(small).moment(new Program(small).start());
  const acts = fc.array(
    fc.oneof(
      fc.constantFrom<Action[]>(
        ...coachBindings
          .filter(({ id }) => id !== 'plan-give')
          .map(binding => binding.action(anywhere, '')),
      ),
      fc.integer({ min: -3, max: 6 }).map((by): Action => ({ do: 'move', by })),
      fc.constantFrom<Action[]>(
        { do: 'open' },
        { do: 'out' },
        { do: 'close' },
        { do: 'type', text: 'words' },
        { do: 'go', to: 'plan/unanswered' },
        { do: 'go', to: 'plan/tasks' },
        { do: 'go', to: 'plan/side/opposition' },
        { do: 'burden', set: 'record' },
        toPlan.send({ is: 'choose-motion', issue: 'legality' }),
        toPlan.send({ is: 'choose-format', format: 'policy' }),
        toPlan.send({ is: 'set', task: 'unseen', choice: 'side' }),
        toPlan.send({ is: 'set', task: 'drill', choice: 'drill' }),
        toPlan.send({ is: 'set', task: 'unseen', choice: 'answer' }),
      ),
    ),
    { maxLength: 40 },
  );

  test('leaves a sound plan whatever is done to it, and undo leads all the way back', () => {
    fc.assert(
      fc.property(acts, list => {
        const program = new Program(small, [
          planWing({ file: 'plan.json', plan: planFile(), faults: [] }),
        ]);
        let state = list.reduce(
          (before, action) => update(program, before, action),
          program.start({ place: 'plan' }),
        );
        const { plan, faults } = loadPlan(textOf({}, undefined, planOf(state)), 'plan.json', small);
        expect(
          faults.filter(({ severity, rule }) => severity === 'error' && rule !== 'no-party'),
        ).toEqual([]);
        expect(plan?.file).toEqual(planOf(state));
        expect(outlineLines(program.page(state).outline).length).toBeGreaterThan(0);
        state = update(program, state, { do: 'close' });
        for (let times = 0; times < 60; times++)
          state = update(program, state, toPlan.send({ is: 'undo' }));
        expect(planOf(state)).toEqual(planFile());
      }),
      { numRuns: 60 },
    );
  });
});
