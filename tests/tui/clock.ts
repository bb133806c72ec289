/** A clock that stands until a test moves it. */
import type { Clock } from '../../source/tui/clock.js';

export class HandClock implements Clock {
  private time: number;
  private waiting: readonly { readonly at: number; readonly call: () => void }[] = [];

  constructor(start = Date.parse('2026-03-01T10:00:00Z')) {
    this.time = start;
  }

  now = (): number => this.time;

  after = (milliseconds: number, call: () => void): (() => void) => {
    const due = { at: this.time + milliseconds, call };
    this.waiting = [...this.waiting, due];
    return () => {
      this.waiting = this.waiting.filter(one => one !== due);
    };
  };

  /** Lets time pass: whatever falls due is called in its turn, at its own time. */
  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const [next] = this.waiting
        .filter(({ at }) => at <= end)
        .toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.waiting = this.waiting.filter(one => one !== next);
      this.time = Math.max(this.time, next.at);
      next.call();
    }
    this.time = end;
  }
}
