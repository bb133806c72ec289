/** A new item: what has to be filled in, and an id for it. */
import { z } from 'zod';
import { newId } from '../new-id.js';
import type { Data } from '../record.js';
import { inFormatOrder, itemSchemas } from './fields.js';
import type { ItemKind } from './item-name.js';

/** What a field begins with, where its schema alone does not say. */
const begins: Readonly<Partial<Record<ItemKind, Data>>> = {
  argument: { party: '', side: 'for' },
  evidence: { status: 'alleged' },
  position: { stance: 'unstated' },
  relation: { kind: 'replies' },
  source: { kind: 'press' },
};

/** The fields that words for an id are taken from, the first that says anything. */
const naming = ['title', 'name', 'term', 'claim', 'text', 'statement', 'publisher'];

/** An item with all the fields that it must have, still empty. */
export function emptyItem(kind: ItemKind): Data {
  const needed = Object.entries(itemSchemas[kind].shape).flatMap(
    ([field, schema]): readonly (readonly [string, unknown])[] =>
      schema instanceof z.ZodOptional ? [] : [[field, emptyOf(schema)]],
  );
  return inFormatOrder(kind, { ...Object.fromEntries(needed), ...begins[kind] });
}

function emptyOf(schema: z.core.$ZodType): unknown {
  return schema instanceof z.ZodArray ? [] : '';
}

/**
 * The item with an id where it has none, made from its title. Evidence that is numbered in this map
 * is numbered on.
 */
export function withId(kind: ItemKind, item: Data, taken: readonly string[]): Data {
  if (!Object.hasOwn(itemSchemas[kind].shape, 'id')) return item;
  const id = item['id'];
  if (typeof id === 'string' && id !== '') return item;
  const known = new Set(taken);
  const words = naming.map(field => item[field]).find(one => typeof one === 'string' && one !== '');
  const label = typeof words === 'string' ? words : kind;
  const freshId =
    kind === 'evidence' && taken.every(name => /^E\d+$/.test(name))
      ? nextNumber(taken)
      : newId(`${dated(kind, item)}${label}`, name => known.has(name));
  return inFormatOrder(kind, { ...item, id: freshId });
}

/** Events are known by their day first. */
function dated(kind: ItemKind, item: Data): string {
  const date = item['date'];
  return kind === 'event' && typeof date === 'string' ? `${date} ` : '';
}

function nextNumber(taken: readonly string[]): string {
  const last = taken.reduce((most, id) => Math.max(most, Number(id.slice(1))), 0);
  return `E${String(last + 1).padStart(Math.max(2, taken[0]?.length ?? 0) - 1, '0')}`;
}
