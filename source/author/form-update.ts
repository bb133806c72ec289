/** What a form answers to what it is sent: it asks field by field, and is kept as a whole. */
import { itemChange } from '../map/edit/change-item.js';
import { referenceTitle } from '../map/reference.js';
import type { WalkState } from '../walk/state/state.js';
import type { AuthorMemory } from './author-memory.js';
import type { MapChange, FormMessage } from './author-messages.js';
import { fieldOf, filled, type Form } from './form.js';
import { citations, citedIn, picked, recited } from './form-citations.js';
import { changesNothing } from './form-edits.js';
import { faultsOf, warningsOf } from './form-faults.js';
import { isEmpty } from './form-value.js';
import {
  kindHere,
  next,
  opened,
  openedWithin,
  shown,
  type FormContext,
  type FormReply,
} from './form-open.js';
import { keepRow } from './form-page.js';
import { formPlace, mapItself } from './form-subject.js';
import { authorWords } from './words.js';
import { formWords as words } from './words-form.js';

export function updateForm(
  memory: AuthorMemory,
  message: FormMessage,
  context: FormContext,
): FormReply {
  if (message.is === 'form') return opened(memory, message, context);
  if (message.is === 'add-here')
    return opened(memory, { subject: { make: 'add', kind: kindHere(context) } }, context);
  const { form } = memory;
  return form ? updateOpen(memory, form, message, context) : { say: words.none };
}

/** What moves a form that is being filled in. */
type OpenMessage = Exclude<FormMessage, { is: 'form' | 'add-here' }>;

function updateOpen(
  memory: AuthorMemory,
  form: Form,
  message: OpenMessage,
  context: FormContext,
): FormReply {
  switch (message.is) {
    case 'fill':
      return next(memory, message.anew ? form : { ...form, toAsk: [] }, context, {
        ask: message.field,
        anew: message.anew,
      });
    case 'empty':
      return { memory: memory.with({ form: emptied(form, message.row) }) };
    case 'written':
      return written(memory, form, message, context);
    case 'chosen':
      return next(memory, filled(form, message.field, message.to), context, message);
    case 'picked':
      return next(memory, picked(context.walk.map, form, message), context, message);
    case 'add-within':
      return openedWithin(memory, form, message, context);
    case 'resume':
      return shown(memory, form, context);
    case 'recite':
      return {
        memory: memory.with({ form: recited(form, message.field, message.id) }),
      };
    case 'keep-form':
      return kept(memory, form, context);
    case 'drop-form':
      return { ...closed(memory, form, context), say: words.dropped };
    case 'editor':
      return {
        memory: memory.asking(inEditor(form)),
        state: left(context.state),
      };
  }
}

/** Without the form: the one that waited for it goes on. */
function closed(memory: AuthorMemory, form: Form, { state }: FormContext): FormReply {
  const { within } = form;
  return within
    ? { memory: memory.with({ form: within.form }), next: [{ do: 'select', what: within.field }] }
    : { memory: memory.with({ form: undefined }), state: left(state) };
}

/** A text that is closed with nothing in it ends the asking. */
function written(
  memory: AuthorMemory,
  form: Form,
  { field, text, ended }: Extract<FormMessage, { is: 'written' }>,
  context: FormContext,
): FormReply {
  if (!ended) return { memory: memory.with({ form: { ...form, typing: { field, text } } }) };
  const now = filled(form, field, text.trim());
  return text.trim() === ''
    ? { memory: memory.with({ form: { ...now, toAsk: [] } }) }
    : next(memory, now, context, { field });
}

/** Without what a row of the page shows: a field, or one of the items in it. */
function emptied(form: Form, row: string): Form {
  const [name = '', id] = row.split('/');
  const field = fieldOf(form, name);
  if (!field || isEmpty(form.value, field)) return form;
  const others = citedIn(form, name).filter(one => id !== undefined && one.id !== id);
  const isList = field.type.is === 'links' || field.type.is === 'citations';
  return filled(form, name, isList ? citations(others) : '');
}

function kept(memory: AuthorMemory, form: Form, context: FormContext): FormReply {
  const { walk, state } = context;
  if (changesNothing(walk.map, form))
    return { ...closed(memory, form, context), say: words.nothingChanged };
  const faults = faultsOf(walk.map, form);
  const [first] = Object.keys(faults);
  if (first !== undefined)
    return {
      memory: memory.with({ form: { ...form, faults } }),
      next: [{ do: 'select', what: first || keepRow }],
      say: words.hasFault,
    };
  const warned = warningsOf(walk.map, form);
  const unseen = warned.find(({ text }) => !form.warned.some(seen => seen.text === text));
  if (unseen)
    return {
      memory: memory.with({ form: { ...form, warned } }),
      next: [{ do: 'select', what: unseen.field || keepRow }],
      say: words.breaksRule,
    };
  const { subject, value } = form;
  const what = whatOf(form, name =>
    name === mapItself ? walk.map.file.title : referenceTitle(walk.map, name),
  );
  return {
    // The form is dropped once it is in the map.
    memory: memory.asking({ is: 'keep', subject, value, what }),
    state: left(state),
  };
}

function whatOf({ subject, value }: Form, titleOf: (reference: string) => string): string {
  if (subject.make === 'add') return authorWords.add(subject.kind);
  if (subject.make === 'answer') return authorWords.answer(titleOf(subject.to));
  const { now } = itemChange(subject.item, value);
  const title = titleOf(subject.item);
  return now === subject.item ? authorWords.edit(title) : authorWords.rename(title, now);
}

/** The path without the form, at the stop before it. */
function left(state: WalkState): WalkState {
  const isForm = (place: string): boolean => place === formPlace;
  const before = state.trail.slice(0, state.at + 1).filter(({ place }) => !isForm(place));
  return {
    ...state,
    trail: state.trail.filter(({ place }) => !isForm(place)),
    at: Math.max(0, before.length - 1),
  };
}

/** The same in the editor. */
function inEditor({ subject, value: begun }: Form): MapChange {
  if (subject.make === 'add') return { is: 'add', kind: subject.kind, begun };
  return subject.make === 'answer'
    ? { is: 'answer', item: subject.to, begun }
    : { is: 'edit', item: subject.item, begun };
}
