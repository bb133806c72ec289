/** What strategy says, at the limits of what it says. */
import { expect, test } from 'vitest';
import { proposedTasks } from '../../source/strategy/proposed-tasks.js';
import type { UnansweredPoint } from '../../source/strategy/unanswered-points.js';
import { speechLoadWords, unansweredWords } from '../../source/strategy/words.js';
import type { PlanSide } from '../../source/plan/schema.js';
import { schoolDay } from '../fixtures/school-day.js';

test.each([
  [299, ''],
  [300, ''],
  [301, ': 0:01 too long'],
  [372, ': 1:12 too long'],
])('%i seconds of arguments in six minutes, a minute of answers beside them%s', (own, over) => {
  const words = speechLoadWords({ arguments: own, answers: 60, available: 360 });
  expect(words.split('summing up aside')[1]).toBe(over);
  expect(words).toContain('1:00 of answers, in 6:00 of speeches');
});

const [argument] = schoolDay.arguments;
const point = (because: UnansweredPoint['because']): readonly UnansweredPoint[] =>
  argument ? [{ argument, because, replies: [] }] : [];

test.each([
  [0, 0, '0'],
  [2, 0, '2'],
  [0, 1, '0, and 1 answered only by what is defeated'],
  [2, 3, '2, and 3 answered only by what is defeated'],
])('%i without an answer and %i with a defeated one: %s', (none, weak, words) => {
  const points = [
    ...Array.from({ length: none }, () => point('nothing')),
    ...Array.from({ length: weak }, () => point('only-defeated')),
  ];
  expect(unansweredWords(points.flat())).toBe(words);
});

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
