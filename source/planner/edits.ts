/**
 * What a coach does to a plan: each change yields the next plan. Nothing here knows a screen or a
 * file.
 */
import { objectionsTo } from '../strategy/clash.js';
import { proposedChoice } from '../strategy/proposal.js';
import { withFollowingTasks } from '../strategy/proposed-tasks.js';
import type { LabelledMap } from '../strategy/strength.js';
import type { Field } from './fields.js';
import type { PlannedArgument, PlanFile, PlanSide, Task } from '../plan/schema.js';

/** Something of a plan that can be taken in or left out, and moved among its like. */
export type Part =
  | { readonly part: 'argument'; readonly side: string; readonly id: string }
  | {
      readonly part: 'expected';
      readonly side: string;
      readonly against: string;
      readonly id: string;
    }
  /** Without `against`, an answer that is kept ready for the other side's own case. */
  | {
      readonly part: 'answer';
      readonly side: string;
      readonly against?: string;
      readonly id: string;
    }
  | { readonly part: 'party'; readonly side: string; readonly id: string }
  | { readonly part: 'task'; readonly id: string }
  | { readonly part: 'reading'; readonly task: string; readonly id: string };

/** Whether a plan has a part. */
export function has(plan: PlanFile, part: Part): boolean {
  return listOf(plan, part).includes(part.id);
}

/**
 * The plan with a part taken in where it was not, and left out where it was. An argument comes with
 * what answers it.
 */
export function toggled(plan: PlanFile, labelled: LabelledMap, part: Part): PlanFile {
  const isIn = has(plan, part);
  switch (part.part) {
    case 'argument':
      return withFollowingTasks(
        plan,
        withSide(plan, part.side, side =>
          isIn
            ? { ...side, arguments: side.arguments.filter(({ argument }) => argument !== part.id) }
            : withArgument(side, labelled, part.id),
        ),
      );
    case 'expected':
      return withChosen(plan, part.side, part.against, chosen => ({
        ...chosen,
        expected: switched(chosen.expected ?? likely(labelled, plan, part), part.id),
      }));
    case 'answer': {
      const { against } = part;
      if (against === undefined)
        return withSide(plan, part.side, side => ({
          ...side,
          answers: switched(side.answers ?? [], part.id),
        }));
      return withChosen(plan, part.side, against, chosen => ({
        ...chosen,
        answers: switched(chosen.answers ?? [], part.id),
      }));
    }
    case 'party':
      return withSide(plan, part.side, side => ({
        ...side,
        parties: switched(side.parties, part.id),
      }));
    case 'task':
      return { ...plan, tasks: plan.tasks.filter(({ id }) => id !== part.id) };
    case 'reading':
      return withTask(plan, part.task, task => ({
        ...task,
        read: switched(task.read ?? [], part.id),
      }));
  }
}

/**
 * The plan with a part so many places farther down among its like; the same plan where it is at the
 * end already.
 */
export function moved(plan: PlanFile, part: Part, by: number): PlanFile {
  switch (part.part) {
    case 'argument':
      return withFollowingTasks(
        plan,
        withSide(plan, part.side, side => ({
          ...side,
          arguments: shifted(side.arguments, ({ argument }) => argument === part.id, by),
        })),
      );
    case 'expected':
      return withChosen(plan, part.side, part.against, chosen => ({
        ...chosen,
        expected: shifted(chosen.expected ?? [], id => id === part.id, by),
      }));
    case 'answer': {
      const { against } = part;
      if (against === undefined)
        return withSide(plan, part.side, side => ({
          ...side,
          answers: shifted(side.answers ?? [], id => id === part.id, by),
        }));
      return withChosen(plan, part.side, against, chosen => ({
        ...chosen,
        answers: shifted(chosen.answers ?? [], id => id === part.id, by),
      }));
    }
    case 'party':
      return withSide(plan, part.side, side => ({
        ...side,
        parties: shifted(side.parties, id => id === part.id, by),
      }));
    case 'task':
      return { ...plan, tasks: shifted(plan.tasks, ({ id }) => id === part.id, by) };
    case 'reading':
      return withTask(plan, part.task, task => ({
        ...task,
        read: shifted(task.read ?? [], id => id === part.id, by),
      }));
  }
}

export function writtenAt(plan: PlanFile, field: Field): string {
  switch (field.field) {
    case 'title':
    case 'wording':
    case 'notes':
      return plan[field.field] ?? '';
    case 'side-note':
      return plan.sides.find(({ id }) => id === field.side)?.note ?? '';
    case 'argument-note':
      return chosenOf(plan, field.side, field.argument)?.note ?? '';
    case 'task-title':
      return plan.tasks.find(({ id }) => id === field.task)?.title ?? '';
    case 'task-note':
      return plan.tasks.find(({ id }) => id === field.task)?.note ?? '';
  }
}

/**
 * The plan with a text written. A note without words is none; a title without words stays as it
 * was.
 */
export function withText(plan: PlanFile, field: Field, text: string): PlanFile {
  const empty = text.trim() === '';
  switch (field.field) {
    case 'title':
      return empty ? plan : { ...plan, title: text };
    case 'wording':
      return empty ? without(plan, 'wording') : { ...plan, wording: text };
    case 'notes':
      return empty ? without(plan, 'notes') : { ...plan, notes: text };
    case 'side-note':
      return withSide(plan, field.side, side =>
        empty ? without(side, 'note') : { ...side, note: text },
      );
    case 'argument-note':
      return withChosen(plan, field.side, field.argument, chosen =>
        empty ? without(chosen, 'note') : { ...chosen, note: text },
      );
    case 'task-title':
      return empty ? plan : withTask(plan, field.task, task => ({ ...task, title: text }));
    case 'task-note':
      return withTask(plan, field.task, task =>
        empty ? without(task, 'note') : { ...task, note: text },
      );
  }
}

/** The plan with a task more, and the id it has. */
export function withNewTask(
  plan: PlanFile,
  title: string,
): { readonly plan: PlanFile; readonly id: string } {
  let number = plan.tasks.length + 1;
  while (plan.tasks.some(task => task.id === `task-${number}`)) number++;
  const id = `task-${number}`;
  return { plan: { ...plan, tasks: [...plan.tasks, { id, title }] }, id };
}

function withArgument(side: PlanSide, { map, labelling }: LabelledMap, id: string): PlanSide {
  const party = map.argumentById.get(id)?.party;
  return {
    ...side,
    arguments: [...side.arguments, proposedChoice(map, labelling, side.stands, id)],
    parties:
      party === undefined || side.parties.includes(party) ? side.parties : [...side.parties, party],
  };
}

/** What the other side will likely say, where the plan does not say it yet. */
function likely(
  { map, labelling }: LabelledMap,
  plan: PlanFile,
  { side, against }: Extract<Part, { readonly part: 'expected' }>,
): readonly string[] {
  const found = plan.sides.find(({ id }) => id === side);
  return found
    ? objectionsTo(map, labelling, against, found.stands).map(({ argument }) => argument.id)
    : [];
}

function listOf(plan: PlanFile, part: Part): readonly string[] {
  const side = 'side' in part ? plan.sides.find(({ id }) => id === part.side) : undefined;
  switch (part.part) {
    case 'argument':
      return (side?.arguments ?? []).map(({ argument }) => argument);
    case 'expected':
      return chosenOf(plan, part.side, part.against)?.expected ?? [];
    case 'answer':
      return (
        (part.against === undefined
          ? side?.answers
          : chosenOf(plan, part.side, part.against)?.answers) ?? []
      );
    case 'party':
      return side?.parties ?? [];
    case 'task':
      return plan.tasks.map(({ id }) => id);
    case 'reading':
      return plan.tasks.find(({ id }) => id === part.task)?.read ?? [];
  }
}

function chosenOf(plan: PlanFile, side: string, argument: string): PlannedArgument | undefined {
  return plan.sides
    .find(({ id }) => id === side)
    ?.arguments.find(chosen => chosen.argument === argument);
}

function withSide(plan: PlanFile, id: string, change: (side: PlanSide) => PlanSide): PlanFile {
  return { ...plan, sides: plan.sides.map(side => (side.id === id ? change(side) : side)) };
}

function withChosen(
  plan: PlanFile,
  side: string,
  argument: string,
  change: (chosen: PlannedArgument) => PlannedArgument,
): PlanFile {
  return withSide(plan, side, one => ({
    ...one,
    arguments: one.arguments.map(chosen =>
      chosen.argument === argument ? change(chosen) : chosen,
    ),
  }));
}

function withTask(plan: PlanFile, id: string, change: (task: Task) => Task): PlanFile {
  return { ...plan, tasks: plan.tasks.map(task => (task.id === id ? change(task) : task)) };
}

function without<T extends object, K extends keyof T>(item: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = item;
  return rest;
}

function switched(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter(one => one !== id) : [...list, id];
}

function shifted<T>(list: readonly T[], is: (item: T) => boolean, by: number): T[] {
  const from = list.findIndex(is);
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  const item = list[from];
  if (item === undefined) return [...list];
  const rest = list.filter((_one, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
