/** Going to a form: which one a page or an item asks for, and what it asks first. */
import type { ItemKind } from '../map/edit/item-name.js';
import { itemAt, parseReference } from '../map/reference.js';
import { defined, isSameData } from '../text/data.js';
import type { Action } from '../walk/action.js';
import { goTo } from '../walk/actions/going.js';
import { currentStop } from '../walk/state/state.js';
import type { WingContext, Reply } from '../walk/wing.js';
import type { AuthorMemory } from './author-memory.js';
import { toAuthor, type AuthorMessage, type FormMessage } from './author-messages.js';
import { fieldOf, isBegun, newForm, type Form } from './form.js';
import { citedIn, linked } from './form-citations.js';
import { asking } from './form-ask.js';
import { fieldsOf } from './form-fields.js';
import { keepRow } from './form-page.js';
import { formPlace, type Subject } from './form-subject.js';
import { authorWords } from './words.js';
import { formWords as words } from './words-form.js';

export type FormReply = Reply<AuthorMemory>;
export type FormContext = WingContext<AuthorMemory>;

/**
 * Goes to the form, which asks at once. One that was left half-way goes on; what is being written
 * of another is not dropped unasked.
 */
export function opened(
  memory: AuthorMemory,
  message: Omit<Extract<FormMessage, { is: 'form' }>, 'is'>,
  context: FormContext,
): FormReply {
  const { walk } = context;
  const { form: before } = memory;
  const subject = withKnown(message.subject, context);
  if (before && isSameData(before.subject, subject))
    return shown(memory, before, context, { ask: message.field });
  if (before && !message.instead && isBegun(walk.map, before))
    return { next: [insteadOffer(before, message)] };
  const form = newForm(walk.map, subject);
  return form ? shown(memory, form, context, firstIn(form, message.field)) : { say: words.noItem };
}

/** What is asked or selected first: of a field that cites items the first, to be cited otherwise. */
function firstIn(form: Form, wanted: string | undefined): Pick<Asked, 'ask' | 'field'> {
  const [cited] = wanted === undefined ? [] : citedIn(form, wanted);
  if (cited) return { field: `${wanted}/${cited.id}` };
  return { ask: wanted, field: form.toAsk.length === 0 ? form.fields[0]?.name : undefined };
}

/**
 * Goes to the page of a form, which asks one field, or the next of those that are to be asked;
 * where none is, `field` is selected.
 */
export function shown(
  memory: AuthorMemory,
  form: Form,
  context: FormContext,
  { ask = form.typing?.field, field }: Pick<Asked, 'ask' | 'field'> = {},
): FormReply {
  const there = memory.with({ form });
  const moved = goTo(context.walk, context.withMemory(there), formPlace);
  return {
    ...next(there, form, { ...context, state: moved }, defined({ ask, field })),
    state: moved,
  };
}

/** One thing is written at a time: what is there goes on, or is dropped for the other. */
function insteadOffer(
  before: Form,
  { subject, field }: Omit<Extract<FormMessage, { is: 'form' }>, 'is'>,
): Action {
  return toAuthor.choose({
    title: words.leftHere(before.title),
    among: [
      { label: words.goOn, message: { is: 'resume' } },
      {
        label: words.dropForOther,
        message: { is: 'form', subject, instead: true, ...defined({ field }) },
      },
    ],
  });
}

/** A new item for a field of a form, which waits until that is kept. */
export function openedWithin(
  memory: AuthorMemory,
  form: Form,
  { field }: Extract<FormMessage, { is: 'add-within' }>,
  context: FormContext,
): FormReply {
  const type = fieldOf(form, field)?.type;
  if (type?.is !== 'link' && type?.is !== 'links' && type?.is !== 'citations') return {};
  const { issue } = form.value;
  // What a claim on a question rests on bears on that question.
  const known = type.kind === 'evidence' && typeof issue === 'string' ? { issues: [issue] } : {};
  const fresh = newForm(context.walk.map, { make: 'add', kind: type.kind, known });
  return fresh ? shown(memory, { ...fresh, within: { form, field } }, context) : {};
}

/** The form that waited for another, with the item that was made for it. */
export function continued(form: Form, made: string | undefined): Form | undefined {
  if (!form.within) return undefined;
  const { form: waiting, field } = form.within;
  return made === undefined ? waiting : linked(waiting, field, made);
}

interface Asked {
  readonly ask?: string | undefined;
  readonly field?: string | undefined;
  readonly anew?: boolean | undefined;
}

/** Asks what is to be asked: one field, else the next of those that are asked in turn. */
export function next(
  memory: AuthorMemory,
  form: Form,
  { walk }: FormContext,
  { ask = form.toAsk[0], field = keepRow, anew }: Asked = {},
): FormReply {
  const found = ask === undefined ? undefined : fieldOf(form, ask);
  // Once all is asked it is kept by one more key; who fills in a single field stays there.
  const isOver = (memory.form?.toAsk.length ?? 0) > 0;
  const select: Action = { do: 'select', what: found?.name ?? (isOver ? keepRow : field) };
  return {
    memory: memory.with({ form }),
    next: found ? [select, asking(walk.map, form, found, { anew })] : [select],
  };
}

/** An item that breaks a rule, and the field that does, where there is a form for it. */
export function mended(
  { item, field }: Extract<AuthorMessage, { is: 'mend' }>,
  { walk }: FormContext,
): FormReply {
  const found = itemAt(walk.map, item);
  const known = found && fieldsOf(found.kind, false).find(({ name }) => name === field);
  const subject = { make: 'change', item } as const;
  return {
    next: [
      { do: 'go', to: item },
      ...(known ? [toAuthor.send({ is: 'form', subject, field })] : []),
    ],
    ...(known ? {} : { say: authorWords.editHere }),
  };
}

/** The lists that have pages of their own. */
const listPages: Readonly<Record<string, ItemKind>> = {
  evidence: 'evidence',
  sources: 'source',
  timeline: 'event',
  glossary: 'term',
  questions: 'question',
};

/** What is added on a page: of the kind that it lists or shows; an argument elsewhere. */
export function kindHere({ state }: FormContext): ItemKind {
  const { place } = currentStop(state);
  const shown = listPages[place] ?? parseReference(place)?.kind;
  return shown === undefined || shown === 'issue' || shown === 'position' ? 'argument' : shown;
}

/** What the page that one comes from tells of a new item. */
function withKnown(subject: Subject, { walk, state }: FormContext): Subject {
  if (subject.make !== 'add' || subject.kind !== 'argument' || subject.known) return subject;
  const shown = itemAt(walk.map, currentStop(state).place);
  if (shown?.kind === 'issue') return { ...subject, known: { issue: shown.item.id } };
  return shown?.kind === 'argument' ? { ...subject, known: { issue: shown.item.issue } } : subject;
}
