/** The tasks of a proposed plan: the same for both sides, each with its own arguments. */
import type { Issue } from '../map/schema.js';
import type { PlanFile, PlanSide, Task } from '../plan/schema.js';

const drilled = 10;
const mostRead = 3;

/**
 * Read the question, your own case and the best of theirs, drill the issue, and answer one of their
 * arguments unseen.
 */
export function proposedTasks(issue: Pick<Issue, 'id'>, sides: readonly PlanSide[]): Task[] {
  const references = (ids: readonly string[]): string[] =>
    [...new Set(ids)].map(id => `argument/${id}`);
  const bySide = sides.flatMap((side): Task[] => {
    const own = side.arguments.map(({ argument }) => argument);
    const theirs = sides
      .filter(other => other !== side)
      .flatMap(other => other.arguments.map(({ argument }) => argument));
    const [first] = theirs;
    return [
      ...(own.length > 0
        ? [
            {
              id: `case-${side.id}`,
              title: 'Read your own arguments and their evidence',
              side: side.id,
              read: references(own),
            },
          ]
        : []),
      ...(theirs.length > 0
        ? [
            {
              id: `other-${side.id}`,
              title: 'Read the best of the other side',
              side: side.id,
              read: references(theirs.slice(0, mostRead)),
            },
          ]
        : []),
      ...(first === undefined
        ? []
        : [
            {
              id: `unseen-${side.id}`,
              title: 'Answer an argument of the other side unseen',
              side: side.id,
              answer: first,
            },
          ]),
    ];
  });
  return [
    {
      id: 'question',
      title: 'Read the motion and where the parties stand',
      read: [`issue/${issue.id}`],
    },
    ...bySide,
    { id: 'drill', title: 'Drill the issue', drill: { issue: issue.id, cards: drilled } },
  ];
}

/**
 * A plan whose sides were changed, with the tasks that still ask what was proposed for them before
 * asking what would be proposed now.
 */
export function withFollowingTasks(before: PlanFile, after: PlanFile): PlanFile {
  const proposed = (plan: PlanFile): ReadonlyMap<string, Task> =>
    new Map(proposedTasks({ id: plan.motion }, plan.sides).map(task => [task.id, task]));
  const [was, is] = [proposed(before), proposed(after)];
  const asks = ({ side, read, answer }: Task): string => JSON.stringify([side, read, answer]);
  return {
    ...after,
    tasks: after.tasks.map(task => {
      const [then, now] = [was.get(task.id), is.get(task.id)];
      return then && now && asks(then) === asks(task) && asks(now) !== asks(task)
        ? { ...task, ...now, title: task.title }
        : task;
    }),
  };
}
