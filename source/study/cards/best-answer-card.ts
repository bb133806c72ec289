/** The card that asks for the answer to an argument that stands best. */
import type { Argument, Relation } from '../../map/schema.js';
import type { Labelling } from '../../standing/standing.js';
import { defined } from '../../text/data.js';
import { safeLine } from '../../text/safe-text.js';
import { claimOption, shownClaim, strength } from './card-parts.js';
import type { Card, Refusal } from './card.js';
import { type DeckMap, textOf } from './deck-map.js';
import { fairThree } from './fair-options.js';
import { bestAnswerWords, explanations, questions, refusals } from './words.js';

/**
 * Of the wrong answers at least one is on the claim's own side, and speaks of the same matter; the
 * others answer something else, come from nobody who answers this, and share no matter with it.
 */
export function bestAnswerCard(
  deck: DeckMap,
  labelling: Labelling,
  argument: Argument,
): Card | Refusal {
  const id = `best-answer/${argument.id}`;
  const strengthOf = (one: Argument): number => strength(deck, labelling, one);
  const attackers = deck
    .attackers(argument.id)
    .toSorted((one, other) => strengthOf(other) - strengthOf(one));
  const [best, second] = attackers;
  if (!best) return { id, why: refusals.noAnswer };
  if (argument.side === 'neither') return { id, why: refusals.noSide };
  const wrong = fairThree(deck, {
    asked: argument.claim,
    right: best,
    candidates: wrongAnswers(deck, argument, attackers),
    text: ({ claim }) => claim,
    accept: three =>
      three.some(({ side }) => side === argument.side) &&
      three.some(({ side }) => side !== argument.side),
  });
  if (!wrong) return { id, why: refusals.noWrongAnswers };
  const isBest = second && strengthOf(second) < strengthOf(best);
  return {
    id,
    kind: 'best-answer',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: isBest ? questions.bestAnswer : questions.anAnswer,
    shown: [shownClaim(deck, argument)],
    right: claimOption(best),
    wrong: wrong.map(claimOption),
    because: explanation(deck, labelling, argument, attackers),
  };
}

/** Why the first of the attackers is the answer, and which others there are. */
function explanation(
  deck: DeckMap,
  labelling: Labelling,
  argument: Argument,
  [best, ...others]: readonly Argument[],
): readonly string[] {
  if (!best) return [];
  const relation = answering(deck, best, argument);
  const { burden } = labelling;
  const standing = labelling.of(best.id);
  return [
    bestAnswerWords({ answer: deck.named(best), kind: relation?.kind, standing, burden }),
    safeLine(best.reasoning),
    ...(relation?.note ? [safeLine(relation.note)] : []),
    ...(others.length > 0
      ? [explanations.otherAnswers(others.map(({ id }) => `argument/${id}`))]
      : []),
  ];
}

function answering(deck: DeckMap, from: Argument, to: Argument): Relation | undefined {
  return deck.map.attacksOn(to.id).find(relation => relation.from === from.id);
}

/** What neither answers the argument nor could be taken to. */
function wrongAnswers(
  deck: DeckMap,
  argument: Argument,
  attackers: readonly Argument[],
): readonly Argument[] {
  const attacked = new Set([argument, ...attackers].map(({ id }) => id));
  const nearby: Nearby = {
    near: deck.joined(argument.id),
    attackers,
    answering: new Set(attackers.map(({ party }) => party)),
  };
  const isUnlike = (other: Argument): boolean =>
    !attackers.some(attacker => deck.alike(attacker.claim, other.claim));
  // What was said to it without contesting it could be taken for an answer too.
  const saidTo = (other: Argument): boolean =>
    deck.map.attacksBy(other.id, true).some(({ to }) => to === argument.id) ||
    deck.map.relationsFrom(other.id, 'replies', 'concedes').some(({ to }) => to === argument.id);
  return deck
    .neighbours(argument)
    .filter(
      other =>
        !attacked.has(other.id) &&
        isUnlike(other) &&
        !saidTo(other) &&
        (other.side === argument.side || isElsewhere(deck, argument, other, nearby)),
    );
}

interface Nearby {
  /** What a relation of any kind joins to the argument. */
  readonly near: ReadonlySet<string>;
  readonly attackers: readonly Argument[];
  /** The parties that answer it: what else they say might be meant to answer it, too. */
  readonly answering: ReadonlySet<string | undefined>;
}

/**
 * Whether an argument of another side has nothing to do with this one, and answers something else.
 */
function isElsewhere(
  deck: DeckMap,
  argument: Argument,
  other: Argument,
  { near, attackers, answering }: Nearby,
): boolean {
  const answered = deck.map
    .attacksBy(other.id)
    .flatMap(({ to }) => deck.map.argumentById.get(to) ?? []);
  return (
    answered.length > 0 &&
    !near.has(other.id) &&
    !answering.has(other.party) &&
    !attackers.some(attacker => deck.joined(attacker.id).has(other.id)) &&
    [argument, ...attackers].every(one => !deck.sharesEvidence(one, other)) &&
    !(other.tags ?? []).some(tag => argument.tags?.includes(tag)) &&
    deck.shared(argument.claim, other.claim) <= 1 &&
    deck.shared(textOf(argument), textOf(other)) <= 1 &&
    !answered.some(
      one =>
        near.has(one.id) ||
        one.party === argument.party ||
        deck.shared(argument.claim, one.claim) > 0,
    )
  );
}
