/** What the reader takes one item of evidence for: granted, rejected, or left to its grade. */
import { assume } from '../../standing/assumptions.js';
import type { WalkState } from '../state/state.js';
import { reveal } from '../state/stops.js';
import type { Walk } from '../state/walk.js';
import { isAssumed, noSuchEvidence } from './words.js';

export function withAssumption(
  walk: Walk,
  state: WalkState,
  evidence: string,
  change: 'grant' | 'reject' | 'leave',
): WalkState {
  if (!walk.map.evidenceById.has(evidence)) return { ...state, message: noSuchEvidence(evidence) };
  return reveal(walk, {
    ...state,
    assumptions: assume(state.assumptions, evidence, change),
    message: isAssumed(evidence, change),
  });
}
