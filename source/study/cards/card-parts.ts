/** What several makers of cards need: an argument shown, and how strong one is. */
import type { Argument, Evidence } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { citationGrade, gradeStep } from '../../standing/burden.js';
import type { Labelling, Standing } from '../../standing/standing.js';
import { safeLine } from '../../text/safe-text.js';
import type { Card, Option } from './card.js';
import type { DeckMap } from './deck-map.js';
import { labels } from './words.js';

const standingRank: Record<Standing, number> = {
  stands: 3,
  contested: 2,
  unproven: 1,
  defeated: 0,
};

/** How strong an argument is: by its standing, then by the best evidence that it cites. */
export function strength(deck: DeckMap, labelling: Labelling, argument: Argument): number {
  const grades = deck.evidenceOf(argument).map(evidence => gradeOf(argument, evidence));
  return standingRank[labelling.of(argument.id)] * 10 + Math.max(0, ...grades);
}

/** How high the grade is that an item of evidence has where an argument cites it. */
export function gradeOf(argument: Argument, evidence: Evidence): number {
  return Math.max(
    ...argument.evidence
      .filter(citation => citedId(citation) === evidence.id)
      .map(citation => gradeStep(citationGrade(citation, evidence))),
  );
}

export function shownClaim(
  deck: DeckMap,
  argument: Argument,
  label: string = labels.claim,
): Card['shown'][number] {
  return { label, text: safeLine(argument.claim), who: deck.who(argument) };
}

export function claimOption(argument: Argument): Option {
  return { text: safeLine(argument.claim), reference: `argument/${argument.id}` };
}
