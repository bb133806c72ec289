/**
 * A kind of file that is fed with anything: how one is made, read, and looked at once it is read.
 */
import type { Fault } from '../../../source/map/fault.js';
import type { Chance } from '../chance.js';

export interface Subject {
  readonly name: string;
  /** One input, sound or not. */
  readonly input: (chance: Chance) => string;
  /**
   * Reads an input and, where it is read, opens all there is to see. Throws only where the program
   * has a fault of its own.
   */
  readonly open: (text: string, chance: Chance, watch: Watch) => Promise<Opened>;
}

/**
 * Times what a person waits for: one file read, one page or one screen shown. In milliseconds of
 * the processor, which other programs take nothing of.
 */
export class Watch {
  slowest = { step: '', milliseconds: 0 };

  time<T>(step: string, work: () => T): T {
    const before = process.cpuUsage();
    const done = work();
    this.note(step, before);
    return done;
  }

  async timeAsync<T>(step: string, work: () => Promise<T>): Promise<T> {
    const before = process.cpuUsage();
    const done = await work();
    this.note(step, before);
    return done;
  }

  private note(step: string, before: NodeJS.CpuUsage): void {
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.round((user + system) / 1000);
    if (milliseconds > this.slowest.milliseconds) this.slowest = { step, milliseconds };
  }
}

export interface Opened {
  /** What is wrong with the file, each with its place. */
  readonly faults: readonly Fault[];
  /** Whether it was read. */
  readonly read: boolean;
  /** What was seen that may not be: empty where all is well. */
  readonly troubles: readonly string[];
}
