/**
 * What runs in a session: a program, the walk over its map, and what is being typed. Each change
 * takes effect at once, whoever asks for it. While another program is being made, what is asked
 * waits for that, so that no key is lost or meant for a map that is no more.
 */
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state/state.js';
import type { InputState } from './input.js';
import { Live } from './live.js';

/** A program, and where the walk over its map is. */
export interface ProgramState {
  readonly program: Program;
  readonly state: WalkState;
}

/** What is typed, after something has been done in a program. */
export type TypedChange = (typed: InputState, program: Program) => InputState;

/** What runs at one moment. */
export interface LiveWalk {
  readonly program: Program;
  readonly typed: InputState;
}

export interface RunningOptions {
  /** Told after each change, before anything is drawn. */
  readonly onChange: (now: ProgramState, before: WalkState) => void;
  readonly onCrash: (fault: unknown) => void;
}

export class Running {
  readonly live: Live<LiveWalk>;
  /** How many programs are being made. */
  private coming = 0;
  /** What waits for the last of them, oldest first. */
  private waiting: readonly TypedChange[] = [];

  constructor(
    { program, state }: ProgramState,
    private readonly options: RunningOptions,
  ) {
    this.live = new Live<LiveWalk>(
      { program, typed: { state, pending: undefined } },
      (now, before) =>
        options.onChange({ program: now.program, state: now.typed.state }, before.typed.state),
    );
  }

  get program(): Program {
    return this.live.state().program;
  }

  get state(): WalkState {
    return this.live.state().typed.state;
  }

  readonly send = (change: TypedChange): void => {
    if (this.coming > 0) this.waiting = [...this.waiting, change];
    else
      this.apply(walk => {
        const typed = change(walk.typed, walk.program);
        return typed === walk.typed ? walk : { ...walk, typed };
      });
  };

  /** Goes on with what `work` yields of the walk as it is then. */
  readonly goOnAfter = async (
    work: () => Promise<(walk: ProgramState) => ProgramState>,
  ): Promise<void> => {
    this.coming++;
    try {
      const next = await work();
      this.apply(({ program, typed: { state } }) => {
        const walk = next({ program, state });
        return { program: walk.program, typed: { state: walk.state, pending: undefined } };
      });
    } catch (fault) {
      this.options.onCrash(fault);
    }
    this.coming--;
    if (this.coming > 0) return;
    const { waiting } = this;
    this.waiting = [];
    for (const change of waiting) this.send(change);
  };

  /**
   * A fault in the program itself must not leave the terminal in the alternate screen with the
   * message lost in it.
   */
  private apply(change: (walk: LiveWalk) => LiveWalk): void {
    try {
      this.live.send(change);
    } catch (fault) {
      this.options.onCrash(fault);
    }
  }
}
