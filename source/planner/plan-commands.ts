/** What a coach's keys do to a plan that is open. */
import type { StanceMap } from '../map/stance-map.js';
import type { PlanFile } from '../plan/schema.js';
import { safeText } from '../text/safe-text.js';
import { withNewProposal } from '../strategy/new-proposal.js';
import { currentStop } from '../walk/state/state.js';
import { reveal, toPlace } from '../walk/state/stops.js';
import type { Action } from '../walk/action.js';
import { withNewTask, withPlanText, writtenAt } from './edits.js';
import { withNewOwn, withoutOwn } from './own-edits.js';
import { ownWords } from './own-words.js';
import { has, withPartMoved, withPartToggled } from './parts.js';
import { hasLines, pageField, type PlanField } from './fields.js';
import type { PlanLine } from './plan-line.js';
import { withPlanChange, type OpenPlanContext, type PlanReply } from './plan-context.js';
import { toPlan, type PlanMessage } from './plan-messages.js';
import { isOfRound } from './round-edits.js';
import { updateRound, writeRound } from './round-commands.js';
import { nextSpeech } from './speech-choice.js';
import { planPlace } from './plan-place.js';
import { fieldTitle } from './field-words.js';
import { taskWords } from './task-words.js';
import { changeWords } from './words.js';

const changeNames = [
  'toggle',
  'move',
  'undo',
  'write',
  'write-field',
  'text',
  'new-task',
  'give',
  'propose',
  'turn-first',
  'take-choices',
  'next-speech',
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
      return writeField(context, fieldOf(context, message.what));
    case 'write-field':
      return writeField(context, message.field);
    case 'text':
      return write(context, message);
    case 'new-task':
      return newTask(context);
    case 'give':
      return give(context, message.reference);
    case 'propose':
      return withPlanChange(
        context,
        withNewProposal(view.labelled(walk, plan), plan),
        changeWords.again,
      );
    case 'turn-first':
    case 'take-choices':
      return updateRound(message, context);
    case 'next-speech':
      return nextSpeech(message, context);
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
  const field = lines[at]?.field;
  if (field?.field === 'own' && field.part === 'title')
    return {
      ...withPlanChange(context, withoutOwn(plan, field.own), changeWords.takenOut),
    };
  if (!part) return { say: changeWords.nothingToTake };
  const isLike = (line: PlanLine | undefined): boolean =>
    line?.part?.part === part.part && line.part.id !== part.id;
  const next = lines.slice(at + 1).find(isLike) ?? lines.slice(0, at).findLast(isLike);
  const after = withPartToggled(plan, view.labelled(walk, plan), part);
  const leftOut = part.part === 'task' ? changeWords.takenOut : changeWords.leftOut;
  return withPlanChange(
    context,
    after,
    has(after, part) ? changeWords.takenIn : leftOut,
    next?.part,
  );
}

function move(context: OpenPlanContext, by: number): PlanReply {
  const { walk, state, memory, view, plan } = context;
  const { lines, at } = view.lineHere(walk, state, memory);
  const part = lines[at]?.part;
  if (!part) return { say: changeWords.nothingToMove };
  const next = withPartMoved(plan, part, by);
  if (JSON.stringify(next) !== JSON.stringify(plan))
    return withPlanChange(context, next, changeWords.moved(by), part);
  return { say: changeWords.atEnd(by) };
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
        say: changeWords.undone,
      }
    : { say: changeWords.nothingToUndo };
}

/** What is written at the cursor; where nothing is, what the page is about. */
function fieldOf(
  { walk, state, memory, view }: OpenPlanContext,
  what: 'here' | 'page' | 'title',
): PlanField {
  if (what === 'title') return { field: 'title' };
  const page = pageField(planPlace(currentStop(state).place));
  if (what === 'page') return page;
  const { lines, at } = view.lineHere(walk, state, memory);
  return lines[at]?.field ?? page;
}

/** The action that opens the writing of a field. */
function writing(
  { walk, plan }: Pick<OpenPlanContext, 'walk' | 'plan'>,
  field: PlanField,
  text = textBefore(walk.map, plan, field),
): Action {
  return toPlan.write({
    title: fieldTitle(field),
    lines: hasLines(field),
    text,
    message: { is: 'text', field },
  });
}

/** What is changed where a field is written: the motion begins with the issue's own words. */
function textBefore({ issueById }: Pick<StanceMap, 'issueById'>, plan: PlanFile, field: PlanField) {
  return field.field === 'wording' && plan.wording === undefined
    ? (issueById.get(plan.motion)?.motion ?? '')
    : writtenAt(plan, field);
}

function write(
  context: OpenPlanContext,
  { field, text, ended }: Extract<PlanMessage, { readonly is: 'text' }>,
): PlanReply {
  const { memory, plan } = context;
  // Half a time is another time: it is taken where it is written whole.
  if (isOfRound(field)) return ended ? writeRound(context, field, text) : {};
  const written = memory.writing(field, withPlanText(plan, field, safeText(text)));
  return { memory: ended ? written.withWritingEnded() : written };
}

function newTask({ walk, plan, memory, withMemory }: OpenPlanContext): PlanReply {
  const { plan: next, id } = withNewTask(plan, taskWords.newTask);
  const after = memory.with(next).withTask(id);
  return {
    memory: after,
    state: toPlace(withMemory(after), `plan/tasks/${id}`),
    next: [writing({ walk, plan: next }, { field: 'task-title', task: id })],
  };
}

function writeField(context: OpenPlanContext, field: PlanField): PlanReply {
  return field.field === 'new-own'
    ? newOwn(context, field.side)
    : { next: [writing(context, field)] };
}

/** An argument of the coach's own is begun with its title, on a page of its own. */
function newOwn({ walk, plan, memory, withMemory }: OpenPlanContext, side: string): PlanReply {
  const { plan: next, id } = withNewOwn(plan, walk.map, side, ownWords.title);
  const after = memory.with(next);
  return {
    memory: after,
    state: toPlace(withMemory(after), `plan/own/${id}`),
    // Its title is asked for from nothing; where none is given, the plan's words for it stay.
    next: [writing({ walk, plan: next }, { field: 'own', own: id, part: 'title' }, '')],
  };
}

function give(context: OpenPlanContext, reference: string): PlanReply {
  const { walk, memory, view, plan } = context;
  const task = plan.tasks.find(({ id }) => id === memory.task) ?? plan.tasks.at(-1);
  if (!task) return { say: taskWords.noTaskYet };
  if (task.read?.includes(reference)) return { say: taskWords.readAlready(task.title) };
  return withPlanChange(
    context,
    withPartToggled(plan, view.labelled(walk, plan), {
      part: 'reading',
      task: task.id,
      id: reference,
    }),
    taskWords.toBeRead(task.title),
  );
}
