/** Where a wing's memory is in the state of a walk: its id, and the class that it is of. */
import type { WalkState } from './state.js';

export class WingMemory<M extends object> {
  constructor(
    readonly id: string,
    private readonly kind: abstract new (...values: never[]) => M,
  ) {}

  /** What the wing remembers; undefined where the state is of a program without it. */
  in({ wings }: Pick<WalkState, 'wings'>): M | undefined {
    const memory = wings[this.id];
    return memory instanceof this.kind ? memory : undefined;
  }

  withMemory(state: WalkState, memory: M): WalkState {
    return state.wings[this.id] === memory
      ? state
      : { ...state, wings: { ...state.wings, [this.id]: memory } };
  }
}
