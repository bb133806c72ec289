/** What a measurement comes to: a figure, what ran beside it, and the ratio that is held to. */

export interface Row {
  /** Stable name, for the JSON and for `--only`. */
  readonly id: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'MiB' | '%';
  /** The limit or the neighbour that ran beside it, in the same rotation. */
  readonly beside: { readonly what: string; readonly value: number } | undefined;
  /** The median of the ratios within each round; where nothing ran beside it, the figure itself. */
  readonly ratio: number;
  readonly target: number;
  /** What CI fails on: the target with the slack that a shared machine needs. */
  readonly gate: number;
  /** Whether more is better (hits), or less (all else). */
  readonly better?: 'more';
}

/** Rows that are measured together. */
export interface Family {
  readonly name: string;
  readonly measure: (how: Thoroughness) => Promise<readonly (Row | Missing)[]>;
}

/** A row that could not be measured here, and why. */
export interface Missing {
  readonly id: string;
  readonly missing: string;
}

export interface Thoroughness {
  readonly quick: boolean;
}

export const isMissing = (row: Row | Missing): row is Missing => 'missing' in row;
export const met = ({ ratio, target, better }: Row): boolean =>
  better === 'more' ? ratio >= target : ratio <= target;
export const passes = ({ ratio, gate, better }: Row): boolean =>
  better === 'more' ? ratio >= gate : ratio <= gate;
