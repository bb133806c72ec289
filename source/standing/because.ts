/** What a reason for a standing is: data that can be looked up in the labels, no sentence yet. */
import type { Citation, RelationKind, Status } from '../map/schema.js';
import type { Standing } from './standing.js';

/** How the reader or the grade makes an item of evidence count. */
export type Admission = 'granted' | 'grade';

/**
 * What two that contradict each other rest on: evidence on one side at least, or both on having
 * been said, which is `undisputed` where it is established of both.
 */
export type Rest = 'evidence' | 'sayings' | 'undisputed sayings';

interface Cited {
  readonly evidence: string;
  readonly citation: Citation;
  readonly grade: Status;
}

/**
 * An attacker, its standing and, in turn, why: the attackers of the attacker that decide, or that
 * it has none.
 */
export interface Attacker {
  readonly kind: 'attacker';
  readonly argument: string;
  readonly relation: RelationKind;
  readonly standing: Standing;
  readonly itself: boolean;
  /** It is attacked in turn by the argument that it attacks, so that it decides nothing alone. */
  readonly attackedBack: boolean;
  /** Each contests the other, evidence of both counts, and this is what that is. */
  readonly mutual?: Rest;
  readonly next: Next;
}

export interface Supporter {
  readonly kind: 'supporter';
  readonly argument: string;
  readonly standing: Standing;
}

export type Because =
  /** A citation that counts. */
  | ({ readonly kind: 'rests-on'; readonly by: Admission } & Cited)
  /**
   * A citation that does not: the reader rejects it, or its grade is `steps` below the burden (it
   * is refuted: no burden reaches down to it).
   */
  | ({ readonly kind: 'misses'; readonly steps: number; readonly rejected: boolean } & Cited)
  /** The argument cites nothing. */
  | { readonly kind: 'cites-nothing' }
  | Supporter
  /** Nothing answers the argument, and nothing was said to it. */
  | { readonly kind: 'unanswered' }
  /** Something was said to the argument, but nothing contests it. */
  | { readonly kind: 'uncontested' }
  /** An argument that replies to it without contesting it, and the map's note on that. */
  | { readonly kind: 'talked-past'; readonly argument: string; readonly note?: string }
  /** It is unproven, which that it is answered as well does not make a defeat. */
  | { readonly kind: 'answered-too'; readonly answers: number }
  | Attacker;

/** One step further back, so that the chain can be followed. */
export type Next =
  /** It stands: nothing was said to it, or no answer to it stands. */
  | { readonly kind: 'unanswered' | 'no-answer-stands' }
  /** It stands: these were said to it and do not contest it. */
  | { readonly kind: 'talked-past'; readonly replies: readonly string[] }
  /** It is defeated by this argument, which stands. */
  | { readonly kind: 'defeated-by'; readonly argument: string; readonly relation: RelationKind }
  /** It is unproven: nothing that it rests on counts. */
  | { readonly kind: 'no-backing' }
  /**
   * It is contested: by this argument, which does not stand either; or by itself, by what it
   * attacks, or for want of backing that is decided.
   */
  | { readonly kind: 'undecided'; readonly by?: string };
