/** A form that is being filled in: what it is about, what stands in it, and what is asked next. */
import { inFormatOrder } from '../map/edit/fields.js';
import { emptyItem } from '../map/edit/new-item.js';
import { isRecord, type Data } from '../map/record.js';
import { idOf, itemAt, referenceTitle, type Reference } from '../map/reference.js';
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { argumentTitle } from '../pages/rows.js';
import { isSameData } from '../text/data.js';
import { fieldsOf, type FormField, type FormKind } from './form-fields.js';
import type { Subject } from './form-subject.js';
import { formWords } from './words-form.js';

export interface Form {
  readonly subject: Subject;
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
  readonly title: string;
  readonly value: Data;
  /** What is wrong, by the name of the field; under no name what is wrong with all of it. */
  readonly faults: Readonly<Record<string, string>>;
  /** The fields that are still to be asked, one after the other. */
  readonly toAsk: readonly string[];
  /** What is being typed in a field. */
  readonly typing?: { readonly field: string; readonly text: string } | undefined;
  /** The form that goes on once this one is kept, and the field of it that takes the new item. */
  readonly within?: { readonly form: Form; readonly field: string } | undefined;
}

/** The form as it begins; undefined where there is no such item. */
export function newForm(map: StanceMap, subject: Subject): Form | undefined {
  const begun = begin(map, subject);
  if (!begun) return undefined;
  const fields = fieldsOf(begun.kind, subject.make !== 'change');
  const asked = fields.filter(field => field.asked && !(field.name in begun.known));
  return {
    subject,
    fields,
    faults: {},
    kind: begun.kind,
    title: begun.title,
    value: begun.value,
    toAsk: subject.make === 'change' ? [] : asked.map(({ name }) => name),
  };
}

interface Begun {
  readonly kind: FormKind;
  readonly title: string;
  readonly value: Data;
  readonly known: Data;
}

function begin(map: StanceMap, subject: Subject): Begun | undefined {
  if (subject.make === 'add') {
    const { kind, known = {} } = subject;
    const to = known['to'];
    const title =
      typeof to === 'string'
        ? formWords.join(referenceTitle(map, `argument/${to}`))
        : formWords.add(kind);
    return { kind, title, value: { ...emptyItem(kind), ...known }, known };
  }
  if (subject.make === 'change') {
    const item = itemAt(map, subject.item);
    const value: unknown = item?.item;
    const title = formWords.change(referenceTitle(map, subject.item));
    return item && isRecord(value) ? { kind: item.kind, title, value, known: {} } : undefined;
  }
  const to = answered(map, subject);
  if (!to) return undefined;
  const known = { issue: to.issue, side: to.side === 'for' ? 'against' : 'for' };
  const value = { answers: 'replies', ...emptyItem('argument'), ...known };
  return { kind: 'answer', title: formWords.answer(argumentTitle(to)), value, known };
}

/** The argument that a form answers, or joins another to. */
export function answered(map: StanceMap, subject: Subject): Argument | undefined {
  if (subject.make !== 'answer') return undefined;
  return map.argumentById.get(idOf(subject.to));
}

/** The form with a field filled in; an empty text that may be left out is. */
export function filled(form: Form, field: string, to: unknown): Form {
  const { [field]: _was, ...others } = form.value;
  const { [field]: _fault, ...faults } = form.faults;
  const isNeeded = field in emptyOf(form.kind);
  const value = to === '' && !isNeeded ? others : { ...others, [field]: to };
  return {
    ...form,
    value: form.kind === 'answer' ? value : inFormatOrder(form.kind, value),
    faults,
    toAsk: form.toAsk.filter(name => name !== field),
    typing: undefined,
  };
}

function emptyOf(kind: FormKind): Data {
  return emptyItem(kind === 'answer' ? 'argument' : kind);
}

/** Whether anything was written in a form. */
export function isBegun(map: StanceMap, form: Form): boolean {
  const fresh = newForm(map, form.subject);
  const isTyped = form.typing !== undefined && form.typing.text !== '';
  return isTyped || form.within !== undefined || !isSameData(fresh?.value, form.value);
}

/** With an item in a field: one, or one more of several; one that is there already goes. */
export function linked(form: Form, field: string, reference: Reference): Form {
  const id = idOf(reference);
  if (fieldOf(form, field)?.type.is === 'link') return filled(form, field, id);
  const before = citedIn(form, field);
  const others = before.filter(one => one.id !== id);
  const now = others.length < before.length ? others : [...before, { id, as: 'content' as const }];
  return filled(form, field, citations(now));
}

export function fieldOf(form: Form, name: string): FormField | undefined {
  return form.fields.find(field => field.name === name);
}

/** The citations or links that stand in a field, each with what it rests on. */
export interface CitedItem {
  readonly id: string;
  readonly as: 'content' | 'said' | 'admission';
}

export function citedIn(form: Form, name: string): readonly CitedItem[] {
  const list = form.value[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown): readonly CitedItem[] => {
    if (typeof one === 'string') return [{ id: one, as: 'content' }];
    if (!isRecord(one) || typeof one['id'] !== 'string') return [];
    return [{ id: one['id'], as: one['as'] === 'admission' ? 'admission' : 'said' }];
  });
}

/** As they stand in the map. */
export function citations(list: readonly CitedItem[]): readonly unknown[] {
  return list.map(({ id, as }) => (as === 'content' ? id : { id, as }));
}
