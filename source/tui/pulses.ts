/**
 * Gives each wing the pulse it asks for: an action with the time in it, sent when it is due and
 * never more than one ahead.
 */
import type { Action } from '../walk/action.js';
import type { Wing } from '../walk/wing.js';
import type { Clock } from './clock.js';
import type { ProgramState } from './running.js';

interface Due {
  readonly at: number;
  readonly callOff: () => void;
}

export class Pulses {
  private readonly due = new Map<string, Due>();

  constructor(
    private readonly clock: Clock,
    private readonly send: (action: Action) => void,
  ) {}

  /** Looks again at what each wing wants; called after every change of the state. */
  follow({ program, state }: ProgramState): void {
    for (const wing of program.wings) {
      const wanted = state.ended ? undefined : wing.pulse(state);
      const known = this.due.get(wing.id);
      if (wanted === undefined) this.callOff(wing.id);
      else if (!known || known.at > this.clock.now() + wanted) this.schedule(wing, wanted);
    }
  }

  end(): void {
    for (const id of this.due.keys()) this.callOff(id);
  }

  private schedule(wing: Wing, milliseconds: number): void {
    const { id } = wing;
    this.callOff(id);
    const callOff = this.clock.after(milliseconds, () => {
      this.due.delete(id);
      const pulse = wing.pulseAt(this.clock.now());
      if (pulse) this.send(pulse);
    });
    this.due.set(id, { at: this.clock.now() + milliseconds, callOff });
  }

  private callOff(id: string): void {
    this.due.get(id)?.callOff();
    this.due.delete(id);
  }
}
