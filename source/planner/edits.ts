/** What a coach writes in a plan: each text, and the plan with it. */
import type { PlanFile } from '../plan/schema.js';
import type { PlanField } from './fields.js';
import { ownWrittenAt, withOwnText } from './own-edits.js';
import { isOfRound, roundWrittenAt, type RoundField } from './round-edits.js';
import { chosenOf, sideOf, without, withChosen, withSide, withTask } from './plan-parts.js';

/** What stands in a field; empty where nothing does. */
export function writtenAt(plan: PlanFile, field: PlanField): string {
  return (isOfRound(field) ? roundWrittenAt(plan, field) : textAt(plan, field)) ?? '';
}

type TextField = Exclude<PlanField, RoundField>;

function textAt(plan: PlanFile, field: TextField): string | undefined {
  switch (field.field) {
    case 'title':
    case 'wording':
    case 'notes':
      return plan[field.field];
    case 'side-note':
      return sideOf(plan, field.side)?.note;
    case 'argument-note':
      return chosenOf(plan, field.side, field.argument)?.note;
    case 'task-title':
      return plan.tasks.find(({ id }) => id === field.task)?.title;
    case 'task-note':
      return plan.tasks.find(({ id }) => id === field.task)?.note;
    case 'new-own':
      return undefined;
    case 'own':
    case 'own-card':
      return ownWrittenAt(plan, field);
  }
}

/**
 * The plan with a text written. A note without words is none; a title without words stays as it
 * was.
 */
export function withPlanText(plan: PlanFile, field: TextField, text: string): PlanFile {
  const isEmpty = text.trim() === '';
  switch (field.field) {
    case 'title':
      return isEmpty ? plan : { ...plan, title: text };
    case 'wording':
      return isEmpty ? without(plan, 'wording') : { ...plan, wording: text };
    case 'notes':
      return isEmpty ? without(plan, 'notes') : { ...plan, notes: text };
    case 'side-note':
      return withSide(plan, field.side, side => noted(side, text));
    case 'argument-note':
      return withChosen(plan, field.side, field.argument, chosen => noted(chosen, text));
    case 'task-title':
      return isEmpty ? plan : withTask(plan, field.task, task => ({ ...task, title: text }));
    case 'task-note':
      return withTask(plan, field.task, task => noted(task, text));
    case 'new-own':
      return plan;
    case 'own':
    case 'own-card':
      return withOwnText(plan, field, text);
  }
}

function noted<T extends { note?: string | undefined }>(item: T, text: string) {
  const { note: _before, ...rest } = item;
  return text.trim() === '' ? rest : { ...rest, note: text };
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
