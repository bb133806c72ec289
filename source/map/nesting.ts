/**
 * How deep data is nested. Files of ours need a dozen levels; work that goes down level by level
 * must not be led into a pit.
 */
import type { Path } from './json-text.js';
import { isRecord } from './record.js';

/** No file of ours is nested deeper. */
export const deepest = 100;

/**
 * The path to a value that is nested too deep, undefined where none is. Keeps its own list of what
 * is left, so that depth can't overflow it.
 */
export function tooDeep(data: unknown): Path | undefined {
  const waiting: { readonly value: unknown; readonly path: Path }[] = [{ value: data, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (path.length > deepest) return path;
    if (Array.isArray(value))
      value.forEach(
        (item: unknown, at) => isNested(item) && waiting.push({ value: item, path: [...path, at] }),
      );
    else if (isRecord(value))
      for (const [key, item] of Object.entries(value))
        if (isNested(item)) waiting.push({ value: item, path: [...path, key] });
  }
  return undefined;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
