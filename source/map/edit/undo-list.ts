/**
 * What was changed in a text, to be taken back and done again: as splices, since the texts of a few
 * hundred changes would fill the memory. Plain JSON, so that it can outlive the program.
 */
import { z } from 'zod';
import { spliced } from './splice.js';

const spliceSchema = z.strictObject({
  at: z.int().min(0),
  remove: z.int().min(0),
  insert: z.string(),
});

/** From one text to another, and back. */
const stepSchema = z.strictObject({ forth: spliceSchema, back: spliceSchema });

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

  /** Adds a change that was made. */
  push(what: string, before: string, after: string): void {
    const { at = before } = this;
    const gap = at === before ? {} : { gap: step(at, before) };
    this.done = [...this.done, { what, step: step(before, after), ...gap }].slice(-mostKept);
    this.undone = [];
    this.at = after;
  }

  /** What taking the last change back, or doing it again, makes of the text. */
  turn(is: 'undo' | 'redo'): UndoTurn | undefined {
    const change = (is === 'undo' ? this.done : this.undone).at(-1);
    if (!change || this.at === undefined) return undefined;
    const { what, gap } = change;
    if (is === 'undo') return { what, was: this.at, wanted: spliced(this.at, [change.step.back]) };
    const was = gap ? spliced(this.at, [gap.forth]) : this.at;
    return { what, was, wanted: spliced(was, [change.step.forth]) };
  }

  /** The turn was made. */
  recordTurn(is: 'undo' | 'redo', { wanted }: UndoTurn): void {
    const change = (is === 'undo' ? this.done : this.undone).at(-1);
    if (!change) return;
    if (is === 'undo') {
      this.done = this.done.slice(0, -1);
      this.undone = [...this.undone, change];
      this.at = change.gap ? spliced(wanted, [change.gap.back]) : wanted;
    } else {
      this.undone = this.undone.slice(0, -1);
      this.done = [...this.done, change];
      this.at = wanted;
    }
  }
}

/** The one place in which two texts differ. */
function step(from: string, to: string): UndoStep {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && from.charCodeAt(at) === to.charCodeAt(at)) at++;
  let end = 0;
  while (
    end < most - at &&
    from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)
  )
    end++;
  const gone = copy(from.slice(at, from.length - end));
  const put = copy(to.slice(at, to.length - end));
  return {
    forth: { at, remove: gone.length, insert: put },
    back: { at, remove: put.length, insert: gone },
  };
}

/** A part of a text that does not hold all of it in memory. */
function copy(part: string): string {
  const own: unknown = JSON.parse(JSON.stringify(part));
  return typeof own === 'string' ? own : part;
}
