/**
 * Writing a changed plan into what stands in its file. Only what was changed is touched: whatever
 * else is there, at fault or not, stays as somebody wrote it.
 */
import { isRecord } from '../map/record.js';
import { isSameData } from '../text/data.js';

/** What stands in the file, with the change from `before` to `after` made in it. */
export function withFileChange(current: unknown, before: unknown, after: unknown): unknown {
  if (isSameData(before, after)) return current;
  if (Array.isArray(after))
    return Array.isArray(current) && Array.isArray(before)
      ? listInto(current, before, after)
      : after;
  if (isRecord(after) && isRecord(before) && isRecord(current))
    return recordInto(current, before, after);
  return after;
}

function recordInto(
  current: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): unknown {
  const remaining = Object.entries(current).flatMap(
    ([key, value]): readonly (readonly [string, unknown])[] => {
      if (after[key] !== undefined) return [[key, withFileChange(value, before[key], after[key])]];
      return before[key] === undefined ? [[key, value]] : [];
    },
  );
  const added = Object.entries(after).filter(
    ([key, value]) =>
      !Object.hasOwn(current, key) && value !== undefined && !isSameData(before[key], value),
  );
  return Object.fromEntries([...remaining, ...added]);
}

/**
 * Items keep their place after the one that stood before them; those of the plan stand in the
 * plan's order.
 */
function listInto(
  current: readonly unknown[],
  before: readonly unknown[],
  after: readonly unknown[],
): readonly unknown[] {
  const keyed = (list: readonly unknown[]): ReadonlyMap<string, unknown> =>
    new Map(list.map(item => [keyOf(item), item]));
  const [was, is] = [keyed(before), keyed(after)];
  const own = new Map<string, unknown>();
  /** What the plan does not know, by what it stood after. */
  const foreign = new Map<string, unknown[]>();
  let last = '';
  for (const item of current) {
    const key = keyOf(item);
    const known = was.has(key) || is.has(key);
    if (known && !own.has(key)) {
      own.set(key, item);
      last = key;
    } else if (!known || is.has(key)) foreign.set(last, [...(foreign.get(last) ?? []), item]);
  }
  const placed = after.flatMap(item => {
    const key = keyOf(item);
    const following = foreign.get(key) ?? [];
    foreign.delete(key);
    return [own.has(key) ? withFileChange(own.get(key), was.get(key), item) : item, ...following];
  });
  const first = foreign.get('') ?? [];
  foreign.delete('');
  return [...first, ...placed, ...[...foreign.values()].flat()];
}

/** What an item is known by: its id or the argument it chooses, else all of it. */
function keyOf(item: unknown): string {
  const name = isRecord(item) ? (item['id'] ?? item['argument']) : undefined;
  return typeof name === 'string' ? `:${name}` : JSON.stringify(item ?? null);
}
