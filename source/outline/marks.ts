/**
 * What a mark is: a name here. Its sign and colour are the theme's, its words are in
 * `words-marks.ts`.
 */
import type { RelationKind, Side, Stance, Status } from '../map/schema.js';
import type { Standing } from '../standing/standing.js';

/** What became of an entry of a flow: let go by, a first answer too late, brought up too late. */
export type FlowMark = 'dropped' | 'late' | 'new';

export type Mark =
  | { readonly of: 'stance'; readonly is: Stance }
  | { readonly of: 'standing'; readonly is: Standing }
  | { readonly of: 'status'; readonly is: Status }
  | { readonly of: 'side'; readonly is: Side }
  | { readonly of: 'relation'; readonly is: RelationKind }
  | { readonly of: 'assumption'; readonly is: 'granted' | 'rejected' }
  | { readonly of: 'visit'; readonly is: 'seen' }
  | { readonly of: 'flow'; readonly is: FlowMark };
