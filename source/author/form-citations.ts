/** The items that a field of a form links to or cites, and what each is cited for. */
import { isRecord } from '../map/record.js';
import { idOf, type Reference } from '../map/reference.js';
import { isOfOtherSide } from '../map/rules/other-sides-words.js';
import { sides } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { fieldOf, filled, type Form } from './form.js';

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

/** With an item in a field: one, or one more of several; one that is there already goes. */
export function linked(
  form: Form,
  field: string,
  reference: Reference,
  as: CitedItem['as'] = 'content',
): Form {
  const id = idOf(reference);
  if (fieldOf(form, field)?.type.is === 'link') return filled(form, field, id);
  const before = citedIn(form, field);
  const others = before.filter(one => one.id !== id);
  const now = others.length < before.length ? others : [...before, { id, as }];
  return filled(form, field, citations(now));
}

/** The same for what was picked: words of the other side are cited as an admission. */
export function picked(
  map: StanceMap,
  form: Form,
  { field, picked: reference }: { readonly field: string; readonly picked: Reference },
): Form {
  const { party, issue, side } = form.value;
  const known = sides.find(one => one === side);
  const isAdmission =
    fieldOf(form, field)?.type.is === 'citations' &&
    known !== undefined &&
    typeof party === 'string' &&
    typeof issue === 'string' &&
    isOfOtherSide(map, { side: known, party, issue }, idOf(reference));
  return linked(form, field, reference, isAdmission ? 'admission' : 'content');
}

const nextUse = { content: 'said', said: 'admission', admission: undefined } as const;

/** What an item is cited for, one step on; after the last it is cited no more. */
export function recited(form: Form, field: string, id: string): Form {
  const isCited = fieldOf(form, field)?.type.is === 'citations';
  const now = citedIn(form, field).flatMap(one => {
    const as = isCited ? nextUse[one.as] : undefined;
    if (one.id !== id) return [one];
    return as ? [{ id, as }] : [];
  });
  return filled(form, field, citations(now));
}
