/**
 * What of a plan can be taken in or left out, and moved among its like: each is an id in a list of
 * the plan.
 */
import { objectionsTo } from '../strategy/clash.js';
import { proposedChoice } from '../strategy/proposal.js';
import { withFollowingTasks } from '../strategy/proposed-tasks.js';
import type { LabelledMap } from '../strategy/strength.js';
import { isCoachs } from '../map/coach.js';
import type { PlanFile, PlanSide } from '../plan/schema.js';
import { chosenOf, sideOf, withChosen, withOwn, withSide, withTask } from './plan-parts.js';

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
  | { readonly part: 'reading'; readonly task: string; readonly id: string }
  /** What an argument of the coach's own answers. */
  | { readonly part: 'own-answer'; readonly own: string; readonly id: string };

/** Whether a plan has a part. */
export function has(plan: PlanFile, part: Part): boolean {
  return listOf(plan, part)?.includes(part.id) ?? false;
}

/**
 * The plan with a part taken in where it was not, and left out where it was. An argument comes with
 * what answers it.
 */
export function withPartToggled(plan: PlanFile, labelled: LabelledMap, part: Part): PlanFile {
  if (part.part === 'argument' && !has(plan, part))
    return withFollowingTasks(
      plan,
      withSide(plan, part.side, side => withArgument(side, labelled, part.id)),
    );
  const switched = (ids: readonly string[]): readonly string[] =>
    ids.includes(part.id) ? ids.filter(id => id !== part.id) : [...ids, part.id];
  const before =
    part.part === 'expected' && chosenOf(plan, part.side, part.against)?.expected === undefined
      ? withList(plan, part, () => likely(labelled, plan, part))
      : plan;
  return followed(plan, withList(before, part, switched), part);
}

/**
 * The plan with a part so many places farther down among its like; the same plan where it is at the
 * end already.
 */
export function withPartMoved(plan: PlanFile, part: Part, by: number): PlanFile {
  return followed(
    plan,
    withList(plan, part, ids => shifted(ids, part.id, by)),
    part,
  );
}

/** The tasks ask for what the sides argue now. */
function followed(before: PlanFile, after: PlanFile, part: Part): PlanFile {
  return part.part === 'argument' ? withFollowingTasks(before, after) : after;
}

type Reorder = (ids: readonly string[]) => readonly string[];

/** The plan with the list that a part is in, as ids, changed. */
function withList(plan: PlanFile, part: Part, order: Reorder): PlanFile {
  switch (part.part) {
    case 'argument':
      return withSide(plan, part.side, side => ({
        ...side,
        arguments: inOrder(side.arguments, ({ argument }) => argument, order),
      }));
    case 'expected':
      return withChosen(plan, part.side, part.against, chosen => ({
        ...chosen,
        expected: [...order(chosen.expected ?? [])],
      }));
    case 'answer':
      return withAnswers(plan, part, order);
    case 'party':
      return withSide(plan, part.side, side => ({ ...side, parties: [...order(side.parties)] }));
    case 'task':
      return { ...plan, tasks: inOrder(plan.tasks, ({ id }) => id, order) };
    case 'reading':
      return withTask(plan, part.task, task => ({ ...task, read: [...order(task.read ?? [])] }));
    case 'own-answer':
      return withOwn(plan, part.own, own => ({ ...own, answers: [...order(own.answers ?? [])] }));
  }
}

function withAnswers(
  plan: PlanFile,
  { side, against }: Extract<Part, { readonly part: 'answer' }>,
  order: Reorder,
): PlanFile {
  if (against === undefined)
    return withSide(plan, side, one => ({ ...one, answers: [...order(one.answers ?? [])] }));
  return withChosen(plan, side, against, chosen => ({
    ...chosen,
    answers: [...order(chosen.answers ?? [])],
  }));
}

function listOf(plan: PlanFile, part: Part): readonly string[] | undefined {
  switch (part.part) {
    case 'argument':
      return sideOf(plan, part.side)?.arguments.map(({ argument }) => argument);
    case 'expected':
      return chosenOf(plan, part.side, part.against)?.expected;
    case 'answer':
      return answersOf(plan, part);
    case 'party':
      return sideOf(plan, part.side)?.parties;
    case 'task':
      return plan.tasks.map(({ id }) => id);
    case 'reading':
      return plan.tasks.find(({ id }) => id === part.task)?.read;
    case 'own-answer':
      return plan.own?.find(({ id }) => id === part.own)?.answers;
  }
}

function answersOf(
  plan: PlanFile,
  { side, against }: Extract<Part, { readonly part: 'answer' }>,
): readonly string[] {
  const holder = against === undefined ? sideOf(plan, side) : chosenOf(plan, side, against);
  return holder?.answers ?? [];
}

function withArgument(side: PlanSide, { map, labelling }: LabelledMap, id: string): PlanSide {
  const argument = map.argumentById.get(id);
  const party = argument?.party;
  // A coach's own argument is of no party of the map.
  const isNew = party !== undefined && !isCoachs({ party }) && !side.parties.includes(party);
  return {
    ...side,
    arguments: [...side.arguments, proposedChoice(map, labelling, side.stands, id)],
    parties: isNew ? [...side.parties, party] : side.parties,
  };
}

/** What the other side will likely say, where the plan does not say it yet. */
function likely(
  { map, labelling }: LabelledMap,
  plan: PlanFile,
  { side, against }: Extract<Part, { readonly part: 'expected' }>,
): readonly string[] {
  const found = sideOf(plan, side);
  return found
    ? objectionsTo(map, labelling, against, found.stands).map(({ argument }) => argument.id)
    : [];
}

/** Items in the order of their ids; one whose id is not among them any more is left out. */
function inOrder<T>(items: readonly T[], idOf: (item: T) => string, order: Reorder): T[] {
  return order(items.map(idOf)).flatMap(id => items.find(item => idOf(item) === id) ?? []);
}

function shifted(ids: readonly string[], id: string, by: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 0) return ids;
  const to = Math.max(0, Math.min(ids.length - 1, from + by));
  const rest = ids.filter((_one, at) => at !== from);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
