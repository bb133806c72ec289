/** What is chosen in the planner: the motion, the debate format, what a task asks for. */
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';
import type { Issue } from '../map/schema.js';
import type { PlanFile } from '../plan/schema.js';
import { fittingChoices } from '../debate/round-choices.js';
import { defined } from '../text/data.js';
import { roundPageWords } from './round-words.js';
import { withoutSpeeches } from './speech-choice.js';
import { noAssumptions } from '../standing/assumptions.js';
import { proposal } from '../strategy/proposal.js';
import { withMotion } from '../strategy/new-proposal.js';
import { toStudy } from '../study/study-messages.js';
import { toPlace, toPlaceFromHome, toStopBefore } from '../walk/state/stops.js';
import { withPlanChange, type PlanContext, type PlanReply } from './plan-context.js';
import type { PlanMessage } from './plan-messages.js';
import { setKey } from './task-pages.js';
import { withNextChoice } from './tasks/task-choices.js';
import { filterOf } from './tasks/task-drill.js';
import { taskWords } from './task-words.js';
import { formatWords, motionWords } from './words.js';

type ChoiceMessage = Extract<
  PlanMessage,
  { readonly is: 'choose-motion' | 'choose-format' | 'set' }
>;

export function updateChoice(message: ChoiceMessage, context: PlanContext): PlanReply {
  if (context.view.options.learner) return { say: taskWords.coachs };
  switch (message.is) {
    case 'choose-motion':
      return chooseMotion(context, message.issue);
    case 'choose-format':
      return chooseFormat(context, message.format);
    case 'set': {
      const { plan } = context.memory;
      return plan
        ? withPlanChange(
            context,
            withNextChoice(plan, message.task, message.choice),
            taskWords.next,
            setKey(message.choice),
          )
        : { say: taskWords.noPlan };
    }
  }
}

/** Into the drill of study, on the cards that a task asks for. */
export function drillTask({ memory, view }: PlanContext, id: string): PlanReply {
  const drill = memory.plan?.tasks.find(task => task.id === id)?.drill;
  return drill && view.options.learner
    ? { next: [toStudy.send({ is: 'drill-on', filter: filterOf(drill) })] }
    : { say: taskWords.needsProfile };
}

function chooseMotion(context: PlanContext, id: string): PlanReply {
  const { walk, state, memory, view } = context;
  const issue = walk.map.issueById.get(id);
  if (!issue) return { say: motionWords.unknown(id) };
  const { plan } = memory;
  if (!plan) return { memory: memory.withMotion(id), state: toPlace(state, 'plan/formats') };
  return withPlanChange(
    fromStopBefore(context),
    withMotion(view.labelled(walk, plan), plan, issue),
    motionWords.now(issue.motion),
  );
}

function chooseFormat(context: PlanContext, id: string): PlanReply {
  const { walk, state, memory } = context;
  const format = debateFormats.find(one => one.id === id);
  if (!format) return { say: formatWords.unknown(id) };
  const { plan, motion } = memory;
  if (plan && typeof plan.debate !== 'string') return { say: formatWords.ownStays };
  if (plan) {
    // What a round chose was within the old format, and its speeches are no speeches of this.
    const { round: _old, ...rest } = plan;
    const next = format.id === plan.debate ? plan : { ...rest, sides: withoutSpeeches(rest.sides) };
    return withPlanChange(
      fromStopBefore(context),
      { ...next, debate: format.id },
      formatWords.now(format.title),
    );
  }
  const issue = walk.map.issueById.get(motion ?? '');
  if (!issue) return { state: toPlace(state, 'plan/motions') };
  const { file, round: chosen = {} } = context.view.options;
  const { round, leftOut } = fittingChoices(chosen, format);
  return {
    memory: memory.with({ ...firstPlan(context, issue, format), ...defined({ round }) }),
    state: toPlaceFromHome(state, 'plan'),
    say: [formatWords.first(file), ...leftOut.map(roundPageWords.leftOut)].join(' '),
  };
}

/** The same, with the reader back where the choice was asked for. */
function fromStopBefore(context: PlanContext): PlanContext {
  const { withMemory, state } = context;
  return {
    ...context,
    state: toStopBefore(state),
    withMemory: memory => toStopBefore(withMemory(memory)),
  };
}

/** A plan from nothing, with the map as its file names it. */
function firstPlan(
  { walk, state, view }: PlanContext,
  issue: Issue,
  debate: DebateFormat,
): PlanFile {
  const { map } = view.options;
  const { format, title, ...proposed } = proposal({
    map: walk.map,
    labelling: walk.labelling(state.burden, noAssumptions),
    issue,
    debate,
  });
  return { format, title, ...(map === undefined ? {} : { map }), ...proposed };
}
