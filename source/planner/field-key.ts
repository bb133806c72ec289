/**
 * A field of a plan as one word, for what is written on the screen:
 * `argument-note/for/release-offer`. Ids hold no slash.
 */
import type { Field } from './edits.js';

export function fieldKey(field: Field): string {
  switch (field.field) {
    case 'title':
    case 'wording':
    case 'notes':
      return field.field;
    case 'side-note':
      return `side-note/${field.side}`;
    case 'argument-note':
      return `argument-note/${field.side}/${field.argument}`;
    case 'task-title':
    case 'task-note':
      return `${field.field}/${field.task}`;
  }
}

/** The field that a key names; undefined where it names none. */
export function fieldOf(key: string): Field | undefined {
  const [field = '', first, second] = key.split('/');
  switch (field) {
    case 'title':
    case 'wording':
    case 'notes':
      return { field };
    case 'side-note':
      return first === undefined ? undefined : { field, side: first };
    case 'argument-note':
      return first === undefined || second === undefined
        ? undefined
        : { field, side: first, argument: second };
    case 'task-title':
    case 'task-note':
      return first === undefined ? undefined : { field, task: first };
    default:
      return undefined;
  }
}

const titles: Readonly<Record<Field['field'], string>> = {
  title: 'The title of the plan',
  wording: 'The motion as it is debated',
  notes: 'Notes on the session',
  'side-note': 'A note on this side',
  'argument-note': 'A note on this argument',
  'task-title': 'What the learners do',
  'task-note': 'A note on this task',
};

export function fieldTitle({ field }: Field): string {
  return titles[field];
}
