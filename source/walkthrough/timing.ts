/** Times of a script. They come from the script and its words alone, never from a clock. */
import type { Step } from './schema.js';

/** Characters that are read aloud in a second, and the seconds that any step is given at least. */
const spokenPerSecond = 15;
const leastSeconds = 2;

/**
 * The seconds that a step is shown: what it says it holds, else the time that its narration takes.
 */
export function holdOf({ hold, say }: Step): number {
  if (hold !== undefined) return hold;
  return Math.max(leastSeconds, Math.round((say?.length ?? 0) * (10 / spokenPerSecond)) / 10 + 1);
}

/** When each step starts, in seconds from the start, and when the last one ends. */
export function timesOf(steps: readonly { readonly step: Step }[]): {
  readonly starts: readonly number[];
  readonly end: number;
} {
  const starts: number[] = [];
  let end = 0;
  for (const { step } of steps) {
    starts.push(rounded(end));
    end += holdOf(step);
  }
  return { starts, end: rounded(end) };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
