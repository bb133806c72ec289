/** Figures as they are written. */

/** A count with its noun: `1 argument`, `2 arguments`. */
export function count(figure: number, noun: string): string {
  return `${figure} ${noun}${figure === 1 ? '' : 's'}`;
}

/** Whole seconds as a clock shows them: `7:05`. */
export function clockFigures(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
