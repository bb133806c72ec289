/** What strategy says, at the limits of what it says. */
import { expect, test } from 'vitest';
import { proposedTasks } from '../../source/strategy/proposed-tasks.js';
import type { UnansweredPoint } from '../../source/strategy/unanswered-points.js';
import { speechLoadWords, unansweredWords } from '../../source/strategy/words.js';
import type { PlanSide } from '../../source/plan/schema.js';
import { schoolDay } from '../fixtures/school-day.js';

test.each([
  [359, 239, '5:59 of arguments in 6:00 of constructives; 3:59 of answers in 4:00'],
  [360, 240, '6:00 of arguments in 6:00 of constructives; 4:00 of answers in 4:00'],
  [361, 0, '6:01 of arguments (0:01 too long) in 6:00 of constructives; 0:00 of answers in 4:00'],
  [0, 312, '0:00 of arguments in 6:00 of constructives; 5:12 of answers (1:12 too long) in 4:00'],
])('%i seconds of arguments in six minutes, %i of answers in four: %s', (own, answers, told) => {
  const words = speechLoadWords({ arguments: own, answers, available: 360, answering: 240 });
  expect(words).toBe(`${told} of speeches that answer`);
});

const [argument] = schoolDay.arguments;
const point = (because: UnansweredPoint['because']): readonly UnansweredPoint[] =>
  argument ? [{ argument, because, replies: [] }] : [];

test.each([
  [0, 0, 0, '0'],
  [2, 0, 0, '2'],
  [0, 0, 1, '0, and 1 answered only by what is defeated'],
  [2, 0, 3, '2, and 3 answered only by what is defeated'],
  [2, 1, 0, '2, and 1 only talked past'],
  [0, 1, 3, '0, and 1 only talked past and 3 answered only by what is defeated'],
])(
  '%i without an answer, %i talked past, %i with a defeated one: %s',
  (none, past, weak, words) => {
    const points = [
      ...Array.from({ length: none }, () => point('nothing')),
      ...Array.from({ length: past }, () => point('talked-past')),
      ...Array.from({ length: weak }, () => point('only-defeated')),
    ];
    expect(unansweredWords(points.flat())).toBe(words);
  },
);

const side = (stands: 'for' | 'against', size: number): PlanSide => ({
  id: stands,
  stands,
  parties: [],
  arguments: Array.from({ length: size }, (_one, at) => ({ argument: `${stands}-${at}` })),
});

test.each([
  [0, 'question other-for unseen-for case-against drill'],
  [2, 'question case-for other-for unseen-for case-against other-against unseen-against drill'],
])('a side of %i arguments is asked: %s', (size, tasks) => {
  const found = proposedTasks({ id: 'start' }, [side('for', size), side('against', 2)]);
  expect(found.map(({ id }) => id).join(' ')).toBe(tasks);
});

test.each([
  [2, 2],
  [3, 3],
  [4, 3],
])('of %i arguments of the other side, %i are read', (size, read) => {
  const tasks = proposedTasks({ id: 'start' }, [side('for', 1), side('against', size)]);
  expect(tasks.find(({ id }) => id === 'other-for')?.read).toHaveLength(read);
});
