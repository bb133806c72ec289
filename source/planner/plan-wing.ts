/**
 * The planner as a wing: its pages over a plan, and what a coach's keys do to it. It knows no file;
 * who opens it saves.
 */
import type { PlanFile } from '../plan/schema.js';
import { OpenPlan } from '../plan/open-plan.js';
import type { Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { reveal, toPlace } from '../walk/state/stops.js';
import { defineWing, type After, type WingContext, type Wing } from '../walk/wing.js';
import { coachBindings, planBindings } from './plan-bindings.js';
import { drillTask, updateChoice } from './plan-choices.js';
import { isChange, updatePlan } from './plan-commands.js';
import type { PlanContext, PlanReply } from './plan-context.js';
import { PlanMemory, planKey } from './plan-memory.js';
import { planMessages, type PlanMessage } from './plan-messages.js';
import { choicePage } from './plan-outline.js';
import { isList, planCrumb, planPlace } from './plan-place.js';
import { PlanView, type PlanWingOptions } from './plan-view.js';
import { planWords } from './words.js';

class PlanInProgram extends OpenPlan {
  in(state: Pick<WalkState, 'wings'>): PlanFile | undefined {
    return planKey.in(state)?.plan;
  }
}

export function planWing(options: PlanWingOptions): Wing {
  const view = new PlanView(options);
  return defineWing({
    memory: planKey,
    start: PlanMemory.of(options.plan),
    messages: planMessages,
    bindings: options.learner ? planBindings : [...coachBindings, ...planBindings],
    pages: {
      has: place => planPlace(place) !== undefined,
      crumb: place => planCrumb(place),
      outline: (memory, place, { walk, state }) => {
        const { title, lines } = view.page(walk, state, memory, place);
        return {
          place,
          title,
          blocks: lines.map(({ block }) => block),
          ...(isList(planPlace(place)) ? { lists: true } : {}),
        };
      },
      beside: (memory, place, context) => beside(view, memory, place, context),
    },
    update: (memory, message, context) => updatePlanner(message, { ...context, memory, view }),
    after: (memory, context) => follow(view, memory, context),
    provides: [new PlanInProgram()],
  });
}

function updatePlanner(message: PlanMessage, context: PlanContext): PlanReply {
  const { walk, state, memory, view } = context;
  const { plan } = memory;
  if (isChange(message))
    return plan && !view.options.learner ? updatePlan(message, { ...context, plan }) : {};
  switch (message.is) {
    case 'say':
      return { say: message.sentence };
    case 'choose-motion':
    case 'choose-format':
    case 'set':
      return updateChoice(message, context);
    case 'drill':
      return drillTask(context, message.task);
    case 'other-side': {
      const other = view.otherSide(walk, memory, currentStop(state).place);
      return other === undefined ? {} : { state: reveal(walk, toPlace(state, other, true)) };
    }
  }
}

/** The other side beside the one that is open; what can be chosen beside the choices. */
function beside(
  view: PlanView,
  memory: PlanMemory,
  place: Place,
  { walk, state }: WingContext<PlanMemory>,
): Place | Outline | undefined {
  const page = planPlace(place)?.page;
  if (page === 'side') return view.otherSide(walk, memory, place);
  const key = page === 'motions' || page === 'formats' ? walk.entered(state)?.key : undefined;
  const choice = choicePage(walk.map, key);
  return choice && { place, title: choice.title, blocks: choice.lines.map(({ block }) => block) };
}

/**
 * On the plan's pages the burden is the judge's: what is chosen there is the plan's, and what the
 * reader tried elsewhere ends there.
 */
function follow(
  view: PlanView,
  before: PlanMemory,
  { walk, before: earlier, state }: After<PlanMemory>,
): PlanReply | undefined {
  const at = planPlace(currentStop(state).place);
  if (!at || !before.plan) return undefined;
  const memory = at.page === 'task' ? before.withTask(at.task) : before;
  const { burden } = before.plan;
  if (state.burden === burden) return { memory };
  const arrived =
    currentStop(earlier).place !== currentStop(state).place && earlier.burden === state.burden;
  if (arrived || view.options.learner) return { memory, state: reveal(walk, { ...state, burden }) };
  return {
    memory: memory.with({ ...before.plan, burden: state.burden }),
    say: planWords.judgeNow(state.burden),
  };
}
