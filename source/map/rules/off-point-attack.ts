/** An attack whose own note says that it bears on something else. */
import { quoted } from '../problem.js';
import type { RelationKind } from '../schema.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';

// English: a map in another language is not read for it.
const offPoint =
  /\b(?:(?:does|do|did) not (?:take up|answer|address|meet|speak to|bear on)|bears? on (?:another|a different|something else|other)|(?:another|a different) (?:point|question|matter|subject)|talks? past|earlier than)\b/i;
/** An undercut may leave the claim alone and attack the step to it; a rebuttal may not. */
const uncontested = /\b(?:does|do|did) not (?:contest|deny|dispute)\b/i;

export const offPointAttack: Rule = {
  id: 'off-point-attack',
  breaks: 'an attack whose note says that it bears on something else',
  reason:
    'A reply is not a defeat: what does not take up the claim is "replies", and the two talk past ' +
    'each other.',
  find: map =>
    relationFindings(map, ({ kind, note = '' }) => {
      const said = offPointWords(kind, note);
      return said === undefined
        ? undefined
        : () => `the note says ${quoted(said)}: what does not contest the claim is "replies"`;
    }),
};

/** The words of a note that say so. */
function offPointWords(kind: RelationKind, note: string): string | undefined {
  if (kind !== 'rebuts' && kind !== 'undercuts') return undefined;
  return (offPoint.exec(note) ?? (kind === 'rebuts' ? uncontested.exec(note) : null))?.[0];
}
