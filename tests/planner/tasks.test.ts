import { describe, expect, test } from 'vitest';
import { planMemory } from '../../source/planner/plan-memory.js';
import { toPlan } from '../../source/planner/plan-messages.js';
import { planWing } from '../../source/planner/plan-wing.js';
import { loadPlan } from '../../source/plan/plan.js';
import type { SessionPlan } from '../../source/plan/session-plan.js';
import { progressWords } from '../../source/planner/tasks/words.js';
import { taskReport, taskReportOutline } from '../../source/planner/tasks/task-report.js';
import { currentStop, type WalkState } from '../../source/walk/state/state.js';
import { makeDeck } from '../../source/study/cards/deck.js';
import { memoryOf } from '../../source/study/memory.js';
import { emptyStudy, type Study } from '../../source/study/profile/profile.js';
import { studyWing } from '../../source/study/study-wing.js';
import { outlineLines } from '../../source/outline/outline-text.js';
import { loaded, sampleText } from '../map/sample.js';
import { TestScreen } from '../tui/screen.js';
import { planText } from '../plan/plans.js';

const map = loaded(sampleText());
const { cards } = makeDeck(map);
const at = '2026-03-18T10:00:00Z';

function plan(): SessionPlan {
  const found = loadPlan(planText(), 'plan.json', map).plan;
  if (!found) throw new Error('no plan');
  return found;
}

const words = (study: Study, side?: string): readonly string[] =>
  taskReport(plan(), cards, study, side).tasks.map(task => progressWords(task));
const onIssue = cards.filter(({ issue }) => issue === 'conditions').map(({ id }) => id);

describe('the tasks of a learner', () => {
  test('are all to do in a new profile', () => {
    expect(onIssue.length).toBeGreaterThanOrEqual(3);
    expect(words(emptyStudy)).toEqual(['read 0 of 2', '0 of 3 cards right', 'not answered yet']);
    expect(taskReport(plan(), cards, emptyStudy).done).toBe(0);
  });

  test(
    'are done by reading, by answering right on different cards, and by an answer in words ' +
      "of one's own",
    () => {
      const study: Study = {
        ...emptyStudy,
        visited: { 'argument/release-offer': ['2026-03-18'], 'evidence/E002': ['2026-03-17'] },
        answers: [...onIssue.slice(0, 3), ...onIssue.slice(0, 1)].map(card => ({
          card,
          at,
          right: true,
        })),
        notes: { 'argument/beatings': { text: 'The accounts are not checked.', at } },
      };
      expect(words(study)).toEqual([
        'done: read 2 of 2',
        'done: 3 of 3 cards right',
        'done: answered',
      ]);
    },
  );

  test(
    'do not count the same card twice, a wrong answer, a card of another issue, or an ' +
      'empty note',
    () => {
      const [first = ''] = onIssue;
      const other = cards.find(({ issue }) => issue === 'legality')?.id ?? '';
      const study: Study = {
        ...emptyStudy,
        answers: [
          { card: first, at, right: true },
          { card: first, at, right: true },
          { card: onIssue[1] ?? '', at, right: false },
          { card: other, at, right: true },
        ],
        notes: { 'argument/beatings': { text: '  ', at } },
      };
      expect(words(study)).toEqual(['read 0 of 2', '1 of 3 cards right', 'not answered yet']);
    },
  );

  test('are those of the side the learner is on, and of everyone', () => {
    expect(words(emptyStudy, 'opposition')).toHaveLength(2);
    expect(words(emptyStudy, 'government')).toHaveLength(3);
  });

  test('are told to the coach with what is not read yet', () => {
    const text = outlineLines(
      taskReportOutline(
        plan(),
        taskReport(plan(), cards, { ...emptyStudy, visited: { 'evidence/E002': ['2026-03-17'] } }),
        'ann',
      ),
    ).join('\n');
    expect(text).toContain('A round on conditions: tasks of ann');
    expect(text).toContain('Read the offer: read 1 of 2');
    expect(text).toMatch(/Not read yet: .+ \(argument\/release-offer\)/);
  });
});

describe('a learner who opens the plan with a profile', () => {
  const open = (): TestScreen => {
    const learner = (state: WalkState) => ({
      study: memoryOf(state).study,
      cards,
      side: 'government',
    });
    const wings = [
      planWing({ file: 'plan.json', plan: plan().file, faults: [], learner }),
      studyWing({ map, now: () => new Date(at) }),
    ];
    return new TestScreen(map, { start: { place: 'plan/tasks' }, wings });
  };

  test('reads what is set, and the task says so at once', async () => {
    const screen = open();
    await screen.settle();
    expect(screen.text()).toContain('0 of 3 tasks done in this profile.');
    await screen.press('jj\r');
    expect(screen.text()).toContain('not read yet   He offered to release the men');
    await screen.press('\r');
    expect(currentStop(screen.state()).place).toBe('argument/release-offer');
    await screen.press('\u007F');
    await screen.press('j\r\u007F');
    expect(screen.text()).toContain('So far: done: read 2 of 2');
    await screen.press('\u007F');
    expect(screen.text()).toContain('1 of 3 tasks done in this profile.');
    expect(screen.text()).not.toMatch(/done: .*: done/);
    await screen.quit();
  });

  test('goes from a task into the drill on its cards', async () => {
    const screen = open();
    await screen.settle();
    await screen.send(toPlan.send({ is: 'drill', task: 'drill' }));
    expect(currentStop(screen.state()).place).toBe('drill');
    expect(memoryOf(screen.state()).drill.filter).toEqual({ issue: 'conditions' });
    await screen.quit();
  });

  test("can change nothing of the coach's", async () => {
    const screen = open();
    await screen.settle();
    await screen.press(' JKzTRn');
    await screen.send({ do: 'go', to: 'plan/side/government' });
    await screen.press(' J');
    await screen.send(toPlan.send({ is: 'choose-motion', issue: 'legality' }));
    expect(planMemory(screen.state()).plan).toEqual(plan().file);
    await screen.quit();
  });
});
