/** The card that asks which item of evidence carries a claim. */
import type { Argument, Citation, Evidence } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { citationGrade } from '../../standing/burden.js';
import { defined } from '../../text/data.js';
import { safeLine } from '../../text/safe-text.js';
import { gradeOf, shownClaim } from './card-parts.js';
import type { Card, Option, Refusal } from './card.js';
import { type DeckMap, textOf } from './deck-map.js';
import { fairThree } from './fair-options.js';
import { explanations, questions, refusals } from './words.js';

/** The wrong ones are cited by nothing near the argument. */
export function evidenceCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `evidence/${argument.id}`;
  const cited = deck.evidenceOf(argument);
  if (cited.length === 0) return { id, why: refusals.noEvidence };
  const best = tellingFirst(deck, argument, cited)[0];
  if (!best) return { id, why: refusals.untellingEvidence };
  const wrong = fairThree(deck, {
    asked: argument.claim,
    right: best,
    candidates: wrongEvidence(deck, argument, cited),
    text: ({ statement }) => statement,
  });
  if (!wrong) return { id, why: refusals.noWrongEvidence };
  const citation = argument.evidence.find(one => citedId(one) === best.id) ?? best.id;
  const others = cited.filter(one => one.id !== best.id).map(one => `evidence/${one.id}`);
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
      ...explanation(citation, best),
      ...(cited.length > 1 ? [explanations.alsoCites(others)] : []),
    ],
  };
}

/** What an argument cites that shares words with it, the best graded first. */
function tellingFirst(
  deck: DeckMap,
  argument: Argument,
  cited: readonly Evidence[],
): readonly Evidence[] {
  // What has no word in common with it could only be known by heart, and would be a trick.
  return cited
    .filter(
      ({ statement }) =>
        deck.shared(argument.claim, statement) >= 1 &&
        deck.shared(textOf(argument), statement) >= 2,
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
        !deck.alike(textOf(argument), other.statement) &&
        !cited.some(one => deck.alike(one.statement, other.statement)),
    );
}

function explanation(citation: Citation, evidence: Evidence): readonly string[] {
  return [
    explanations.restsOn(evidence.id, citationGrade(citation, evidence)),
    ...(typeof citation === 'string' ? [] : [explanations.onTheSaying]),
    ...(evidence.caveat ? [explanations.caveat(evidence.caveat)] : []),
  ];
}

function evidenceOption(evidence: Evidence): Option {
  return { text: safeLine(evidence.statement), reference: `evidence/${evidence.id}` };
}
