/** The card that asks for the answer to an argument that stands best. */
import type { Argument } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { answersAlike, answersBestFirst, type Answer } from '../../standing/answers.js';
import type { Labelling } from '../../standing/standing.js';
import { defined } from '../../text/data.js';
import { asPut, claimOption, shownClaim } from './card-parts.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { fairThree } from './fair-options.js';
import { claimTitle, withoutIds } from './plain-text.js';
import { bestAnswerWords, bestRule, explanations, questions, refusals } from './words.js';

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
  const answers = answersBestFirst(deck.map, labelling, argument.id);
  const attackers = answers.map(answer => answer.argument);
  const [first, second] = answers;
  const [best] = attackers;
  if (!first || !best) return { id, why: refusals.noAnswer };
  if (argument.side === 'neither') return { id, why: refusals.noSide };
  const candidates = wrongAnswers(deck, argument, attackers);
  // Of the other side are two where it can be, and one at least: else the side alone would tell.
  const withOthers = (others: number) =>
    fairThree(deck, {
      id,
      question: deck.titleOf(argument),
      right: best,
      candidates,
      text: one => deck.titleOf(one),
      accept: three => three.filter(({ side }) => side !== argument.side).length === others,
    });
  const wrong = withOthers(2) ?? withOthers(1);
  if (!wrong) return { id, why: refusals.noWrongAnswers };
  const isBest = second !== undefined && !answersAlike(first, second);
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
    because: [...explanation(deck, labelling, answers), ...asPut(argument)],
    leads: answers.slice(1).map(({ argument: { id } }) => `argument/${id}`),
  };
}

/** Why the first of the attackers is the answer, and which others there are. */
function explanation(
  deck: DeckMap,
  labelling: Labelling,
  [best, ...others]: readonly Answer[],
): readonly string[] {
  if (!best) return [];
  const { argument, relation, standing } = best;
  const { burden } = labelling;
  return [
    bestAnswerWords({ answer: deck.named(argument), kind: relation.kind, standing, burden }),
    withoutIds(deck.map, argument.reasoning),
    ...(relation.note ? [withoutIds(deck.map, relation.note)] : []),
    ...(others.length > 0
      ? [explanations.otherAnswers(others.map(one => claimTitle(one.argument))), bestRule]
      : []),
  ];
}

/** What neither answers the argument nor could be taken to. */
function wrongAnswers(
  deck: DeckMap,
  argument: Argument,
  attackers: readonly Argument[],
): readonly Argument[] {
  const { map } = deck;
  const involved = [argument, ...attackers];
  const nearby: Nearby = {
    near: deck.joined(argument.id),
    answering: new Set(attackers.map(({ party }) => party)),
    joined: new Set(attackers.flatMap(({ id }) => [...deck.joined(id)])),
    cited: new Set(involved.flatMap(one => one.evidence.map(citedId))),
    tags: new Set(argument.tags),
  };
  // What was said to it without contesting it could be taken for an answer too.
  const apart = new Set([
    ...involved.map(({ id }) => id),
    ...map.attacksOn(argument.id, true).map(({ from }) => from),
    ...map.relationsTo(argument.id, 'replies', 'concedes').map(({ from }) => from),
  ]);
  return deck
    .neighbours(argument)
    .filter(
      other =>
        !apart.has(other.id) &&
        !attackers.some(attacker => deck.alike(attacker.claim, other.claim)) &&
        (other.side === argument.side || isElsewhere(deck, argument, other, nearby)),
    );
}

interface Nearby {
  /** What a relation of any kind joins to the argument, and to what answers it. */
  readonly near: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  /** The parties that answer it: what else they say might be meant to answer it, too. */
  readonly answering: ReadonlySet<string | undefined>;
  /** What it cites, and what answers it does. */
  readonly cited: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/**
 * Whether an argument of another side has nothing to do with this one, and answers something else.
 */
function isElsewhere(
  deck: DeckMap,
  argument: Argument,
  other: Argument,
  { near, joined, answering, cited, tags }: Nearby,
): boolean {
  if (
    near.has(other.id) ||
    joined.has(other.id) ||
    answering.has(other.party) ||
    other.evidence.some(citation => cited.has(citedId(citation))) ||
    (other.tags ?? []).some(tag => tags.has(tag)) ||
    deck.wordsInCommon(deck.titleOf(argument), deck.titleOf(other)) > 0 ||
    deck.shared(argument.claim, other.claim) > 1 ||
    deck.shared(deck.textOf(argument), deck.textOf(other)) > 1
  )
    return false;
  const answered = deck.map
    .attacksBy(other.id)
    .flatMap(({ to }) => deck.map.argumentById.get(to) ?? []);
  return (
    answered.length > 0 &&
    !answered.some(
      one =>
        near.has(one.id) ||
        one.party === argument.party ||
        deck.shared(argument.claim, one.claim) > 0,
    )
  );
}
