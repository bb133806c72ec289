/** What was done, so that it can be undone and done again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly ahead: readonly T[];
}

const mostKept = 500;

export function historyOf<T>(now: T): History<T> {
  return { past: [], now, ahead: [] };
}

/** One more step; none where nothing changed. */
export function withStep<T>(history: History<T>, next: T): History<T> {
  const { past, now } = history;
  return next === now ? history : { past: [...past, now].slice(-mostKept), now: next, ahead: [] };
}

/**
 * The step that was done last goes on: letters that are typed into one entry are undone together.
 */
export function withStepAmended<T>({ past, ahead }: History<T>, next: T): History<T> {
  return { past, now: next, ahead };
}

export function toStepBefore<T>({ past, now, ahead }: History<T>): History<T> | undefined {
  const last = past.at(-1);
  return last === undefined
    ? undefined
    : { past: past.slice(0, -1), now: last, ahead: [now, ...ahead] };
}

export function toStepAfter<T>({ past, now, ahead }: History<T>): History<T> | undefined {
  const [next, ...rest] = ahead;
  return next === undefined ? undefined : { past: [...past, now], now: next, ahead: rest };
}
