/** What a form makes of a map: the edits, and what would be wrong with the map after them. */
import { itemChange } from '../map/edit/change-item.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { inFormatOrder } from '../map/edit/fields.js';
import { itemName, listOf, nameOf, type ItemKind } from '../map/edit/item-name.js';
import { withId } from '../map/edit/new-item.js';
import { mapFaults } from '../map/map-faults.js';
import { id as idSchema } from '../map/fields.js';
import { hasMapShape } from '../map/map-shape.js';
import { isRecord, type Data } from '../map/record.js';
import { itemAt } from '../map/reference.js';
import { StanceMap } from '../map/stance-map.js';
import { mapHolds } from '../map/validate.js';
import type { Form } from './form.js';
import type { Subject } from './form-subject.js';
import { formWords } from './words-form.js';

/** The edits that keep a form. */
export function editsOf(map: StanceMap, subject: Subject, value: Data): readonly MapEdit[] {
  if (subject.make === 'change') return itemChange(subject.item, value).edits;
  if (subject.make === 'add') {
    const to = withId(subject.kind, inFormatOrder(subject.kind, value), idsOf(map, subject.kind));
    return [{ edit: 'add', kind: subject.kind, to }];
  }
  const { answers: kind, note, ...argument } = value;
  const to = withId('argument', inFormatOrder('argument', argument), idsOf(map, 'argument'));
  const relation = { from: to['id'], to: itemName(subject.to)?.ids[0], kind };
  return [
    { edit: 'add', kind: 'argument', to },
    { edit: 'add', kind: 'relation', to: note === undefined ? relation : { ...relation, note } },
  ];
}

function idsOf(map: StanceMap, kind: ItemKind): readonly string[] {
  const list: unknown = Object.entries(map.file).find(([name]) => name === listOf(kind))?.[1];
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [],
  );
}

/** What would be wrong, by the field that it is in; nothing where the map would be right. */
export function faultsOf(map: StanceMap, form: Form): Readonly<Record<string, string>> {
  const { subject, value } = form;
  const own: unknown = subject.make === 'change' ? itemAt(map, subject.item)?.item : undefined;
  const id = isRecord(own) ? own['id'] : undefined;
  if (id === undefined || id === value['id']) return faultsIn(map, form);
  // All links get the other id as well: only the id itself can be wrong with it.
  const others = faultsIn(map, { ...form, value: { ...value, id } });
  const fault = otherIdFault(map, form);
  return fault === undefined ? others : { ...others, id: fault };
}

function otherIdFault(map: StanceMap, { kind, value }: Form): string | undefined {
  const parsed = idSchema.safeParse(value['id']);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  if (kind === 'answer' || !idsOf(map, kind).includes(parsed.data)) return undefined;
  return formWords.idTaken(kind);
}

function faultsIn(map: StanceMap, { subject, value, fields }: Form): Record<string, string> {
  const data = editsOf(map, subject, value).reduce<Data>(withEdit, { ...map.file });
  if (hasMapShape(data) && mapHolds(new StanceMap(data))) return {};
  const faults: Record<string, string> = {};
  for (const { path, message } of mapFaults(data, '', JSON.stringify(data))) {
    const [, name = ''] = /^\w+\[\d+\]\.(\w+)/.exec(path) ?? [];
    const field = path.startsWith('relations') && name === 'kind' ? 'answers' : name;
    const at = [field, name].find(one => fields.some(known => known.name === one)) ?? '';
    faults[at] ??= at === '' && name !== '' ? `${name}: ${message}` : message;
  }
  return faults;
}

/** The data of a map after an edit that a form makes. */
function withEdit(data: Data, edit: MapEdit): Data {
  if (edit.edit === 'add') {
    const list = data[listOf(edit.kind)];
    return { ...data, [listOf(edit.kind)]: [...(Array.isArray(list) ? list : []), edit.to] };
  }
  const name = edit.edit === 'change' ? itemName(edit.item) : undefined;
  if (edit.edit !== 'change' || !name) return data;
  const list = data[listOf(name.kind)];
  if (!hasItems(list)) return data;
  return {
    ...data,
    [listOf(name.kind)]: list.map(one => (isNamed(one, name.kind, name.ids) ? edit.to : one)),
  };
}

function hasItems(list: unknown): list is readonly unknown[] {
  return Array.isArray(list);
}

function isNamed(item: unknown, kind: ItemKind, ids: readonly string[]): boolean {
  const name = nameOf(kind, item);
  return name !== undefined && ids.every((id, at) => id === name.ids[at]);
}

/** Whether a form would change anything. */
export function changesNothing(map: StanceMap, { subject, value }: Form): boolean {
  return (
    subject.make === 'change' &&
    JSON.stringify(itemAt(map, subject.item)?.item) === JSON.stringify(value)
  );
}
