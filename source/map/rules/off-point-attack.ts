/** An attack whose own note says that it bears on something else. */
import type { RelationKind } from '../schema.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';
import { offPointAttackWords } from './words.js';

const offPoint = new RegExp(
  String.raw`\b(?:` +
    String.raw`(?:does|do|did) not (?:take up|answer|address|meet|speak to|bear on)|` +
    String.raw`bears? on (?:another|a different|something else|other)|` +
    String.raw`(?:another|a different) (?:point|question|matter|subject)|` +
    String.raw`talks? past|earlier than)\b`,
  'i',
);
/** An undercut may leave the claim alone and attack the step to it; a rebuttal may not. */
const uncontested = /\b(?:does|do|did) not (?:contest|deny|dispute)\b/i;

export const offPointAttack: Rule = {
  id: 'off-point-attack',
  language: 'en',
  breaks: offPointAttackWords.breaks,
  reason: offPointAttackWords.reason,
  find: map =>
    relationFindings(map, ({ kind, note = '' }) => {
      const phrase = offPointWords(kind, note);
      return phrase === undefined ? undefined : () => offPointAttackWords.found(phrase);
    }),
};

/** The words of a note that say so. */
function offPointWords(kind: RelationKind, note: string): string | undefined {
  if (kind !== 'rebuts' && kind !== 'undercuts') return undefined;
  return (offPoint.exec(note) ?? (kind === 'rebuts' ? uncontested.exec(note) : null))?.[0];
}
