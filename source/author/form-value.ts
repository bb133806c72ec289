/** What stands in a field of an item, and the item once something else stands there. */
import { emptyItem } from '../map/edit/new-item.js';
import { headSchema, inFormatOrder } from '../map/edit/fields.js';
import { isRecord, type Data } from '../map/record.js';
import { yes, type FormField, type FormKind } from './form-fields.js';

/** What stands in a field; of one inside an object, such as `quote.words`, what stands in that. */
function heldIn(value: Data, { name }: Pick<FormField, 'name'>): unknown {
  const [own = '', inner] = name.split('.');
  const held = value[own];
  if (inner === undefined) return held;
  return isRecord(held) ? held[inner] : undefined;
}

export function isEmpty(value: Data, field: FormField): boolean {
  return isNothing(heldIn(value, field));
}

/** What stands in a field as it is written. */
export function textIn(value: Data, field: FormField): string {
  const held = heldIn(value, field);
  if (typeof held === 'string') return held;
  if (field.type.is === 'words') return wordsIn(held).join(', ');
  return field.type.is === 'flag' && held === true ? yes : '';
}

function wordsIn(held: unknown): readonly string[] {
  return Array.isArray(held) ? held.filter(one => typeof one === 'string') : [];
}

/** An item with something else in a field: what is empty, and may be left out, is. */
export function filledValue(
  { kind, fields, value }: Filling,
  field: FormField,
  given: unknown,
): Data {
  const empty = emptyOf(kind);
  const to = meantBy(field, given);
  const [own = '', inner] = field.name.split('.');
  const set = inner === undefined ? to : innerSet({ fields, value }, { own, name: field.name, to });
  const { [own]: _was, ...others } = value;
  const placed = isNothing(set) && !(own in empty) ? others : { ...others, [own]: set };
  return ordered(kind, withInstead(placed, field, { empty, isNone: isNothing(set) }));
}

interface Filling {
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
  readonly value: Data;
}

/** What a text or a choice stands for in the map. */
function meantBy({ type }: FormField, given: unknown): unknown {
  if (typeof given !== 'string') return given;
  if (type.is === 'flag') return given === yes ? true : '';
  return type.is === 'words'
    ? given
        .split(',')
        .map(one => one.trim())
        .filter(Boolean)
    : given;
}

/** The object that fields of a form make together, without those that are empty. */
function innerSet(
  { fields, value }: Omit<Filling, 'kind'>,
  { own, name, to }: { readonly own: string; readonly name: string; readonly to: unknown },
): Data | '' {
  const inside = fields.filter(field => field.name.startsWith(`${own}.`));
  const entries = inside.flatMap((field): readonly (readonly [string, unknown])[] => {
    const held = field.name === name ? to : heldIn(value, field);
    return isNothing(held) ? [] : [[field.name.slice(own.length + 1), held]];
  });
  return entries.length === 0 ? '' : Object.fromEntries(entries);
}

function isNothing(to: unknown): boolean {
  return to === undefined || to === '' || (Array.isArray(to) && to.length === 0);
}

/** Of two fields that take each other's place one stands in the item. */
function withInstead(
  value: Data,
  { instead }: FormField,
  { empty, isNone }: { readonly empty: Data; readonly isNone: boolean },
): Data {
  if (instead === undefined) return value;
  if (isNone) return instead in empty ? { [instead]: empty[instead], ...value } : value;
  const { [instead]: _other, ...others } = value;
  return others;
}

/** What has to stand in an item of a kind, still empty. */
export function emptyOf(kind: FormKind): Data {
  if (kind === 'map') return emptyHead;
  return emptyItem(kind === 'answer' ? 'argument' : kind);
}

const emptyHead: Data = { title: '', summary: '', language: '', updated: '', method: '' };

function ordered(kind: FormKind, value: Data): Data {
  if (kind === 'answer') return value;
  if (kind !== 'map') return inFormatOrder(kind, value);
  return Object.fromEntries(
    Object.keys(headSchema.shape).flatMap(name => (name in value ? [[name, value[name]]] : [])),
  );
}
