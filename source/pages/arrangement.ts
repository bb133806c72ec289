/**
 * How a reader laid out a page whose rows unfold: what was turned, and in what order rows stand.
 */
export const orders = ['strength', 'party', 'date', 'unanswered first'] as const;
export type Order = (typeof orders)[number];

export interface Arrangement {
  /** All rows are unfolded; else they are as they come. */
  readonly all?: true;
  /** The rows that the reader turned since, by the path that leads to them. */
  readonly turned: readonly string[];
  readonly order: Order;
}

export const asItComes: Arrangement = { turned: [], order: 'strength' };

/** Whether what is under a row shows. */
export function isUnfolded(
  { all, turned }: Arrangement,
  path: string,
  asItComesUnfolded = false,
): boolean {
  return (all === true || asItComesUnfolded) !== turned.includes(path);
}
