/**
 * What a recorder remembers: the steps so far, and the state that playing them leads to. Replaced,
 * never changed.
 */
import { noAssumptions } from '../standing/assumptions.js';
import type { Action } from '../walk/action.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import type { Expectation, Size, Step, WalkthroughFile } from './schema.js';
import { holdOf } from './timing.js';

export type Pauses = 'kept' | 'even';

interface RecordedStep {
  readonly does: readonly Action[];
  readonly say?: string;
  readonly expect: Expectation;
  /**
   * Milliseconds that the walker stayed, without the time it took to write what is said; unknown
   * for the last step.
   */
  readonly stayed?: number;
}

interface Parts {
  readonly steps: readonly RecordedStep[];
  readonly played: WalkState;
  /** What the cursor is on in that state. */
  readonly target: string | undefined;
  readonly since: number;
  readonly writingSince?: number | undefined;
  readonly searchSince?: number | undefined;
}

export class Recording {
  constructor(private readonly parts: Parts) {}

  /**
   * A recording that begins in a state: its first step is the screen that is there, or the way to
   * it from the overview.
   */
  static of(program: Program, start: WalkState, now: number): Recording {
    const { place } = currentStop(start);
    const home: WalkState = {
      ...start,
      trail: start.trail.slice(0, 1),
      at: 0,
      assumptions: noAssumptions,
      wings: {},
    };
    const does: readonly Action[] = [
      ...(start.assumptions.editorCounts ? [{ do: 'count-editor', set: true } as const] : []),
      ...(place === 'overview' ? [] : [{ do: 'go', to: place } as const]),
    ];
    return new Recording({ steps: [], played: home, target: undefined, since: now }).with(
      program,
      does,
      now,
    );
  }

  /** The state that the steps lead to when they are played. */
  get played(): WalkState {
    return this.parts.played;
  }

  get target(): string | undefined {
    return this.parts.target;
  }

  get length(): number {
    return this.parts.steps.length;
  }

  /** What is said at the step taken last. */
  get narration(): string {
    return this.parts.steps.at(-1)?.say ?? '';
  }

  /** One step more. `since` is when it began, where that was before now. */
  with(program: Program, does: readonly Action[], now: number, since = now): Recording {
    const { steps, played } = this.parts;
    const after = does.reduce((state, action) => update(program, state, action), played);
    const last = steps.at(-1);
    const known = last
      ? [...steps.slice(0, -1), { ...last, stayed: Math.max(0, since - this.parts.since) }]
      : [];
    return new Recording({
      steps: [...known, { does, expect: expected(program, after) }],
      played: after,
      target: program.target(after),
      since,
    });
  }

  /** What is said at the last step; nothing where the words are blank. */
  withNarration(words: string): Recording {
    const { steps } = this.parts;
    const last = steps.at(-1);
    if (!last) return this;
    const { say: _before, ...rest } = last;
    return new Recording({
      ...this.parts,
      steps: [
        ...steps.slice(0, -1),
        { ...rest, ...(words.trim() === '' ? {} : { say: words.trim() }) },
      ],
    });
  }

  withWritingBegun(now: number): Recording {
    return new Recording({ ...this.parts, writingSince: now });
  }

  /** The time that writing took counts for no step. */
  withWritingEnded(now: number): Recording {
    const { writingSince, since } = this.parts;
    return writingSince === undefined
      ? this
      : new Recording({
          ...this.parts,
          since: since + (now - writingSince),
          writingSince: undefined,
        });
  }

  withSearchBegun(now: number): Recording {
    return new Recording({ ...this.parts, searchSince: now });
  }

  get searchSince(): number | undefined {
    return this.parts.searchSince;
  }

  /**
   * The recording as a walkthrough. Kept pauses are never shorter than it takes to read what is
   * said; even ones come from the words alone.
   */
  file({
    title,
    map,
    size,
    start,
    pauses,
  }: {
    readonly title: string;
    readonly map?: string | undefined;
    readonly size: Size;
    readonly start: WalkState;
    readonly pauses: Pauses;
  }): WalkthroughFile {
    return {
      format: 'stancemap-walkthrough/1',
      title,
      ...(map === undefined ? {} : { map }),
      burden: start.burden,
      size,
      steps: this.parts.steps.map(taken => stepOf(taken, pauses)),
    };
  }
}

function stepOf({ does, say, expect, stayed }: RecordedStep, pauses: Pauses): Step {
  const [only] = does;
  const spoken = say === undefined ? 0 : holdOf({ say });
  return {
    ...(say === undefined ? {} : { say }),
    ...(only === undefined ? {} : { do: does.length === 1 ? only : [...does] }),
    ...(pauses === 'kept' && stayed !== undefined
      ? { hold: Math.min(3600, Math.max(spoken, Math.round(stayed / 100) / 10)) }
      : {}),
    expect,
  };
}

/** What a check can hold the step to: where it is, and whether the argument there stands. */
function expected(program: Program, state: WalkState): Expectation {
  const { place } = currentStop(state);
  const argument = place.startsWith('argument/')
    ? program.map.argumentById.get(place.slice('argument/'.length))
    : undefined;
  return {
    at: place,
    ...(argument
      ? {
          standing: { [place]: program.labelling(state.burden, state.assumptions).of(argument.id) },
        }
      : {}),
  };
}
