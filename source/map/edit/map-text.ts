/**
 * A map as it stands in its text: where each of its items is. Only what is asked for is parsed, so
 * that a large map is gone through once.
 */
import { isRecord, type Data } from '../record.js';
import { JsonPass } from '../json-pass.js';
import type { SyntaxSlip } from '../json-text.js';
import { kindAt, nodeAt, treeOf, type JsonNode } from './json-tree.js';
import { habitsOf, Manner, type Habits } from './manner.js';

/** An item by its list and its place in it. */
export interface ItemPlace {
  readonly list: string;
  readonly at: number;
}

export class MapText {
  private readonly habits: Habits;
  private readonly lists = new Map<string, JsonNode>();

  private constructor(
    readonly text: string,
    /** The map down to its fields; what is in them is left out. */
    readonly top: JsonNode,
    /** Where the items of each list start and end, by the place of the list. */
    private readonly marks: ReadonlyMap<number, readonly number[]>,
    /** Whether a key could stand twice in an object below the top. */
    readonly mayRepeat: boolean,
  ) {
    this.habits = habitsOf(text);
  }

  /** The map of a text, or what keeps it from being JSON. */
  static of(text: string): MapText | SyntaxSlip {
    // A byte-order mark is no JSON, and stays where it is.
    const from = text.startsWith('\uFEFF') ? 1 : 0;
    const json = text.slice(from);
    const pass = new JsonPass(json);
    const marks = new Map<number, readonly number[]>();
    const top = treeOf(json, from, 1, start => {
      if (!json.startsWith('[', start)) return pass.over(start);
      const own: number[] = [];
      const end = pass.overItems(start, own);
      marks.set(
        from + start,
        own.map(offset => from + offset),
      );
      return end;
    });
    return 'message' in top ? top : new MapText(text, top, marks, pass.mayRepeat);
  }

  /** The map down to its items; what is in them is left out. */
  get root(): JsonNode {
    const { top, text } = this;
    const entries = top.entries.map(entry => {
      const { start, end, kind } = entry.node;
      if (kind === 'list') return { ...entry, node: this.withItems(entry.node) };
      const tree = treeOf(text.slice(start, end), start, 1);
      return 'message' in tree ? entry : { ...entry, node: tree };
    });
    return { ...top, entries };
  }

  /** The list of a name as it stands; undefined where there is none, or something else. */
  list(list: string): JsonNode | undefined {
    const known = this.lists.get(list);
    const node = known ?? nodeAt(this.top, [list]);
    if (node?.kind !== 'list') return undefined;
    const found = known ?? this.withItems(node);
    this.lists.set(list, found);
    return found;
  }

  private withItems(node: JsonNode): JsonNode {
    const marks = this.marks.get(node.start) ?? [];
    const entries = Array.from({ length: marks.length / 2 }, (_, key) => {
      const [start, end] = [marks[2 * key] ?? 0, marks[2 * key + 1] ?? 0];
      return { key, start, node: { kind: kindAt(this.text, start), start, end, entries: [] } };
    });
    return { ...node, entries };
  }

  /** Where each item of a list starts and ends, in turn: without a tree of a hundred thousand. */
  private marksIn(list: string): readonly number[] {
    return this.marks.get(nodeAt(this.top, [list])?.start ?? -1) ?? [];
  }

  count(list: string): number {
    return this.marksIn(list).length / 2;
  }

  /** Where an item starts in the text; undefined where there is none. */
  start({ list, at }: ItemPlace): number | undefined {
    return this.marksIn(list)[2 * at];
  }

  /** The text of an item. */
  source({ list, at }: ItemPlace): string {
    const marks = this.marksIn(list);
    return this.text.slice(marks[2 * at] ?? 0, marks[2 * at + 1] ?? 0);
  }

  /** An item with the places of all that is in it. */
  tree(place: ItemPlace): JsonNode | undefined {
    const start = this.start(place);
    if (start === undefined) return undefined;
    const tree = treeOf(this.source(place), start);
    return 'message' in tree ? undefined : tree;
  }

  /** The data of an item; empty where it is no object. */
  data(place: ItemPlace): Data {
    const data: unknown = JSON.parse(this.source(place));
    return isRecord(data) ? data : {};
  }

  /**
   * The items of a list that hold all of some texts anywhere: those that need to be looked at.
   * Letters may stand as escapes, so an item with such is looked at too.
   */
  holding(list: string, texts: readonly string[]): readonly number[] {
    const places: number[] = [];
    const marks = this.marksIn(list);
    for (let at = 0; at < marks.length / 2; at++) {
      const source = this.text.slice(marks[2 * at], marks[2 * at + 1]);
      if (source.includes('\\u') || texts.every(text => source.includes(text))) places.push(at);
    }
    return places;
  }

  /** How the items of a list are written, seen from a place in it. */
  manner(list: string, at: number): Manner {
    return new Manner(this.text, this.habits, () => this.samples(list, at));
  }

  /** The items around a place, the nearest first; of the nearest list where this has none. */
  private *samples(list: string, at: number): Iterable<JsonNode> {
    const name = this.count(list) > 0 ? list : this.nearestList(list);
    if (name === undefined) return;
    const count = this.count(name);
    for (let apart = 0; apart <= count; apart++) {
      for (const near of apart === 0 ? [at] : [at - apart, at + apart]) {
        const tree = near >= 0 && near < count ? this.tree({ list: name, at: near }) : undefined;
        if (tree) yield tree;
      }
    }
  }

  private nearestList(list: string): string | undefined {
    const { entries } = this.root;
    const own = entries.findIndex(({ key }) => key === list);
    const others = entries.flatMap(({ key, node }, at) =>
      node.kind === 'list' && node.entries.some(held => held.node.kind === 'object')
        ? [{ name: String(key), apart: Math.abs(at - own) }]
        : [],
    );
    return others.toSorted((one, other) => one.apart - other.apart)[0]?.name;
  }

  /** How a list itself is written: as the nearest one where it is empty. */
  listManner(list: string): Manner {
    const name = this.nearestList(list);
    const sample = name === undefined ? undefined : this.list(name);
    return new Manner(this.text, this.habits, () => (sample ? [sample] : []));
  }
}
