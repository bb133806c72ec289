/**
 * What was changed in a text, to be taken back and done again: as splices, since the texts of a few
 * hundred changes would fill the memory. Plain JSON, so that it can outlive the program.
 */
import { z } from 'zod';
import { differenceOf, inverseOf, spliced, type Splice } from './splice.js';

const spliceSchema = z.strictObject({
  at: z.int().min(0),
  remove: z.int().min(0),
  insert: z.string(),
});

/** From one text to another, and back. */
const stepSchema = z.strictObject({
  forth: z.array(spliceSchema),
  back: z.array(spliceSchema),
});

const changeSchema = z.strictObject({
  what: z.string(),
  step: stepSchema,
  /** What something else changed between the change before this one and this one. */
  gap: stepSchema.optional(),
});

export const undoListSchema = z.strictObject({
  /** The last is what is taken back first. */
  done: z.array(changeSchema),
  /** The last is what is done again first. */
  undone: z.array(changeSchema),
});

type UndoStep = z.infer<typeof stepSchema>;
type UndoChange = z.infer<typeof changeSchema>;

/** What is to become of the text, where nothing else changed it meanwhile. */
export interface UndoTurn {
  readonly what: string;
  readonly was: string;
  readonly wanted: string;
  /** What leads from the one to the other. */
  readonly splices: readonly Splice[];
}

/** What undo and redo would take back, or do again; undefined where nothing would. */
export interface UndoNames {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
}

/** Older changes are let go. */
const mostKept = 1000;

export class UndoList {
  private done: readonly UndoChange[] = [];
  private undone: readonly UndoChange[] = [];

  /** `at` is the text after the last change that is done, or what was there before any. */
  constructor(
    private at?: string,
    data: z.infer<typeof undoListSchema> = { done: [], undone: [] },
  ) {
    this.done = data.done;
    this.undone = data.undone;
  }

  get undo(): string | undefined {
    return this.done.at(-1)?.what;
  }

  get redo(): string | undefined {
    return this.undone.at(-1)?.what;
  }

  /** The text that the list belongs to; undefined where there was no change. */
  get text(): string | undefined {
    return this.at;
  }

  /** As plain JSON. */
  get data(): z.infer<typeof undoListSchema> {
    return { done: [...this.done], undone: [...this.undone] };
  }

  /** Adds a change that was made. `splices`: what it made of the text, where that is known. */
  push(what: string, before: string, after: string, splices?: readonly Splice[]): void {
    const { at = before } = this;
    const gap = at === before ? {} : { gap: step(at, [differenceOf(at, before)]) };
    const made = step(before, splices ?? [differenceOf(before, after)]);
    this.done = [...this.done, { what, step: made, ...gap }].slice(-mostKept);
    this.undone = [];
    this.at = after;
  }

  /** What taking the last change back, or doing it again, makes of the text. */
  turn(is: 'undo' | 'redo'): UndoTurn | undefined {
    const change = (is === 'undo' ? this.done : this.undone).at(-1);
    if (!change || this.at === undefined) return undefined;
    const { what, gap } = change;
    const splices = is === 'undo' ? change.step.back : change.step.forth;
    const was = is === 'redo' && gap ? spliced(this.at, gap.forth) : this.at;
    return { what, was, wanted: spliced(was, splices), splices };
  }

  /** What undo and redo would take back after the next turn. */
  namesAfter(is: 'undo' | 'redo'): UndoNames {
    const { done, undone } = this;
    return is === 'undo'
      ? { undo: done.at(-2)?.what, redo: done.at(-1)?.what }
      : { undo: undone.at(-1)?.what, redo: undone.at(-2)?.what };
  }

  /** The turn was made. */
  recordTurn(is: 'undo' | 'redo', { wanted }: UndoTurn): void {
    const change = (is === 'undo' ? this.done : this.undone).at(-1);
    if (!change) return;
    if (is === 'undo') {
      this.done = this.done.slice(0, -1);
      this.undone = [...this.undone, change];
      this.at = change.gap ? spliced(wanted, change.gap.back) : wanted;
    } else {
      this.undone = this.undone.slice(0, -1);
      this.done = [...this.done, change];
      this.at = wanted;
    }
  }
}

function step(from: string, splices: readonly Splice[]): UndoStep {
  const own = (splice: Splice): Splice => ({ ...splice, insert: copy(splice.insert) });
  return { forth: splices.map(own), back: inverseOf(from, splices).map(own) };
}

/** A part of a text that does not hold all of it in memory. */
function copy(part: string): string {
  const own: unknown = JSON.parse(JSON.stringify(part));
  return typeof own === 'string' ? own : part;
}
