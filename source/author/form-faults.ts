/** What would be wrong with a map once a form is kept, and which rules of `check` it would break. */
import type { MapEdit } from '../map/edit/edit-text.js';
import { nameOf, nameText } from '../map/edit/item-name.js';
import { dataAfter, mapAfter } from '../map/edit/map-after.js';
import { id as idSchema } from '../map/fields.js';
import type { Path } from '../map/json-text.js';
import { mapFaults } from '../map/map-faults.js';
import { isRecord } from '../map/record.js';
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { brokenRules, type BrokenRule } from '../standing/rules/check-map.js';
import type { Form, Warning } from './form.js';
import { editsOf, idsOf } from './form-edits.js';
import { fieldThatLacks } from './field-that-lacks.js';
import { formWords } from './words-form.js';

/** What would be wrong, by the field that it is in; nothing where the map would be right. */
export function faultsOf(map: StanceMap, form: Form): Readonly<Record<string, string>> {
  const named = withOwnId(map, form);
  const faults = faultsIn(map, named);
  // All links get the other id as well: only the id itself can be wrong with it.
  const fault = named === form ? undefined : otherIdFault(map, form);
  return fault === undefined ? faults : { ...faults, id: fault };
}

/** The form with the id that its item has in the map; the very same where it is not another. */
function withOwnId(map: StanceMap, form: Form): Form {
  const { subject, value } = form;
  const own: unknown = subject.make === 'change' ? itemAt(map, subject.item)?.item : undefined;
  const id = isRecord(own) ? own['id'] : undefined;
  return id === undefined || id === value['id'] ? form : { ...form, value: { ...value, id } };
}

function otherIdFault(map: StanceMap, { kind, value }: Form): string | undefined {
  const parsed = idSchema.safeParse(value['id']);
  if (!parsed.success) return parsed.error.issues[0]?.message;
  if (kind === 'answer' || kind === 'map' || !idsOf(map, kind).includes(parsed.data))
    return undefined;
  return formWords.idTaken(kind);
}

function faultsIn(map: StanceMap, form: Form): Record<string, string> {
  const { fields, subject, value } = form;
  const edits = editsOf(map, subject, value);
  if (mapAfter(map, edits)) return {};
  const data = dataAfter({ ...map.file }, edits);
  // An item that is gone is told of when it is to be changed.
  if (!data) return {};
  const faults: Record<string, string> = {};
  for (const { path, message } of mapFaults(data, '', JSON.stringify(data))) {
    const [, own = '', inner = ''] = /^(?:\w+\[\d+\](?:\.|$))?(\w*)(?:\.(\w+))?/.exec(path) ?? [];
    const field = path.startsWith('relations') && own === 'kind' ? 'answers' : own;
    const names = [`${own}.${inner}`, field, own];
    const at = names.find(one => fields.some(known => known.name === one)) ?? '';
    faults[at] ??= at === '' && own !== '' ? `${own}: ${message}` : message;
  }
  return faults;
}

/** Maps of more arguments take too long to be held to the rules twice while somebody waits. */
const mostChecked = 2000;

/** Rules that break as long as the rest is still to be written, or what was asked was left. */
const brokenAtFirst: ReadonlySet<string> = new Set([
  'bare-argument',
  'no-source',
  'silent-party',
  'unused-evidence',
  'unused-source',
]);

/** The rules of `check` that the map would break because of a form, each with its field. */
export function warningsOf(map: StanceMap, form: Form): readonly Warning[] {
  if (map.arguments.length > mostChecked) return [];
  const { subject, value } = withOwnId(map, form);
  const after = mapAfter(map, editsOf(map, subject, value));
  if (!after) return [];
  const known = new Set([...brokenRules(map)].map(keyOf));
  const own = ownNames(editsOf(map, form.subject, form.value));
  return [...brokenRules(after)]
    .filter(found => !brokenAtFirst.has(found.rule) && !known.has(keyOf(found)))
    .map(({ item, path, rule, message }) => ({
      field: own.has(item) ? fieldIn(form, rule, path) : '',
      text: own.has(item) ? message() : formWords.warningOf(referenceTitle(after, item), message()),
    }));
}

function keyOf({ rule, item, message }: BrokenRule): string {
  return `${rule} ${item} ${message()}`;
}

/** What rules call the items that are written: a relation by its ends alone. */
function ownNames(edits: readonly MapEdit[]): ReadonlySet<string> {
  return new Set(
    edits.map(edit => {
      const name = writtenItem(edit);
      return name.startsWith('relation/') ? name.split('/').slice(0, 3).join('/') : name;
    }),
  );
}

function writtenItem(edit: MapEdit): string {
  if (edit.edit === 'head') return 'map';
  if (edit.edit !== 'add') return edit.item;
  const name = nameOf(edit.kind, edit.to);
  return name ? nameText(name) : '';
}

function fieldIn({ fields }: Form, rule: string, [list, , field]: Path): string {
  const names = list === 'relations' ? ['answers', 'kind'] : [fieldThatLacks(rule, field)];
  return names.find(name => fields.some(known => known.name === name)) ?? '';
}
