/** Cards about arguments: the best answer, the evidence that carries a claim, and how two arguments meet. */
import type { Argument, Evidence, Relation, RelationKind } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { citationGrade, gradeStep } from '../standing/burden.js';
import type { Labelling, Standing } from '../standing/standing.js';
import { safeLine } from '../text/safe-text.js';
import { gradeMeaning } from '../walk/marks.js';
import type { Card, Refusal } from './card.js';
import { type DeckMap, nearestInLength, textOf } from './deck-map.js';

const standingRank: Record<Standing, number> = { stands: 3, contested: 2, unproven: 1, defeated: 0 };

/** Asks for the answer that stands best; the wrong ones answer something else, and have nothing to do with this argument or its answers. */
export function bestAnswerCard(deck: DeckMap, labelling: Labelling, argument: Argument): Card | Refusal {
  const id = `best-answer/${argument.id}`;
  const attackers = deck.attackers(argument.id).toSorted((one, other) => strength(deck, labelling, other) - strength(deck, labelling, one));
  const [best] = attackers;
  if (!best) return { id, why: 'nothing in the map answers it' };
  const kin = new Set([argument, ...attackers].flatMap(one => [one.id, ...deck.joined(one.id)]));
  const near = deck.joined(argument.id);
  const candidates = deck.neighbours(argument).filter(other =>
    !kin.has(other.id)
    && deck.map.relationsFrom(other.id, 'rebuts', 'undercuts').length > 0
    && [argument, ...attackers].every(one => !deck.sharesEvidence(one, other))
    && !deck.alike(textOf(argument), textOf(other))
    && !mightAnswer(deck, argument, other, near)
    && !attackers.some(attacker => deck.alike(attacker.claim, other.claim)));
  if (candidates.length < 3) return { id, why: 'fewer than three arguments on the issue certainly do not answer it' };
  const relation = deck.map.relationsTo(argument.id, 'rebuts', 'undercuts').find(({ from }) => from === best.id);
  return {
    id, kind: 'best-answer', issue: argument.issue, ...(argument.party ? { party: argument.party } : {}), about: `argument/${argument.id}`,
    ask: 'Which of these is the best answer to it that the map holds?',
    shown: [shownClaim(deck, argument)],
    right: claimOption(best),
    wrong: nearestInLength(candidates, ({ claim }) => claim.length, best.claim.length).map(claimOption),
    because: [
      `${deck.named(best)} ${relation?.kind ?? 'answers'} it, and is ${labelling.of(best.id) === 'stands' ? 'standing' : labelling.of(best.id)} under this burden (${labelling.burden}).`,
      safeLine(best.reasoning),
      ...(relation?.note ? [safeLine(relation.note)] : []),
      ...(attackers.length > 1 ? [`Others that answer it: ${attackers.slice(1).map(other => `argument/${other.id}`).join(', ')}.`] : []),
    ],
  };
}

/** Asks which item carries a claim; the wrong ones are cited by nothing near it and come from other sources. */
export function evidenceCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `evidence/${argument.id}`;
  const cited = deck.evidenceOf(argument);
  const best = cited.toSorted((one, other) => gradeOf(argument, other) - gradeOf(argument, one))[0];
  if (!best) return { id, why: 'it cites no evidence' };
  const near = [argument, ...[...deck.joined(argument.id)].flatMap(other => deck.map.argumentById.get(other) ?? [])];
  const nearIds = new Set(near.flatMap(one => one.evidence.map(citedId)));
  const sources = new Set(cited.flatMap(evidence => evidence.sources));
  const candidates = deck.map.evidence.filter(other =>
    other.issues.includes(argument.issue)
    && !nearIds.has(other.id)
    && !other.sources.some(source => sources.has(source))
    && !deck.alike(textOf(argument), other.statement)
    && !cited.some(one => deck.alike(one.statement, other.statement)));
  if (candidates.length < 3) return { id, why: 'fewer than three items of evidence on the issue certainly do not carry it' };
  const citation = argument.evidence.find(one => citedId(one) === best.id) ?? best.id;
  const grade = citationGrade(citation, best);
  return {
    id, kind: 'evidence', issue: argument.issue, ...(argument.party ? { party: argument.party } : {}), about: `argument/${argument.id}`,
    ask: 'Which of these does it rest on? Say also how good that is.',
    shown: [shownClaim(deck, argument)],
    right: evidenceOption(best),
    wrong: nearestInLength(candidates.toSorted((one, other) => deck.shared(argument.claim, other.statement) - deck.shared(argument.claim, one.statement)).slice(0, 12), ({ statement }) => statement.length, best.statement.length).map(evidenceOption),
    because: [
      `It rests on evidence/${best.id}, graded ${grade}: ${gradeMeaning(grade)}.`,
      ...(typeof citation === 'string' ? [] : ['It rests on that having been said, not on what was said.']),
      ...(best.caveat ? [`Caveat: ${safeLine(best.caveat)}`] : []),
      ...(cited.length > 1 ? [`It also cites ${cited.filter(one => one.id !== best.id).map(one => `evidence/${one.id}`).join(', ')}.`] : []),
    ],
  };
}

const relationAsked: Readonly<Record<RelationKind, string>> = {
  rebuts: 'It rebuts: it contests the claim itself',
  undercuts: 'It undercuts: it attacks the inference, or what the claim rests on',
  concedes: 'It concedes: it grants part of the claim',
  supports: 'It supports: it backs the claim',
};

/** Asks how one argument bears on another. A pair that meets in two ways is refused: either would be right. */
export function relationCard(deck: DeckMap, relation: Relation): Card | Refusal {
  const id = `relation/${relation.from}/${relation.to}`;
  const from = deck.map.argumentById.get(relation.from);
  const to = deck.map.argumentById.get(relation.to);
  if (!from || !to || from === to) return { id, why: 'it joins an argument to itself' };
  if (deck.map.relationsFrom(from.id).filter(other => other.to === to.id).length > 1) return { id, why: 'the two meet in more ways than one' };
  const wrong = (['rebuts', 'undercuts', 'concedes', 'supports'] as const).filter(kind => kind !== relation.kind);
  return {
    id, kind: 'relation', issue: to.issue, ...(from.party ? { party: from.party } : {}), about: `argument/${from.id}`,
    ask: 'What does the second do to the first?',
    shown: [shownClaim(deck, to, 'First'), shownClaim(deck, from, 'Second')],
    right: { text: relationAsked[relation.kind] },
    wrong: wrong.map(kind => ({ text: relationAsked[kind] })),
    scale: Object.values(relationAsked),
    because: [`argument/${from.id} ${relation.kind} argument/${to.id}.`, safeLine(relation.note ?? from.reasoning)],
  };
}

/** An argument from the other side on the same matter, or one that answers what is joined to this, might be said to answer it too. */
function mightAnswer(deck: DeckMap, argument: Argument, other: Argument, near: ReadonlySet<string>): boolean {
  if (deck.map.relationsFrom(other.id).some(({ to }) => near.has(to))) return true;
  if (other.side === argument.side) return false;
  return (other.tags ?? []).some(tag => argument.tags?.includes(tag)) || deck.shared(textOf(argument), textOf(other)) >= 2;
}

function strength(deck: DeckMap, labelling: Labelling, argument: Argument): number {
  const best = Math.max(0, ...deck.evidenceOf(argument).map(evidence => gradeOf(argument, evidence)));
  return standingRank[labelling.of(argument.id)] * 10 + best;
}

function gradeOf(argument: Argument, evidence: Evidence): number {
  return Math.max(...argument.evidence.filter(citation => citedId(citation) === evidence.id).map(citation => gradeStep(citationGrade(citation, evidence))));
}

export function shownClaim(deck: DeckMap, argument: Argument, label = 'Claim'): Card['shown'][number] {
  return { label, text: safeLine(argument.claim), who: deck.who(argument) };
}

function claimOption(argument: Argument): { readonly text: string; readonly reference: string } {
  return { text: safeLine(argument.claim), reference: `argument/${argument.id}` };
}

function evidenceOption(evidence: Evidence): { readonly text: string; readonly reference: string } {
  return { text: safeLine(evidence.statement), reference: `evidence/${evidence.id}` };
}
