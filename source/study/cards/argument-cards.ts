/**
 * Cards about arguments: the best answer, the evidence that carries a claim, and how two arguments
 * meet.
 */
import type { Argument, Evidence, Relation, RelationKind } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { citationGrade, gradeStep } from '../../standing/burden.js';
import type { Labelling, Standing } from '../../standing/standing.js';
import { safeLine } from '../../text/safe-text.js';
import { gradeMeaning } from '../../outline/marks.js';
import type { Card, Refusal } from './card.js';
import { type DeckMap, textOf } from './deck-map.js';
import { fairThree } from './fair-options.js';

const standingRank: Record<Standing, number> = {
  stands: 3,
  contested: 2,
  unproven: 1,
  defeated: 0,
};

/**
 * Asks for the answer that stands best. Of the wrong ones at least one is on the claim's own side,
 * and speaks of the same matter; the others answer something else, come from nobody who answers
 * this, and share no matter with it.
 */
export function bestAnswerCard(
  deck: DeckMap,
  labelling: Labelling,
  argument: Argument,
): Card | Refusal {
  const id = `best-answer/${argument.id}`;
  const attackers = deck
    .attackers(argument.id)
    .toSorted((one, other) => strength(deck, labelling, other) - strength(deck, labelling, one));
  const [best, second] = attackers;
  if (!best) return { id, why: 'nothing in the map answers it' };
  if (argument.side === 'neither')
    return { id, why: 'it is on neither side, so that nothing is certainly on its own' };
  const attacked = new Set([argument, ...attackers].map(one => one.id));
  const answering = new Set(attackers.map(({ party }) => party));
  const near = deck.joined(argument.id);
  const candidates = deck
    .neighbours(argument)
    .filter(
      other =>
        !attacked.has(other.id) &&
        !attackers.some(attacker => deck.alike(attacker.claim, other.claim)) &&
        !deck.map
          .relationsFrom(other.id, 'rebuts', 'undercuts', 'concedes')
          .some(({ to }) => to === argument.id) &&
        (other.side === argument.side ||
          certainlyElsewhere(deck, argument, other, { near, attackers, answering })),
    );
  const wrong = fairThree(deck, {
    asked: argument.claim,
    right: best,
    candidates,
    text: ({ claim }) => claim,
    accept: three =>
      three.some(({ side }) => side === argument.side) &&
      three.some(({ side }) => side !== argument.side),
  });
  if (!wrong)
    return {
      id,
      why:
        'no three arguments on the issue certainly do not answer it and leave the right ' +
        'one unmarked',
    };
  const relation = deck.map
    .relationsTo(argument.id, 'rebuts', 'undercuts')
    .find(({ from }) => from === best.id);
  const weaker = second && strength(deck, labelling, second) < strength(deck, labelling, best);
  return {
    id,
    kind: 'best-answer',
    issue: argument.issue,
    ...(argument.party ? { party: argument.party } : {}),
    about: `argument/${argument.id}`,
    ask:
      second && weaker
        ? 'Which of these is the best answer to it that this map holds?'
        : 'Which of these answers it, in this map?',
    shown: [shownClaim(deck, argument)],
    right: claimOption(best),
    wrong: wrong.map(claimOption),
    because: [
      `${deck.named(best)} ${relation?.kind ?? 'answers'} it, and is ` +
        `${standingSaid(labelling.of(best.id))} under this burden (${labelling.burden}).`,
      safeLine(best.reasoning),
      ...(relation?.note ? [safeLine(relation.note)] : []),
      ...(attackers.length > 1
        ? [
            `Others that answer it: ${attackers
              .slice(1)
              .map(other => `argument/${other.id}`)
              .join(', ')}.`,
          ]
        : []),
    ],
  };
}

/** Asks which item carries a claim; the wrong ones are cited by nothing near it. */
export function evidenceCard(deck: DeckMap, argument: Argument): Card | Refusal {
  const id = `evidence/${argument.id}`;
  const cited = deck.evidenceOf(argument);
  if (cited.length === 0) return { id, why: 'it cites no evidence' };
  // What has no word in common with it could only be known by heart, and would be a trick.
  const telling = cited.filter(
    ({ statement }) =>
      deck.shared(argument.claim, statement) >= 1 && deck.shared(textOf(argument), statement) >= 2,
  );
  const best = telling.toSorted(
    (one, other) => gradeOf(argument, other) - gradeOf(argument, one),
  )[0];
  if (!best) return { id, why: 'what it cites does not say so itself' };
  const near = [
    argument,
    ...[...deck.joined(argument.id)].flatMap(other => deck.map.argumentById.get(other) ?? []),
  ];
  const nearIds = new Set(near.flatMap(one => one.evidence.map(citedId)));
  const candidates = deck
    .evidenceOn(argument.issue)
    .filter(
      other =>
        !nearIds.has(other.id) &&
        !deck.alike(textOf(argument), other.statement) &&
        !cited.some(one => deck.alike(one.statement, other.statement)),
    );
  const wrong = fairThree(deck, {
    asked: argument.claim,
    right: best,
    candidates,
    text: ({ statement }) => statement,
  });
  if (!wrong)
    return {
      id,
      why:
        'no three items of evidence on the issue certainly do not carry it and leave the ' +
        'right one unmarked',
    };
  const citation = argument.evidence.find(one => citedId(one) === best.id) ?? best.id;
  const grade = citationGrade(citation, best);
  return {
    id,
    kind: 'evidence',
    issue: argument.issue,
    ...(argument.party ? { party: argument.party } : {}),
    about: `argument/${argument.id}`,
    ask: 'Which of these does the map cite for it? Say also how good that is.',
    shown: [shownClaim(deck, argument)],
    right: evidenceOption(best),
    wrong: wrong.map(evidenceOption),
    because: [
      `It rests on evidence/${best.id}, graded ${grade}: ${gradeMeaning(grade)}.`,
      ...(typeof citation === 'string'
        ? []
        : ['It rests on that having been said, not on what was said.']),
      ...(best.caveat ? [`Caveat: ${safeLine(best.caveat)}`] : []),
      ...(cited.length > 1
        ? [
            `It also cites ${cited
              .filter(one => one.id !== best.id)
              .map(one => `evidence/${one.id}`)
              .join(', ')}.`,
          ]
        : []),
    ],
  };
}

const relationAsked: Readonly<Record<RelationKind, string>> = {
  rebuts: 'It rebuts: it contests the claim itself',
  undercuts: 'It undercuts: it attacks the inference, or what the claim rests on',
  concedes: 'It concedes: it grants part of the claim',
  supports: 'It supports: it backs the claim',
};

/**
 * Asks how one argument bears on another. A pair that meets in two ways is refused: either would be
 * right. So is an answer of which the map does not say why it is of its kind, since whether it
 * rebuts or undercuts could be argued.
 */
export function relationCard(deck: DeckMap, relation: Relation): Card | Refusal {
  const id = `relation/${relation.from}/${relation.to}`;
  const from = deck.map.argumentById.get(relation.from);
  const to = deck.map.argumentById.get(relation.to);
  if (!from || !to || from === to) return { id, why: 'it joins an argument to itself' };
  if (deck.map.relationsFrom(from.id).filter(other => other.to === to.id).length > 1)
    return { id, why: 'the two meet in more ways than one' };
  if (relation.kind === 'supports' && (!from.party || from.party === to.party))
    return { id, why: 'that one party backs itself is plain' };
  if (relation.kind !== 'supports' && !relation.note)
    return { id, why: 'the map does not say why it is that and not another' };
  const wrong = (['rebuts', 'undercuts', 'concedes', 'supports'] as const).filter(
    kind => kind !== relation.kind,
  );
  return {
    id,
    kind: 'relation',
    issue: to.issue,
    ...(from.party ? { party: from.party } : {}),
    about: `argument/${from.id}`,
    ask: 'How does the map take the second to bear on the first?',
    shown: [shownClaim(deck, to, 'First'), shownClaim(deck, from, 'Second')],
    right: { text: relationAsked[relation.kind] },
    wrong: wrong.map(kind => ({ text: relationAsked[kind] })),
    scale: Object.values(relationAsked),
    because: [
      `${deck.named(from)} ${relation.kind} ${deck.named(to)}.`,
      ...(relation.note ? [safeLine(relation.note)] : []),
      safeLine(from.reasoning),
    ],
  };
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
function certainlyElsewhere(
  deck: DeckMap,
  argument: Argument,
  other: Argument,
  { near, attackers, answering }: Nearby,
): boolean {
  const answered = deck.map
    .relationsFrom(other.id, 'rebuts', 'undercuts')
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

function standingSaid(standing: Standing): string {
  return standing === 'stands' ? 'standing' : standing;
}

/** How strong an argument is: by its standing, then by the best evidence that it cites. */
export function strength(deck: DeckMap, labelling: Labelling, argument: Argument): number {
  const best = Math.max(
    0,
    ...deck.evidenceOf(argument).map(evidence => gradeOf(argument, evidence)),
  );
  return standingRank[labelling.of(argument.id)] * 10 + best;
}

function gradeOf(argument: Argument, evidence: Evidence): number {
  return Math.max(
    ...argument.evidence
      .filter(citation => citedId(citation) === evidence.id)
      .map(citation => gradeStep(citationGrade(citation, evidence))),
  );
}

export function shownClaim(
  deck: DeckMap,
  argument: Argument,
  label = 'Claim',
): Card['shown'][number] {
  return { label, text: safeLine(argument.claim), who: deck.who(argument) };
}

function claimOption(argument: Argument): { readonly text: string; readonly reference: string } {
  return { text: safeLine(argument.claim), reference: `argument/${argument.id}` };
}

function evidenceOption(evidence: Evidence): { readonly text: string; readonly reference: string } {
  return { text: safeLine(evidence.statement), reference: `evidence/${evidence.id}` };
}
