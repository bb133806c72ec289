/** A form as a page: each field a row on which Enter writes it, its fault under it. */
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { toAuthor, type AuthorMessage } from './author-messages.js';
import { answered, type Form } from './form.js';
import { citedIn } from './form-citations.js';
import type { FormField } from './form-fields.js';
import { formPlace } from './form-subject.js';
import { textIn } from './form-value.js';
import { formWords as words } from './words-form.js';

export const keepRow = 'keep';

export function formOutline(map: StanceMap, form: Form | undefined): Outline {
  if (!form)
    return { place: formPlace, title: words.crumb, blocks: [{ kind: 'text', text: words.none }] };
  const other = answered(map, form.subject);
  return {
    place: formPlace,
    title: form.title,
    ...headOf(other?.claim ?? (form.within && words.within(form.within.form.title))),
    blocks: [
      ...form.fields.flatMap(field => fieldBlocks(map, form, field)),
      ...wrongIn(form, ''),
      doing(keepRow, words.keep, { is: 'keep-form' }),
      doing('drop', words.drop, { is: 'drop-form' }),
    ],
    wide: true,
    foot: words.foot,
  };
}

function headOf(text: string | undefined): Pick<Outline, 'head'> {
  return text === undefined ? {} : { head: [{ kind: 'text', text, tone: 'muted', most: 3 }] };
}

function doing(key: string, text: string, message: AuthorMessage): Row {
  return { kind: 'row', key, run: toAuthor.send(message), marks: [], text, tone: 'strong' };
}

function fieldBlocks(map: StanceMap, form: Form, field: FormField): readonly Block[] {
  const {
    name,
    label: [lead],
  } = field;
  return [
    {
      kind: 'row',
      key: name,
      run: toAuthor.send({ is: 'fill', field: name }),
      marks: [],
      lead,
      text: wordsIn(map, form, field),
      wraps: true,
    },
    ...citedRows(map, form, field),
    ...wrongIn(form, name),
  ];
}

/** What is wrong in a field, and the rules that it breaks. */
function wrongIn({ faults, warned }: Form, name: string): readonly Block[] {
  const fault = faults[name];
  const rules = warned.filter(({ field }) => field === name).map(({ text }) => words.warning(text));
  return [...(fault === undefined ? [] : [fault]), ...rules].map(text => ({
    kind: 'text',
    text: `! ${text}`,
    tone: 'strong',
  }));
}

/** What stands in a field. */
function wordsIn(map: StanceMap, form: Form, field: FormField): string {
  const { name, type } = field;
  if (type.is === 'links' || type.is === 'citations')
    return citedIn(form, name).length > 0 ? words.another : words.empty;
  const text = textIn(form.value, field);
  if (text === '') return words.empty;
  return type.is === 'link' ? referenceTitle(map, `${type.kind}/${text}`) : text;
}

/** The items that a field links to, each on a row that changes what it is cited for. */
function citedRows(map: StanceMap, form: Form, { name, type }: FormField): readonly Row[] {
  if (type.is !== 'links' && type.is !== 'citations') return [];
  return citedIn(form, name).map(({ id, as }) => ({
    kind: 'row',
    key: `${name}/${id}`,
    run: toAuthor.send({ is: 'recite', field: name, id }),
    marks: [],
    lead: ' ',
    text: referenceTitle(map, `${type.kind}/${id}`),
    ...(type.is === 'citations'
      ? { end: words.cited[as], note: words.recite }
      : { note: words.unlink }),
  }));
}
