/**
 * Why an item of evidence is graded as it is: its sources, what they leave open, what is missing.
 */
import type { Evidence } from '../../map/schema.js';
import { evidenceGrade } from '../../standing/burden.js';
import { safeLine } from '../../text/safe-text.js';
import type { DeckMap } from './deck-map.js';
import { evidenceTitle, withoutIds } from './plain-text.js';
import { explanations, missing } from './words.js';

export function gradeReason(deck: DeckMap, evidence: Evidence): readonly string[] {
  const { map } = deck;
  const grade = evidenceGrade(evidence);
  const publishers = evidence.sources.flatMap(id => map.sourceById.get(id)?.publisher ?? []);
  return [
    explanations.graded(evidenceTitle(evidence), grade),
    ...(evidence.contentStatus ? [explanations.sayingGraded(evidence.status)] : []),
    explanations.sources([...new Set(publishers.map(safeLine))]),
    ...(evidence.caveat ? [explanations.caveat(withoutIds(map, evidence.caveat))] : []),
    missing[grade],
  ];
}
