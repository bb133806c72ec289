/** What a form answers to what it is sent: it asks field by field, and is kept as a whole. */
import { itemChange } from '../map/edit/change-item.js';
import { referenceTitle } from '../map/reference.js';
import type { WalkState } from '../walk/state/state.js';
import type { AuthorMemory } from './author-memory.js';
import type { MapChange, FormMessage } from './author-messages.js';
import { citations, citedIn, fieldOf, filled, linked, type Form } from './form.js';
import { changesNothing, faultsOf } from './form-edits.js';
import {
  kindHere,
  next,
  opened,
  openedWithin,
  shown,
  type FormContext,
  type FormReply,
} from './form-open.js';
import { formPlace } from './form-subject.js';
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
      return next(memory, { ...form, toAsk: [] }, context, { ask: message.field });
    case 'written':
      return written(memory, form, message, context);
    case 'chosen':
      return next(memory, filled(form, message.field, message.to), context, message);
    case 'picked':
      return next(memory, linked(form, message.field, message.picked), context, message);
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

const nextUse = { content: 'said', said: 'admission', admission: undefined } as const;

/** What an item is cited for, one step on; after the last it is cited no more. */
function recited(form: Form, field: string, id: string): Form {
  const isCited = fieldOf(form, field)?.type.is === 'citations';
  const now = citedIn(form, field).flatMap(one => {
    const as = isCited ? nextUse[one.as] : undefined;
    if (one.id !== id) return [one];
    return as ? [{ id, as }] : [];
  });
  return filled(form, field, citations(now));
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
      next: first === '' ? [] : [{ do: 'select', what: first }],
      say: words.hasFault,
    };
  const { subject, value } = form;
  const what = whatOf(form, title => referenceTitle(walk.map, title));
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
