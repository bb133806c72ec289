/** A form that is being filled in: what it is about, what stands in it, and what is asked next. */
import { headSchema } from '../map/edit/fields.js';
import { isRecord, type Data } from '../map/record.js';
import { itemAt, idOf, referenceTitle, type Reference } from '../map/reference.js';
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { newMapWords } from '../map/words.js';
import { argumentTitle } from '../pages/rows.js';
import { isSameData } from '../text/data.js';
import { fieldsOf, type FormField, type FormKind } from './form-fields.js';
import { mapItself, type Subject } from './form-subject.js';
import { emptyOf, isEmpty, filledValue } from './form-value.js';
import { formWords } from './words-form.js';

/** A rule of `check` that a form would break; under no name one that breaks elsewhere. */
export interface Warning {
  readonly field: string;
  readonly text: string;
}

export interface Form {
  readonly subject: Subject;
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
  readonly title: string;
  readonly value: Data;
  /** What is wrong, by the name of the field; under no name what is wrong with all of it. */
  readonly faults: Readonly<Record<string, string>>;
  /** The rules that it was seen to break: it is kept all the same, if one wants it so. */
  readonly warned: readonly Warning[];
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
    warned: [],
    kind: begun.kind,
    title: begun.title,
    value: begun.value,
    toAsk: begun.isThere ? [] : asked.map(({ name }) => name),
  };
}

interface Begun {
  readonly kind: FormKind;
  readonly title: string;
  readonly value: Data;
  /** What is not asked. */
  readonly known: Data;
  /** It was written before: nothing is asked, and what is selected is changed. */
  readonly isThere?: true;
}

function begin(map: StanceMap, subject: Subject): Begun | undefined {
  if (subject.make === 'add') {
    const { kind, known = {} } = subject;
    const to = known['to'];
    const title =
      typeof to === 'string'
        ? formWords.join(referenceTitle(map, `argument/${to}`))
        : formWords.add(kind);
    return { kind, title, value: { ...emptyOf(kind), ...known }, known };
  }
  if (subject.make === 'change') return standing(map, subject.item);
  const to = answered(map, subject);
  if (!to) return undefined;
  const known = { issue: to.issue, side: to.side === 'for' ? 'against' : 'for' };
  const value = { answers: 'replies', ...emptyOf('argument'), ...known };
  return { kind: 'answer', title: formWords.answer(argumentTitle(to)), value, known };
}

/** What is in the map already. */
function standing(map: StanceMap, reference: Reference): Begun | undefined {
  const isMap = reference === mapItself;
  const item = itemAt(map, reference);
  const value: unknown = isMap ? headOf(map) : item?.item;
  const kind = isMap ? mapItself : item?.kind;
  if (!kind || !isRecord(value)) return undefined;
  const named = isMap ? map.file.title : referenceTitle(map, reference);
  const title = formWords.change(named);
  if (kind !== 'position' || value['stance'] !== 'unstated')
    return { kind, title, value, known: {}, isThere: true };
  // That none was found yet is no position: it is asked for as if it were new.
  const { party, issue, summary } = value;
  const said = summary === newMapWords.unstated ? '' : summary;
  return { kind, title, value: { ...value, summary: said }, known: { party, issue } };
}

function headOf({ file }: StanceMap): Data {
  return Object.fromEntries(
    Object.entries(file).filter(([name]) => Object.hasOwn(headSchema.shape, name)),
  );
}

/** The argument that a form answers, or joins another to. */
export function answered(map: StanceMap, subject: Subject): Argument | undefined {
  if (subject.make !== 'answer') return undefined;
  return map.argumentById.get(idOf(subject.to));
}

/** The form with a field filled in; what is empty, and may be left out, is. */
export function filled(form: Form, name: string, to: unknown): Form {
  const field = fieldOf(form, name);
  if (!field) return form;
  const { [name]: _fault, ...faults } = form.faults;
  const value = filledValue(form, field, to);
  const others = form.toAsk.filter(one => one !== name);
  return {
    ...form,
    value,
    faults,
    warned: form.warned.filter(({ field: own }) => own !== name),
    toAsk: [...askedThen({ ...form, value }, field, others), ...others],
    typing: undefined,
  };
}

/** What is asked because something stands in a field now. */
function askedThen(form: Form, field: FormField, others: readonly string[]): readonly string[] {
  if (isEmpty(form.value, field)) return [];
  return (field.leadsTo ?? []).filter(name => {
    const next = fieldOf(form, name);
    return next && isEmpty(form.value, next) && !others.includes(name);
  });
}

/** Whether anything was written in a form. */
export function isBegun(map: StanceMap, form: Form): boolean {
  const fresh = newForm(map, form.subject);
  const isTyped = form.typing !== undefined && form.typing.text !== '';
  return isTyped || form.within !== undefined || !isSameData(fresh?.value, form.value);
}

export function fieldOf(form: Form, name: string): FormField | undefined {
  return form.fields.find(field => field.name === name);
}
