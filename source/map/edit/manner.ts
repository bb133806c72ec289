/**
 * How a file is written: what is new in it is written as its nearest neighbour is, on one line or
 * over several, with the same indent, line ends and space.
 */
import { isRecord } from '../record.js';
import type { Path } from '../json-text.js';
import type { JsonNode } from './json-tree.js';

/** What stands between the brackets of an object or a list beside its entries. */
export interface Gaps {
  readonly open: string;
  /** With its comma. */
  readonly between: string;
  readonly close: string;
}

/** Where something is written. */
export interface WrittenPlace {
  /** What the line begins with. */
  readonly indent: string;
  /** Whether what it is written into stands over several lines. */
  readonly broken: boolean;
}

/** How a whole text is written, for where no neighbour says more. */
export interface Habits {
  /** Undefined where all of it is on one line. */
  readonly lineEnd: string | undefined;
  readonly indent: string;
  readonly colon: string;
  readonly comma: string;
}

const lineBreak = /\r\n|\n|\r/;
/** Neighbours beyond these are not asked how they are written. */
const mostTries = 100;

/** What a line begins with after a gap; undefined where the gap stays on the line. */
function indentAfter(gap: string): string | undefined {
  const at = Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'));
  return at === -1 ? undefined : gap.slice(at + 1);
}

export function habitsOf(text: string): Habits {
  const first = /^\uFEFF?\s*\{(\s*)"(?:[^"\\]|\\.)*"(\s*:\s*)/.exec(text);
  const colon = first?.[2] ?? ': ';
  return {
    lineEnd: lineBreak.exec(text)?.[0],
    indent: indentAfter(first?.[1] ?? '') ?? '',
    colon,
    comma: /\s$/.test(colon) ? ', ' : ',',
  };
}

/** The way in which the values of one item are written. */
export class Manner {
  /**
   * `samples` are items to be taken for a model, the nearest first; each is only made where the
   * ones before it have nothing of the kind.
   */
  constructor(
    private readonly text: string,
    private readonly habits: Habits,
    private readonly samples: () => Iterable<JsonNode>,
  ) {}

  /** A value as it is to stand at a path of an item. */
  write(value: unknown, path: Path, spot: WrittenPlace): string {
    const isList = Array.isArray(value);
    if (!isList && !isRecord(value)) return JSON.stringify(value);
    const entries = Object.entries(value);
    const [left, right] = isList ? '[]' : '{}';
    if (entries.length === 0) return `${left}${right}`;
    const kind = isList ? 'list' : 'object';
    const gaps = this.gaps(path, kind, spot);
    const inside = this.inside(gaps, spot);
    const written = entries.map(([key, held]) =>
      isList
        ? this.write(held, [...path, 0], inside)
        : this.member(key, held, { path, spot: inside }),
    );
    return `${left}${gaps.open}${written.join(gaps.between)}${gaps.close}${right}`;
  }

  /** A key with its value, as it is to stand in the object at a path. */
  member(
    key: string,
    value: unknown,
    { path, spot }: { readonly path: Path; readonly spot: WrittenPlace },
  ): string {
    const colon = this.colon(path);
    return `${JSON.stringify(key)}${colon}${this.write(value, [...path, key], spot)}`;
  }

  /** Where what is held between gaps is written. */
  inside(gaps: Pick<Gaps, 'open'>, spot: WrittenPlace): WrittenPlace {
    const indent = indentAfter(gaps.open);
    return { indent: indent ?? spot.indent, broken: indent !== undefined };
  }

  /** Where the entries of the node at a path are written, or will be where it is empty. */
  spotIn(node: JsonNode, path: Path): WrittenPlace {
    const spot = this.spotOf(node);
    return this.inside(this.gapsOf(node) ?? this.gaps(path, node.kind, spot), spot);
  }

  /** Where a node is written. */
  spotOf(node: JsonNode): WrittenPlace {
    return { indent: this.indentAt(node.start), broken: this.habits.lineEnd !== undefined };
  }

  /** The white space that the line of an offset begins with. */
  private indentAt(offset: number): string {
    const { text, habits } = this;
    if (habits.lineEnd === undefined) return '';
    const start = text.lastIndexOf(habits.lineEnd.slice(-1), offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  }

  /** The gaps of a node as they stand, undefined where it is empty. */
  gapsOf({ entries, start, end }: JsonNode): Gaps | undefined {
    const [first] = entries;
    const last = entries.at(-1);
    if (!first || !last) return undefined;
    const open = this.text.slice(start + 1, first.start);
    const before = entries.at(-2);
    return {
      open,
      between: before ? this.text.slice(before.node.end, last.start) : this.betweenAfter(open),
      close: this.text.slice(last.node.end, end - 1),
    };
  }

  private betweenAfter(open: string): string {
    return lineBreak.test(open) ? `,${open}` : this.habits.comma;
  }

  /** The gaps that a new object or list at a path is to have. */
  gaps(path: Path, kind: JsonNode['kind'], spot: WrittenPlace): Gaps {
    const sample = this.sampleAt(path, kind) ?? this.sampleOf(kind, path.length > 0);
    const found = sample && this.gapsOf(sample);
    if (!found) return this.plainGaps(spot);
    const was = this.indentAt(sample.start);
    const moved = (gap: string): string => {
      const indent = indentAfter(gap);
      return indent?.startsWith(was)
        ? gap.slice(0, gap.length - indent.length) + spot.indent + indent.slice(was.length)
        : gap;
    };
    return { open: moved(found.open), between: moved(found.between), close: moved(found.close) };
  }

  private plainGaps({ indent, broken }: WrittenPlace): Gaps {
    const { lineEnd, indent: step, comma } = this.habits;
    if (!broken || lineEnd === undefined) return { open: '', between: comma, close: '' };
    const open = `${lineEnd}${indent}${step}`;
    return { open, between: `,${open}`, close: `${lineEnd}${indent}` };
  }

  private colon(path: Path): string {
    const sample = this.sampleAt(path, 'object') ?? this.sampleOf('object', false);
    const [entry] = sample?.entries ?? [];
    if (!entry) return this.habits.colon;
    const written = this.text.slice(entry.start, entry.node.start);
    return written.slice(written.lastIndexOf('"') + 1);
  }

  /** The nearest value of a kind at the same path that holds anything. */
  private sampleAt(path: Path, kind: JsonNode['kind']): JsonNode | undefined {
    let tries = 0;
    for (const item of this.samples()) {
      const found = nodesAt(item, path).find(node => node.kind === kind && node.entries.length > 0);
      if (found || ++tries > mostTries) return found;
    }
    return undefined;
  }

  /** Any value of a kind in the nearest items, below their top where that is wanted. */
  private sampleOf(kind: JsonNode['kind'], below: boolean): JsonNode | undefined {
    let tries = 0;
    for (const item of this.samples()) {
      const found = (below ? inner(item) : [item, ...inner(item)]).find(
        node => node.kind === kind && node.entries.length > 0,
      );
      if (found || ++tries > mostTries) return found;
    }
    return undefined;
  }
}

/** What stands at a path; an index means any entry of its list. */
function nodesAt(item: JsonNode, path: Path): readonly JsonNode[] {
  let nodes: readonly JsonNode[] = [item];
  for (const step of path)
    nodes = nodes.flatMap(({ entries }) =>
      entries.filter(({ key }) => typeof step === 'number' || key === step).map(held => held.node),
    );
  return nodes;
}

function inner({ entries }: JsonNode): readonly JsonNode[] {
  return entries.flatMap(({ node }) => [node, ...inner(node)]);
}
