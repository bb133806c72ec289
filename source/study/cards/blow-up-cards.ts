/**
 * The blow-up: a whole set to be answered unseen. It is said aloud, then seen and graded by
 * oneself.
 */
import type { Argument, Issue, Party } from '../../map/schema.js';
import { defined } from '../../text/data.js';
import { count } from '../../text/figures.js';
import { safeLine } from '../../text/safe-text.js';
import type { Card, Refusal } from './card.js';
import { shownClaim } from './card-parts.js';
import { claimTitle, withoutIds } from './plain-text.js';
import { labels, questions, refusals } from './words.js';
import type { DeckMap } from './deck-map.js';

/** A set of one is no set; of more than this it is a test of patience. */
const least = 2;
const most = 9;

/** Asks for everything that answers an argument. */
export function answersCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `blow-up/answers/${argument.id}`;
  const set = deck.attackers(argument.id);
  if (set.length < least) return { id, why: refusals.fewAnswers };
  if (set.length > most) return { id, why: refusals.manyAnswers };
  return {
    id,
    kind: 'blow-up',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: questions.allAnswers(set.length),
    shown: [shownClaim(deck, argument)],
    ...whole(deck, set, one => `${deck.who(one)}: ${claimTitle(one)}`),
  };
}

/** Asks for all that a party argues on an issue, as an opponent has to have it ready. */
export function caseCard(deck: DeckMap, party: Party, issue: Issue): Card | Refusal {
  const id = `blow-up/case/${party.id}/${issue.id}`;
  const set = deck.caseOf(party.id, issue.id);
  if (set.length < least) return { id, why: refusals.shortCase };
  if (set.length > most) return { id, why: refusals.longCase };
  return {
    id,
    kind: 'blow-up',
    issue: issue.id,
    party: party.id,
    about: deck.map.positionByPair.has(`${party.id}/${issue.id}`)
      ? `position/${party.id}/${issue.id}`
      : `party/${party.id}`,
    ask: questions.wholeCase(set.length),
    shown: [
      { label: labels.party, text: safeLine(party.name) },
      { label: labels.motion, text: safeLine(issue.motion) },
    ],
    ...whole(deck, set, claimTitle),
  };
}

/** What a card of a whole set has in common: nothing is chosen, and all of it is shown. */
export function whole(
  deck: DeckMap,
  set: readonly Argument[],
  textOf: (one: Argument) => string,
): Pick<Card, 'right' | 'wrong' | 'set' | 'because'> {
  return {
    right: { text: count(set.length, 'argument') },
    wrong: [],
    set: set.map(one => ({
      text: textOf(one),
      reference: `argument/${one.id}`,
    })),
    because: set.map(one => `${deck.named(one)}. ${withoutIds(deck.map, one.reasoning)}`),
  };
}
