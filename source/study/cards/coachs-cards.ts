/**
 * What a coach added to the map of a plan, asked for like a whole set: what answers an argument,
 * and all that the coach argues. It is said aloud and graded by oneself, since nothing in the map
 * says how it stands.
 */
import { coachParty, isCoachs } from '../../map/coach.js';
import { defined } from '../../text/data.js';
import { caseCard, whole } from './blow-up-cards.js';
import { shownClaim } from './card-parts.js';
import type { Card } from './card.js';
import type { DeckMap } from './deck-map.js';
import { questions } from './words.js';

export function coachsCards(deck: DeckMap): readonly Card[] {
  const { map } = deck;
  const coach = map.partyById.get(coachParty);
  if (!coach) return [];
  const cases = map.issues
    .map(issue => caseCard(deck, coach, issue))
    .filter((card): card is Card => 'kind' in card);
  return [...answerCards(deck), ...cases];
}

/** In the map of a plan what answers of the coach's own contest nothing: they are replies. */
function answerCards(deck: DeckMap): readonly Card[] {
  const { map } = deck;
  return map.arguments.flatMap((argument): readonly Card[] => {
    const answers = map
      .relationsTo(argument.id, 'replies')
      .flatMap(({ from }) => map.argumentById.get(from) ?? [])
      .filter(isCoachs);
    if (answers.length === 0) return [];
    return [
      {
        id: `blow-up/coach/${argument.id}`,
        kind: 'blow-up',
        issue: argument.issue,
        ...defined({ party: argument.party }),
        about: `argument/${argument.id}`,
        ask: questions.coachsAnswers(answers.length),
        shown: [shownClaim(deck, argument)],
        ...whole(deck, answers, one => one.claim),
      },
    ];
  });
}
