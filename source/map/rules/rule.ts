/** What a rule of `check` is: one module each, and why it is one. */
import type { Path } from '../json-text.js';
import type { StanceMap } from '../stance-map.js';

/** One place where a map breaks a rule. */
export interface Finding {
  readonly path: Path;
  /** What an exception names: a reference, `relation/FROM/TO`, or `map`. */
  readonly item: string;
  /** Put into words only where it will be told. */
  readonly message: () => string;
}

export interface Rule {
  readonly id: string;
  /** What breaks it, for the docs. */
  readonly breaks: string;
  /** Why that is worse. */
  readonly reason: string;
  /** The one language whose words it knows: a map in another is not held to it. */
  readonly language?: 'en';
  find(map: StanceMap): Iterable<Finding>;
}
