/** What a coach's keys do to a plan that is open. */
import { safeText } from '../text/safe-text.js';
import { withNewProposal } from '../strategy/new-proposal.js';
import { currentStop } from '../walk/state/state.js';
import { reveal, toPlace } from '../walk/state/stops.js';
import type { Action } from '../walk/action.js';
import { has, moved, toggled, withNewTask, withText, writtenAt } from './edits.js';
import { fieldTitle, hasLines, pageField, type Field } from './fields.js';
import type { Line } from './plan-line.js';
import { changed, type OpenPlanContext, type PlanReply } from './plan-context.js';
import { toPlan, type PlanMessage } from './plan-messages.js';
import { planPlace } from './plan-place.js';

const changeNames = [
  'toggle',
  'move',
  'undo',
  'write',
  'text',
  'new-task',
  'give',
  'propose',
] as const;
type ChangeMessage = Extract<PlanMessage, { readonly is: (typeof changeNames)[number] }>;

/** Whether a message changes a plan that is open. */
export function isChange(message: PlanMessage): message is ChangeMessage {
  return changeNames.some(name => name === message.is);
}

export function updatePlan(message: ChangeMessage, context: OpenPlanContext): PlanReply {
  const { walk, plan, view } = context;
  switch (message.is) {
    case 'toggle':
      return toggle(context);
    case 'move':
      return move(context, message.by);
    case 'undo':
      return undo(context);
    case 'write':
      return { next: [writing(context, fieldOf(context, message.what))] };
    case 'text':
      return write(context, message);
    case 'new-task':
      return newTask(context);
    case 'give':
      return give(context, message.reference);
    case 'propose':
      return changed(
        context,
        withNewProposal(view.labelled(walk, plan), plan),
        'A balanced plan is proposed again; arguments with a note of yours were kept. ' +
          'z undoes it.',
      );
  }
}

/**
 * The row stays where it was in the list, on what came after it, so that Space again takes the
 * next.
 */
function toggle(context: OpenPlanContext): PlanReply {
  const { walk, state, memory, view, plan } = context;
  const { lines, at } = view.lineHere(walk, state, memory);
  const part = lines[at]?.part;
  if (!part) return { say: 'There is nothing here to take in or leave out.' };
  const isLike = (line: Line | undefined): boolean =>
    line?.part?.part === part.part && line.part.id !== part.id;
  const next = lines.slice(at + 1).find(isLike) ?? lines.slice(0, at).findLast(isLike);
  const after = toggled(plan, view.labelled(walk, plan), part);
  const leftOut =
    part.part === 'task' ? 'Taken out; z brings it back.' : 'Left out; z brings it back.';
  return changed(context, after, has(after, part) ? 'Taken in.' : leftOut, next?.part);
}

function move(context: OpenPlanContext, by: number): PlanReply {
  const { walk, state, memory, view, plan } = context;
  const { lines, at } = view.lineHere(walk, state, memory);
  const part = lines[at]?.part;
  if (!part) return { say: 'There is nothing here to move.' };
  const next = moved(plan, part, by);
  if (JSON.stringify(next) !== JSON.stringify(plan))
    return changed(context, next, by > 0 ? 'Later.' : 'Earlier.', part);
  return {
    say:
      by > 0
        ? 'It is the last already, or not taken in.'
        : 'It is the first already, or not taken in.',
  };
}

function undo({ walk, state, memory, withMemory }: OpenPlanContext): PlanReply {
  const before = memory.undone();
  return before
    ? {
        memory: before,
        state: reveal(walk, {
          ...withMemory(before),
          burden: before.plan?.burden ?? state.burden,
        }),
        say: 'Undone.',
      }
    : { say: 'There is nothing to undo.' };
}

/** What is written at the cursor; where nothing is, what the page is about. */
function fieldOf(
  { walk, state, memory, view }: OpenPlanContext,
  what: 'here' | 'page' | 'title',
): Field {
  if (what === 'title') return { field: 'title' };
  const page = pageField(planPlace(currentStop(state).place));
  if (what === 'page') return page;
  const { lines, at } = view.lineHere(walk, state, memory);
  return lines[at]?.field ?? page;
}

/** The action that opens the writing of a field. */
function writing({ walk, plan }: Pick<OpenPlanContext, 'walk' | 'plan'>, field: Field): Action {
  return toPlan.write({
    title: fieldTitle(field),
    lines: hasLines(field),
    text:
      field.field === 'wording' && plan.wording === undefined
        ? (walk.map.issueById.get(plan.motion)?.motion ?? '')
        : writtenAt(plan, field),
    message: { is: 'text', field },
  });
}

function write(
  { memory, plan }: OpenPlanContext,
  { field, text, ended }: Extract<PlanMessage, { readonly is: 'text' }>,
): PlanReply {
  const written = memory.writing(field, withText(plan, field, safeText(text)));
  return { memory: ended ? written.written() : written };
}

function newTask({ walk, plan, memory, withMemory }: OpenPlanContext): PlanReply {
  const { plan: next, id } = withNewTask(plan, 'A new task');
  const after = memory.with(next).withTask(id);
  return {
    memory: after,
    state: toPlace(withMemory(after), `plan/tasks/${id}`),
    next: [writing({ walk, plan: next }, { field: 'task-title', task: id })],
  };
}

function give(context: OpenPlanContext, reference: string): PlanReply {
  const { walk, memory, view, plan } = context;
  const task = plan.tasks.find(({ id }) => id === memory.task) ?? plan.tasks.at(-1);
  if (!task) return { say: 'There is no task yet: P leads to the plan, and its tasks.' };
  if (task.read?.includes(reference))
    return { say: `It is to be read already, in "${task.title}".` };
  return changed(
    context,
    toggled(plan, view.labelled(walk, plan), { part: 'reading', task: task.id, id: reference }),
    `To be read, in "${task.title}".`,
  );
}
