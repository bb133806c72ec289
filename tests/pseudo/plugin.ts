/**
 * Lengthens every text of the `words` modules, and the labels of the tables of keys, as they are
 * loaded: the screens of these tests are in a longer language, and the program knows of none.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import type { Plugin } from 'vitest/config';
import * as kinds from '../../source/map/kinds.js';
import { burdens } from '../../source/standing/burden.js';
import { standings } from '../../source/standing/standing.js';
import { lengthened } from './lengthened.js';

const source = fileURLToPath(new URL('../../source', import.meta.url));
const words = /(?:^|\/)words[^/]*\.ts$|-words\.ts$|\/words\//;
/** Where only what stands under these keys is a text. */
const tables: readonly (readonly [file: RegExp, keys: readonly string[]])[] = [
  [/-bindings\.ts$/, ['label']],
  [
    /^debate\/(?:[a-z-]+-formats|british-parliamentary)\.ts$/,
    ['title', 'short', 'note', 'for', 'against'],
  ],
];

/** Names of the map and the walk that a module of words looks something up by. */
const names: ReadonlySet<string> = new Set([
  ...Object.values(kinds).flatMap(list => (Array.isArray(list) ? list : [])),
  ...burdens,
  ...standings,
]);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function longerWords(): Plugin {
  return {
    name: 'longer-words',
    enforce: 'pre',
    transform(code, id) {
      const file = relative(source, id.replace(/\?.*$/, ''));
      if (file.startsWith('..')) return undefined;
      if (words.test(file)) return withLonger(code, file);
      const [, keys] = tables.find(([table]) => table.test(file)) ?? [];
      return keys && withLonger(code, file, keys);
    },
  };
}

/**
 * The code with its texts longer, or only those under some keys; their places are found in its
 * syntax tree.
 */
function withLonger(code: string, file: string, keys?: readonly string[]): string {
  const found = new Texts(keys);
  found.walk(parseSync(file, code).program, keys === undefined);
  return found.texts
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (longer, { start, end }) =>
        longer.slice(0, start) + longerCode(longer.slice(start, end)) + longer.slice(end),
      code,
    );
}

/** A literal as it is written; what stands behind a backslash is no word. */
function longerCode(written: string): string {
  return written
    .split(/(\\u\{?[0-9A-Fa-f]+\}?|\\.)/)
    .map((part, at) => (at % 2 === 0 ? lengthened(part) : part))
    .join('');
}

class Texts {
  readonly texts: Node[] = [];

  constructor(private readonly keys: readonly string[] = []) {}

  walk(value: unknown, isText: boolean): void {
    if (Array.isArray(value)) for (const one of value) this.walk(one, isText);
    else if (isNode(value)) this.visit(value, isText);
  }

  private labelOf(args: unknown): void {
    const [, pair] = listOf(args);
    const [, label] =
      isNode(pair) && pair.type === 'ArrayExpression' ? listOf(pair['elements']) : [];
    this.walk(label, true);
  }

  /** What stands under a key is a text, even where it is written as a name is. */
  private property({ key, value }: Node, isText: boolean): void {
    const name = nameOf(key);
    if ((name === 'of' || name === 'is') && typeof valueOf(value) === 'string') return;
    const isHere = isText || this.keys.includes(name);
    if (isHere && isNode(value) && typeof valueOf(value) === 'string') this.texts.push(value);
    else this.walk(value, isHere);
  }

  /** Goes down to what may be a text: no type, nothing that is compared or looked up. */
  private visit(node: Node, isText: boolean): void {
    if (isNoText(node)) return;
    switch (node.type) {
      case 'Literal':
        if (isText && !names.has(String(node['value']))) this.texts.push(node);
        return;
      case 'TemplateElement':
        if (isText) this.texts.push(node);
        return;
      case 'Property':
        this.property(node, isText);
        return;
      case 'SwitchCase':
        this.walk(node['consequent'], isText);
        return;
      case 'CallExpression':
        // In a table of keys: `key('row', ['enter', 'next row'], ...)`.
        if (this.keys.includes('label')) this.labelOf(node['arguments']);
        break;
      default:
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'typeAnnotation' && key !== 'typeArguments') this.walk(value, isText);
  }
}

/** Types, imports, what is compared, the name of a key, what is no string. */
function isNoText(node: Node): boolean {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'NewExpression':
      return true;
    case 'Literal':
      return typeof node['value'] !== 'string';
    case 'BinaryExpression':
      return node['operator'] !== '+';
    case 'CallExpression':
      return nameOf(node['callee']) === 'keyLabel';
    default:
      return node.type.startsWith('TS') && !('expression' in node);
  }
}

function valueOf(node: unknown): unknown {
  return isNode(node) && node.type === 'Literal' ? node['value'] : undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
