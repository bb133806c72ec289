/** The tasks of a proposed plan: the same for both sides, each with its own arguments. */
import type { Issue } from '../map/schema.js';
import type { PlanFile, PlanSide, Task } from '../plan/schema.js';
import { isSameData } from '../text/data.js';
import { proposedTaskTitles } from './words.js';

const cardsDrilled = 10;
const mostRead = 3;

/**
 * Read the question, your own case and the best of theirs, drill the issue, and answer one of their
 * arguments unseen.
 */
export function proposedTasks(issue: Pick<Issue, 'id'>, sides: readonly PlanSide[]): Task[] {
  return [
    { id: 'question', title: proposedTaskTitles.question, read: [`issue/${issue.id}`] },
    ...sides.flatMap(side => sideTasks(side, sides)),
    {
      id: 'drill',
      title: proposedTaskTitles.drill,
      drill: { issue: issue.id, cards: cardsDrilled },
    },
  ];
}

/** What the learners of one side do: nothing about arguments that there are not. */
function sideTasks(side: PlanSide, sides: readonly PlanSide[]): readonly Task[] {
  const own = argumentIds(side);
  const theirs = sides.filter(other => other !== side).flatMap(argumentIds);
  const [first] = theirs;
  const task = (kind: 'case' | 'other' | 'unseen'): Task => ({
    id: `${kind}-${side.id}`,
    title: proposedTaskTitles[kind],
    side: side.id,
  });
  return [
    ...(own.length > 0 ? [{ ...task('case'), read: references(own) }] : []),
    ...(theirs.length > 0
      ? [{ ...task('other'), read: references(theirs.slice(0, mostRead)) }]
      : []),
    ...(first === undefined ? [] : [{ ...task('unseen'), answer: first }]),
  ];
}

function argumentIds(side: PlanSide): readonly string[] {
  return side.arguments.map(({ argument }) => argument);
}

function references(ids: readonly string[]): string[] {
  return [...new Set(ids)].map(id => `argument/${id}`);
}

/**
 * A plan whose sides were changed, with the tasks that still ask what was proposed for them before
 * asking what would be proposed now.
 */
export function withFollowingTasks(before: PlanFile, after: PlanFile): PlanFile {
  const proposed = (plan: PlanFile): ReadonlyMap<string, Task> =>
    new Map(proposedTasks({ id: plan.motion }, plan.sides).map(task => [task.id, task]));
  const [was, is] = [proposed(before), proposed(after)];
  const asksSame = (one: Task, other: Task): boolean =>
    isSameData([one.side, one.read, one.answer], [other.side, other.read, other.answer]);
  return {
    ...after,
    tasks: after.tasks.map(task => {
      const [then, now] = [was.get(task.id), is.get(task.id)];
      return then && now && asksSame(then, task) && !asksSame(now, task)
        ? { ...task, ...now, title: task.title }
        : task;
    }),
  };
}
