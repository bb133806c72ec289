/**
 * Proof on one scale: the grade of an item of evidence and the burden that a reader asks for are
 * drawn by one gauge of four steps.
 */
import type { Status } from '../map/schema.js';
import { burdenStep, gradeStep, type Burden } from '../standing/burden.js';
import type { Signs } from './signs.js';
import { span, type Line, type Role } from './spans.js';

/** The grade that something rests on, and whether it meets the burden. */
export interface Proof {
  readonly grade: Status;
  readonly meets: boolean;
  /** It shows that the words were said, and not that they are so. */
  readonly asSaid?: true;
}

const steps = 4;
/** Columns of a gauge: its steps, and one for the sign of a dispute or of a saying. */
export const proofWidth = steps + 1;

/** A grade as a gauge, five columns wide: what misses the burden is told apart. */
export function proofGauge({ grade, meets, asSaid }: Proof, signs: Signs): Line {
  const role: Role = meets ? 'proof-met' : 'proof-missed';
  if (grade === 'refuted') return [span(`${signs.proof.refuted.repeat(steps)} `, role)];
  const full = gradeStep(grade);
  return [
    span(signs.proof.full.repeat(full) + signs.proof.empty.repeat(steps - full), role),
    span(signBeside(grade, asSaid, signs), role),
  ];
}

function signBeside(grade: Status, asSaid: true | undefined, { proof }: Signs): string {
  if (asSaid) return proof.asSaid;
  return grade === 'disputed' ? proof.disputed : ' ';
}

/** The burden as a gauge, four columns wide. */
export function burdenGauge(burden: Burden, signs: Signs): string {
  const full = burdenStep(burden);
  return signs.proof.full.repeat(full) + signs.proof.empty.repeat(steps - full);
}
