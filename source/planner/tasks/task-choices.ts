/**
 * What a coach sets in a task by choosing: whom it is for, how many cards are drilled, what is
 * answered unseen. Each choice leads on to the next.
 */
import type { PlanFile, Task } from '../../plan/schema.js';
import { defined } from '../../text/data.js';

export const taskChoices = ['side', 'drill', 'answer'] as const;
export type TaskChoice = (typeof taskChoices)[number];

/** How many cards can be asked for from the screen; a file can ask for any number. */
const cardCounts = [5, 10, 20];

/** The plan with the next choice of its kind in a task; after the last one, none. */
export function withNextChoice(plan: PlanFile, id: string, choice: TaskChoice): PlanFile {
  return {
    ...plan,
    tasks: plan.tasks.map(task => (task.id === id ? withChoice(plan, task, choice) : task)),
  };
}

function withChoice(plan: PlanFile, task: Task, choice: TaskChoice): Task {
  switch (choice) {
    case 'side': {
      const { side, ...rest } = task;
      const sides = plan.sides.map(({ id }) => id);
      return { ...rest, ...defined({ side: choiceAfter(sides, side) }) };
    }
    case 'drill': {
      const { drill, ...rest } = task;
      const cards = choiceAfter(cardCounts, drill?.cards);
      if (cards === undefined) return rest;
      return { ...rest, drill: { ...(drill ?? { issue: plan.motion }), cards } };
    }
    case 'answer': {
      const { answer, ...rest } = task;
      const theirs = plan.sides
        .filter(side => side.id !== task.side)
        .flatMap(side => side.arguments.map(({ argument }) => argument));
      return { ...rest, ...defined({ answer: choiceAfter(theirs, answer) }) };
    }
  }
}

/** The choice after one, the first after none, none after the last. */
function choiceAfter<T>(list: readonly T[], now: T | undefined): T | undefined {
  return now === undefined ? list[0] : list[list.indexOf(now) + 1];
}
