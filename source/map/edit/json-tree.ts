/** JSON text as a tree that knows where every value starts and ends, down to a depth. */
import { JsonPass } from '../json-pass.js';
import { walkJson, type SyntaxSlip } from '../json-text.js';
import { syntaxWords } from '../words-syntax.js';

export interface JsonNode {
  readonly kind: 'object' | 'list' | 'scalar';
  readonly start: number;
  /** After its last character. */
  readonly end: number;
  /** What it holds, in the order of the text; nothing below the depth that was asked for. */
  readonly entries: readonly JsonEntry[];
}

export interface JsonEntry {
  readonly key: string | number;
  /** Where its key stands; in a list, where its value does. It ends where its value ends. */
  readonly start: number;
  readonly node: JsonNode;
}

interface Growing extends JsonNode {
  end: number;
  readonly entries: JsonEntry[];
}

/**
 * The tree of a JSON text, or the first slip in its syntax. Offsets are counted from `from`: where
 * the text begins in a longer one. `over` passes over what is deeper.
 */
export function treeOf(
  text: string,
  from = 0,
  depth = Infinity,
  over = (start: number): number | undefined => new JsonPass(text).over(start),
): JsonNode | SyntaxSlip {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let keyAt = 0;
  const slip = walkJson(
    text,
    (path, offset, part) => {
      if (path.length > depth) return;
      if (part === 'key') {
        keyAt = from + offset;
        return;
      }
      const start = from + offset;
      const node: Growing = { kind: kindAt(text, offset), start, end: start, entries: [] };
      const above = open[path.length - 1];
      const key = path.at(-1) ?? '';
      above?.entries.push({ key, start: typeof key === 'string' ? keyAt : start, node });
      open[path.length] = node;
      root ??= node;
    },
    (path, end) => {
      const node = open[path.length];
      if (node && path.length <= depth) node.end = from + end;
    },
    { depth, over },
  );
  return slip ?? root ?? { offset: from, message: syntaxWords.emptyText };
}

/** What the value is that starts at an offset. */
export function kindAt(text: string, offset: number): JsonNode['kind'] {
  const character = text.charAt(offset);
  if (character === '{') return 'object';
  return character === '[' ? 'list' : 'scalar';
}

/** The node that keys and indexes lead to; the last of two with one key, as a parser reads it. */
export function nodeAt(node: JsonNode, path: readonly (string | number)[]): JsonNode | undefined {
  let at: JsonNode | undefined = node;
  for (const step of path) at = at?.entries.findLast(({ key }) => key === step)?.node;
  return at;
}

/**
 * A key that stands twice in one object of a tree, with both places; undefined where none does.
 * Only the top is looked at where that is wanted.
 */
export function repeatedKey(
  node: JsonNode,
  deep = true,
): { readonly key: string; readonly first: number; readonly second: number } | undefined {
  const seen = new Map<string, number>();
  for (const { key, start, node: value } of node.entries) {
    if (typeof key === 'string') {
      const first = seen.get(key);
      if (first !== undefined) return { key, first, second: start };
      seen.set(key, start);
    }
    const inside = deep ? repeatedKey(value) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
