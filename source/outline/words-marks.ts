/** The words behind every mark, for text output, screen readers and the help screen. */
import type { RelationKind, Side, Stance, Status } from '../map/schema.js';
import { gradeNames, relationNames, standingNames } from '../standing/words-names.js';
import type { FlowMark, Mark } from './marks.js';
import type { Proof } from './proof.js';

const stanceWords: Record<Stance, string> = {
  affirms: 'affirms',
  'leans-affirm': 'leans to affirm',
  mixed: 'mixed',
  'leans-deny': 'leans to deny',
  denies: 'denies',
  unstated: 'no stated position',
};

const sideWords: Record<Side, string> = {
  for: 'for the motion',
  against: 'against the motion',
  neither: 'on neither side',
};

const otherNames: Record<'seen' | 'granted' | 'rejected' | FlowMark, string> = {
  seen: 'seen',
  granted: 'granted',
  rejected: 'rejected',
  dropped: 'dropped',
  late: 'late',
  new: 'new',
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

/** A grade and what it means: "reported: one credible source". */
export function gradeInWords(status: Status): string {
  return `${gradeNames[status]}: ${gradeMeaning(status)}`;
}

/** A mark in words. */
export function markWords(mark: Mark): string {
  switch (mark.of) {
    case 'stance': {
      return stanceWords[mark.is];
    }
    case 'side': {
      return sideWords[mark.is];
    }
    case 'standing': {
      return standingNames[mark.is];
    }
    case 'status': {
      return gradeNames[mark.is];
    }
    case 'relation': {
      return relationNames[mark.is];
    }
    case 'visit':
    case 'assumption':
    case 'flow': {
      return otherNames[mark.is];
    }
  }
}

/** How an argument bears on the one whose maker is named next, in a word or two. */
export const relationVerbs: Record<RelationKind, string> = {
  ...relationNames,
  replies: 'replies to',
  concedes: 'grants to',
};

const claimVerbs: Record<RelationKind, string> = {
  ...relationVerbs,
  concedes: 'grants part of',
};

/**
 * How an argument bears on another and who makes that: "grants part of the claim by Caracas", since
 * "concedes, Caracas" would be read as Caracas conceding.
 */
export function relationToClaim(kind: RelationKind, who: string): string {
  return `${claimVerbs[kind]} the claim by ${who}`;
}

/** The grade of a proof, and that it is not enough. */
export function proofWords({ grade, meets, asSaid }: Proof): string {
  const of = asSaid ? 'that it was said is' : 'proof';
  return `${of} ${gradeNames[grade]}${meets ? '' : ', which misses the burden'}`;
}
