/** The card that asks which item of evidence carries a claim, how good that is, and why. */
import type { Argument, Citation, Evidence } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { citationGrade, restsOnSaying } from '../../standing/burden.js';
import { defined } from '../../text/data.js';
import { asPut, evidenceOption, gradeOf, shownClaim } from './card-parts.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { fairThree } from './fair-options.js';
import { gradeReason } from './grade-reason.js';
import { evidenceTitle } from './plain-text.js';
import { explanations, questions, refusals } from './words.js';

/** The wrong ones are cited by nothing near the argument. */
export function evidenceCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `evidence/${argument.id}`;
  const cited = deck.evidenceOf(argument);
  if (cited.length === 0) return { id, why: refusals.noEvidence };
  const best = tellingFirst(deck, argument, cited)[0];
  if (!best) return { id, why: refusals.untellingEvidence };
  const wrong = fairThree(deck, {
    id,
    question: deck.titleOf(argument),
    right: best,
    candidates: wrongEvidence(deck, argument, cited),
    text: one => deck.titleOf(one),
  });
  if (!wrong) return { id, why: refusals.noWrongEvidence };
  const citation = argument.evidence.find(one => citedId(one) === best.id) ?? best.id;
  const others = cited.filter(one => one.id !== best.id);
  return {
    id,
    kind: 'evidence',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: questions.evidence,
    shown: [shownClaim(deck, argument)],
    right: evidenceOption(best),
    wrong: wrong.map(evidenceOption),
    because: [
      ...explanation(deck, citation, best),
      ...(others.length > 0 ? [explanations.alsoCites(others.map(evidenceTitle))] : []),
      ...asPut(argument),
    ],
    leads: others.map(one => `evidence/${one.id}`),
  };
}

/**
 * What an argument cites that shares words with it, by its title too, since that is what is shown;
 * the best graded first.
 */
function tellingFirst(
  deck: DeckMap,
  argument: Argument,
  cited: readonly Evidence[],
): readonly Evidence[] {
  // What has no word in common with it could only be known by heart, and would be a trick.
  const text = deck.textOf(argument);
  return cited
    .filter(
      evidence =>
        deck.shared(argument.claim, evidence.statement) >= 1 &&
        deck.shared(text, evidence.statement) >= 2 &&
        deck.shared(`${text} ${argument.title ?? ''}`, deck.titleOf(evidence)) >= 1,
    )
    .toSorted((one, other) => gradeOf(argument, other) - gradeOf(argument, one));
}

function wrongEvidence(
  deck: DeckMap,
  argument: Argument,
  cited: readonly Evidence[],
): readonly Evidence[] {
  const joined = [...deck.joined(argument.id)].flatMap(id => deck.map.argumentById.get(id) ?? []);
  const near = new Set([argument, ...joined].flatMap(one => one.evidence.map(citedId)));
  return deck
    .evidenceOn(argument.issue)
    .filter(
      other =>
        !near.has(other.id) &&
        !deck.alike(deck.textOf(argument), other.statement) &&
        !cited.some(one => deck.alike(one.statement, other.statement)),
    );
}

function explanation(deck: DeckMap, citation: Citation, evidence: Evidence): readonly string[] {
  return restsOnSaying(citation)
    ? [explanations.onTheSaying(citationGrade(citation, evidence)), ...gradeReason(deck, evidence)]
    : gradeReason(deck, evidence);
}
