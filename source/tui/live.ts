/**
 * A running session's state, outside the screens: each change takes effect at once, whoever sends
 * it (a key, a clock, a script), and the screens read what is there. So a burst of keys loses none,
 * and effects follow states, never drawings.
 */
export class Live<S> {
  private readonly listeners = new Set<() => void>();

  /** @param onChange told after each change, before anything is drawn. */
  constructor(
    private current: S,
    private readonly onChange: (state: S, before: S) => void = () => {},
  ) {}

  readonly state = (): S => this.current;

  readonly send = (change: (state: S) => S): void => {
    const before = this.current;
    const next = change(before);
    if (next === before) return;
    this.current = next;
    this.onChange(next, before);
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
