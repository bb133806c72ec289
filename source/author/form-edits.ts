/** The edits that a form makes of a map. */
import { itemChange } from '../map/edit/change-item.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { headSchema, inFormatOrder } from '../map/edit/fields.js';
import { itemName, listOf, type ItemKind } from '../map/edit/item-name.js';
import { withId } from '../map/edit/new-item.js';
import { unstatedPosition } from '../map/new-map.js';
import { isRecord, type Data } from '../map/record.js';
import { itemAt } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { defined, isSameData } from '../text/data.js';
import { newForm, type Form } from './form.js';
import { mapItself, type Subject } from './form-subject.js';

/** The edits that keep a form. */
export function editsOf(map: StanceMap, subject: Subject, value: Data): readonly MapEdit[] {
  if (subject.make === 'change')
    return subject.item === mapItself ? headEdits(value) : itemChange(subject.item, value).edits;
  if (subject.make === 'add') return additionOf(map, subject.kind, value);
  const { answers: kind, note, ...argument } = value;
  const to = withId('argument', inFormatOrder('argument', argument), idsOf(map, 'argument'));
  const relation = { from: to['id'], to: itemName(subject.to)?.ids[0], kind };
  return [
    { edit: 'add', kind: 'argument', to },
    { edit: 'add', kind: 'relation', to: note === undefined ? relation : { ...relation, note } },
  ];
}

function headEdits(value: Data): readonly MapEdit[] {
  return Object.keys(headSchema.shape).map(field => ({
    edit: 'head',
    field,
    ...defined({ to: value[field] }),
  }));
}

/** A new item. That nobody has looked for a position yet is no position: one takes its place. */
function additionOf(map: StanceMap, kind: ItemKind, value: Data): readonly MapEdit[] {
  const item = `position/${String(value['party'])}/${String(value['issue'])}`;
  const there = kind === 'position' ? itemAt(map, item)?.item : undefined;
  if (there && 'stance' in there && there.stance === 'unstated')
    return [{ edit: 'change', item, to: value }];
  const to = withId(kind, inFormatOrder(kind, value), idsOf(map, kind));
  return [{ edit: 'add', kind, to }, ...unstatedWith(map, kind, to['id'])];
}

/** With a new party or issue comes that its positions were not looked for yet. */
function unstatedWith(map: StanceMap, kind: ItemKind, id: unknown): readonly MapEdit[] {
  if (typeof id !== 'string') return [];
  const pairs =
    kind === 'party'
      ? map.issues.map(issue => [id, issue.id] as const)
      : map.parties.map(party => [party.id, id] as const);
  if (kind !== 'party' && kind !== 'issue') return [];
  return pairs.map(([party, issue]) => ({
    edit: 'add',
    kind: 'position',
    to: unstatedPosition(party, issue),
  }));
}

/** The ids that the items of a kind have. */
export function idsOf(map: StanceMap, kind: ItemKind): readonly string[] {
  const list: unknown = Object.entries(map.file).find(([name]) => name === listOf(kind))?.[1];
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) =>
    isRecord(one) && typeof one['id'] === 'string' ? [one['id']] : [],
  );
}

/** Whether a form would change anything. */
export function changesNothing(map: StanceMap, { subject, value }: Form): boolean {
  return subject.make === 'change' && isSameData(newForm(map, subject)?.value, value);
}
