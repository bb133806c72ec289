/** What is chosen in the planner: the motion, the debate format, what a task asks for. */
import { debateFormats } from '../debate/debate-formats.js';
import type { DebateFormat } from '../debate/format-schema.js';
import type { Issue } from '../map/schema.js';
import type { PlanFile } from '../plan/schema.js';
import { noAssumptions } from '../standing/burden.js';
import { proposal } from '../strategy/proposal.js';
import { withMotion } from '../strategy/new-proposal.js';
import { toStudy } from '../study/study-messages.js';
import { toPlace, toPlaceFromHome, toStopBefore } from '../walk/state/stops.js';
import { changed, type PlanContext, type PlanReply } from './plan-context.js';
import type { PlanMessage } from './plan-messages.js';
import { setKey } from './task-pages.js';
import { withNextChoice } from './tasks/task-choices.js';
import { filterOf } from './tasks/task-drill.js';

type ChoiceMessage = Extract<
  PlanMessage,
  { readonly is: 'choose-motion' | 'choose-format' | 'set' }
>;

export function updateChoice(message: ChoiceMessage, context: PlanContext): PlanReply {
  if (context.view.options.learner) return { say: "This is the coach's to choose." };
  switch (message.is) {
    case 'choose-motion':
      return chooseMotion(context, message.issue);
    case 'choose-format':
      return chooseFormat(context, message.format);
    case 'set': {
      const { plan } = context.memory;
      return plan
        ? changed(
            context,
            withNextChoice(plan, message.task, message.choice),
            'Enter again for the next choice; z undoes it.',
            setKey(message.choice),
          )
        : { say: 'There is no plan yet.' };
    }
  }
}

/** Into the drill of study, on the cards that a task asks for. */
export function drillTask({ memory, view }: PlanContext, id: string): PlanReply {
  const drill = memory.plan?.tasks.find(task => task.id === id)?.drill;
  return drill && view.options.learner
    ? { next: [toStudy.send({ is: 'drill-on', filter: filterOf(drill) })] }
    : { say: 'A learner drills with a profile: stancemap plan FILE --profile NAME.' };
}

function chooseMotion(context: PlanContext, id: string): PlanReply {
  const { walk, state, memory, view } = context;
  const issue = walk.map.issueById.get(id);
  if (!issue) return { say: `This map has no issue called ${id}.` };
  const { plan } = memory;
  if (!plan) return { memory: memory.withMotion(id), state: toPlace(state, 'plan/formats') };
  return changed(
    fromStopBefore(context),
    withMotion(view.labelled(walk, plan), plan, issue),
    `The motion is now: ${issue.motion} z undoes it.`,
  );
}

function chooseFormat(context: PlanContext, id: string): PlanReply {
  const { walk, state, memory } = context;
  const format = debateFormats.find(one => one.id === id);
  if (!format) return { say: `No debate format is called ${id}.` };
  const { plan, motion } = memory;
  if (plan && typeof plan.debate !== 'string')
    return { say: 'This plan has a format of its own: it is changed in the file.' };
  if (plan)
    return changed(
      fromStopBefore(context),
      { ...plan, debate: format.id },
      `The debate format is now ${format.title}.`,
    );
  const issue = walk.map.issueById.get(motion ?? '');
  if (!issue) return { state: toPlace(state, 'plan/motions') };
  return {
    memory: memory.with(firstPlan(context, issue, format)),
    state: toPlaceFromHome(state, 'plan'),
    say: `A balanced plan, saved in ${context.view.options.file} as you go.`,
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
