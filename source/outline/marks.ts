/**
 * The words behind every mark. A mark is a name here; its sign and colour are the theme's, its
 * words are these.
 */
import type { RelationKind, Side, Stance, Status } from '../map/schema.js';
import type { Standing } from '../standing/standing.js';

export type Mark =
  | { readonly of: 'stance'; readonly is: Stance }
  | { readonly of: 'standing'; readonly is: Standing }
  | { readonly of: 'status'; readonly is: Status }
  | { readonly of: 'side'; readonly is: Side }
  | { readonly of: 'relation'; readonly is: RelationKind }
  | { readonly of: 'assumption'; readonly is: 'granted' | 'rejected' }
  | { readonly of: 'visit'; readonly is: 'seen' }
  | { readonly of: 'flow'; readonly is: 'dropped' };

const stanceWords: Record<Stance, string> = {
  affirms: 'affirms',
  'leans-affirm': 'leans to affirm',
  mixed: 'mixed',
  'leans-deny': 'leans to deny',
  denies: 'denies',
  unstated: 'no stated position',
};

const statusMeaning: Record<Status, string> = {
  established: 'undisputed, or a court finding or official record',
  corroborated: 'several independent sources',
  reported: 'one credible source',
  disputed: 'credible sources conflict',
  alleged: "a party's word",
  refuted: 'withdrawn or shown wrong',
};

/** What a grade means, as a phrase that can follow the grade and a colon. */
export function gradeMeaning(status: Status): string {
  return statusMeaning[status];
}

/** A mark in words, for text output, screen readers and the help screen. */
export function markWords(mark: Mark): string {
  switch (mark.of) {
    case 'stance': {
      return stanceWords[mark.is];
    }
    case 'side': {
      return mark.is === 'neither' ? 'on neither side' : `${mark.is} the motion`;
    }
    case 'standing':
    case 'status':
    case 'relation':
    case 'visit':
    case 'assumption':
    case 'flow': {
      return mark.is;
    }
  }
}

const relationSeen: Record<RelationKind, { readonly from: string; readonly to: string }> = {
  rebuts: { from: 'rebuts', to: 'rebutted by' },
  undercuts: { from: 'undercuts', to: 'undercut by' },
  supports: { from: 'supports', to: 'supported by' },
  replies: { from: 'replies to', to: 'replied to by' },
  concedes: { from: 'concedes part of', to: 'granted in part by' },
};

/** A relation's words as seen from the argument it starts at (`from`) or ends at (`to`). */
export function relationWords(kind: RelationKind, seen: 'from' | 'to'): string {
  return relationSeen[kind][seen];
}
