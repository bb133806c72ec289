/** The keys of the planner. Most hold on its own pages alone. */
import type { Binding } from '../walk/bindings.js';
import { itemShown, type Moment } from '../walk/state/moment.js';
import { planKey, planWingId } from './plan-memory.js';
import { toPlan } from './plan-messages.js';
import { planPlace, type PlanPlace } from './plan-place.js';

const pageAt = ({ place }: Moment): PlanPlace['page'] | undefined =>
  place.screen === 'wing' && place.wing === planWingId ? planPlace(place.place)?.page : undefined;
const onPlan = (moment: Moment): boolean => {
  const page = pageAt(moment);
  return page !== undefined && page !== 'motions' && page !== 'formats' && page !== 'faults';
};
const onTasks = (moment: Moment): boolean =>
  pageAt(moment) === 'tasks' || pageAt(moment) === 'task';
/** The item whose page is shown, or the one under the cursor: what can be given to read. */
const readable = (moment: Moment): string | undefined => {
  const { target } = moment;
  const isItem =
    target !== undefined &&
    /^(?:issue|party|position|argument|evidence|source|event|term|question)\//.test(target);
  return itemShown(moment) ?? (isItem ? target : undefined);
};

/** The keys that change a plan, for the coach whose plan it is. */
export const coachBindings: readonly Binding[] = [
  {
    id: 'plan-take',
    keys: [' '],
    label: 'take in or leave out',
    group: 'Coaching',
    footer: 0,
    in: onPlan,
    action: () => toPlan.send({ is: 'toggle' }),
  },
  {
    id: 'plan-down',
    keys: ['J'],
    label: 'later',
    group: 'Coaching',
    footer: 3.1,
    in: onPlan,
    action: () => toPlan.send({ is: 'move', by: 1 }),
  },
  {
    id: 'plan-up',
    keys: ['K'],
    label: 'earlier',
    group: 'Coaching',
    footer: 3.2,
    in: onPlan,
    action: () => toPlan.send({ is: 'move', by: -1 }),
  },
  {
    id: 'plan-write',
    keys: ['i', 'e'],
    label: 'write here',
    group: 'Coaching',
    footer: 2.5,
    in: onPlan,
    action: () => toPlan.send({ is: 'write', what: 'here' }),
  },
  {
    id: 'plan-write-page',
    keys: ['I'],
    label: 'write a note on the whole page',
    group: 'Coaching',
    in: onPlan,
    action: () => toPlan.send({ is: 'write', what: 'page' }),
  },
  {
    id: 'plan-title',
    keys: ['T'],
    label: 'rename the plan',
    group: 'Coaching',
    in: onPlan,
    action: () => toPlan.send({ is: 'write', what: 'title' }),
  },
  {
    id: 'plan-undo',
    keys: ['z'],
    label: 'undo',
    group: 'Coaching',
    footer: 2.7,
    in: onPlan,
    action: () => toPlan.send({ is: 'undo' }),
  },
  {
    id: 'plan-new-task',
    keys: ['n'],
    label: 'new task',
    group: 'Coaching',
    footer: 0.5,
    in: onTasks,
    action: () => toPlan.send({ is: 'new-task' }),
  },
  {
    id: 'plan-propose',
    keys: ['R'],
    label: 'propose a balanced plan again',
    group: 'Coaching',
    in: onPlan,
    action: () => toPlan.send({ is: 'propose' }),
  },
  {
    id: 'plan-give',
    keys: ['A'],
    label: 'give this to read, in the task looked at last',
    group: 'Coaching',
    action: moment => toPlan.send({ is: 'give', reference: readable(moment) ?? '' }),
    disabled: moment =>
      readable(moment) === undefined
        ? 'Only an item of the map can be given to read: select one first.'
        : undefined,
  },
];

/** The plan; before there is one, the choice that it waits for. */
function planOrWhatBeginsIt(moment: Moment): string {
  const memory = planKey.in(moment);
  if (!memory || memory.plan) return 'plan';
  return memory.motion === undefined ? 'plan/motions' : 'plan/formats';
}

/** The keys that a learner has as well. */
export const planBindings: readonly Binding[] = [
  {
    id: 'plan',
    keys: ['P'],
    label: 'the session plan',
    group: 'Coaching',
    footer: 7,
    action: moment => ({ do: 'go', to: planOrWhatBeginsIt(moment) }),
  },
  {
    id: 'plan-other-side',
    keys: ['x'],
    label: 'the other side',
    group: 'Coaching',
    footer: 3.3,
    in: moment => pageAt(moment) === 'side' || pageAt(moment) === 'chosen',
    action: () => toPlan.send({ is: 'other-side' }),
  },
];
