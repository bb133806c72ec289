/**
 * Where do I stand? A handful of claims and evidence from every side, sources and parties hidden;
 * then what the answers come to.
 */
import type { Argument, Evidence, Party, Stance } from '../../map/schema.js';
import { citedId, type StanceMap } from '../../map/stance-map.js';
import type { Labelling } from '../../standing/standing.js';
import { strength } from '../cards/argument-cards.js';
import { nameParts, strike, struck, wordsOf } from '../cards/card-words.js';
import { shuffled } from '../cards/card.js';
import { textOf, type DeckMap } from '../cards/deck-map.js';
import { namesParty } from '../cards/party-cards.js';
import type { StanceAnswer, Study } from '../profile/profile.js';

/** Of each side of a motion, so many claims and so many items of evidence are asked about. */
const claimsAsked = 3;
const evidenceAsked = 1;
/** With more names struck, a text can hardly be read. */
const mostStruck = 3;

export interface Statement {
  readonly reference: string;
  readonly kind: 'claim' | 'evidence';
  /** The words without the names of those who say them. */
  readonly text: string;
}

export interface Outcome {
  /**
   * The parties whose positions are nearest, best first with how many answers speak for and
   * against; empty where no answer leans to anyone.
   */
  readonly nearest: readonly {
    readonly party: Party;
    readonly for: number;
    readonly against: number;
  }[];
  /** Where the answers pull in two directions. */
  readonly tensions: readonly {
    readonly one: string;
    readonly other: string;
    readonly why: 'answers' | 'rests-on' | 'both-sides';
  }[];
  /**
   * What one would have to accept next: what the agreed claims rest on and lead to, and was not
   * asked.
   */
  readonly next: readonly {
    readonly reference: string;
    readonly why: 'rests-on' | 'supports' | 'argued';
  }[];
  /** The best answer to one's own view, and the claim that it answers where it answers one. */
  readonly against?: { readonly argument: Argument; readonly answers?: Argument };
}

const leaning: Record<Stance, number> = {
  affirms: 1,
  'leans-affirm': 1,
  mixed: 0,
  'leans-deny': -1,
  denies: -1,
  unstated: 0,
};
const sideOf = ({ side }: Argument): number => (side === 'for' ? 1 : side === 'against' ? -1 : 0);

/**
 * What is asked about an issue: as much of each side, the most connected first, each from another
 * party where there is one.
 */
export function statementsOf(deck: DeckMap, issue: string): readonly Statement[] {
  const { map } = deck;
  const list = deck.onIssue(issue);
  const degrees = new Map(
    list.map(({ id }) => [id, map.relationsTo(id).length + map.relationsFrom(id).length]),
  );
  const citedBySide = new Map(
    [1, 0, -1].map(side => [
      side,
      new Set(list.filter(one => sideOf(one) === side).flatMap(one => one.evidence.map(citedId))),
    ]),
  );
  const sides = [1, -1].map(side => {
    const claims: { readonly argument: Argument; readonly text: string }[] = [];
    const ranked = list
      .filter(argument => sideOf(argument) === side)
      .toSorted((one, other) => (degrees.get(other.id) ?? 0) - (degrees.get(one.id) ?? 0));
    for (const fresh of [true, false]) {
      for (const argument of ranked) {
        if (
          claims.length >= claimsAsked ||
          claims.some(({ argument: { id } }) => id === argument.id)
        )
          continue;
        if (fresh && claims.some(({ argument: { party } }) => party === argument.party)) continue;
        if (claims.some(({ argument: one }) => deck.alike(textOf(one), textOf(argument)))) continue;
        const text = unnamed(deck, argument.claim, deck.partiesOf(argument));
        if (text !== undefined) claims.push({ argument, text });
      }
    }
    const taken = new Set(claims.flatMap(({ argument }) => argument.evidence.map(citedId)));
    const evidence: Statement[] = [];
    for (const argument of ranked) {
      if (evidence.length >= evidenceAsked) break;
      for (const item of deck.evidenceOf(argument)) {
        if (taken.has(item.id) || citedBySide.get(-side)?.has(item.id)) continue;
        const text = unnamed(deck, item.statement, deck.partiesOf(argument), item);
        if (text !== undefined)
          evidence.push({ reference: `evidence/${item.id}`, kind: 'evidence', text });
      }
    }
    return {
      claims: claims.map(({ argument, text }): Statement => ({
        reference: `argument/${argument.id}`,
        kind: 'claim',
        text,
      })),
      evidence,
    };
  });
  const claims = Math.min(...sides.map(side => side.claims.length));
  const evidence = Math.min(evidenceAsked, ...sides.map(side => side.evidence.length));
  return claims === 0
    ? []
    : shuffled(
        sides.flatMap(side => [
          ...side.claims.slice(0, claims),
          ...side.evidence.slice(0, evidence),
        ]),
        11,
      );
}

/** The statements that were not answered yet, in their order. */
export function unansweredOf(statements: readonly Statement[], study: Study): readonly Statement[] {
  return statements.filter(({ reference }) => !Object.hasOwn(study.stances, reference));
}

/** What the answers come to, under the burden in force. */
export function outcomeOf(
  deck: DeckMap,
  labelling: Labelling,
  issue: string,
  statements: readonly Statement[],
  study: Study,
): Outcome {
  const { map } = deck;
  const answer = ({ reference }: { readonly reference: string }): StanceAnswer =>
    study.stances[reference]?.answer ?? 'unsure';
  const argumentsWith = (wanted: StanceAnswer): readonly Argument[] =>
    statements
      .filter(one => one.kind === 'claim' && answer(one) === wanted)
      .flatMap(({ reference }) => map.argumentById.get(idOf(reference)) ?? []);
  const agreed = argumentsWith('agree');
  const denied = argumentsWith('disagree');
  const deniedEvidence = statements
    .filter(one => one.kind === 'evidence' && answer(one) === 'disagree')
    .map(({ reference }) => idOf(reference));
  const nearest = nearestOf(
    deck,
    issue,
    statements.map(one => ({ ...one, answer: answer(one) })),
  );
  const against = bestAgainst(deck, labelling, issue, agreed);
  return {
    nearest,
    tensions: tensionsOf(map, agreed, deniedEvidence),
    next: nextOf(deck, issue, agreed, denied, statements, nearest[0]?.party),
    ...(against ? { against } : {}),
  };
}

function nearestOf(
  deck: DeckMap,
  issue: string,
  answered: readonly (Statement & { readonly answer: StanceAnswer })[],
): Outcome['nearest'] {
  const { map } = deck;
  const scores = map.positions
    .filter(position => position.issue === issue && leaning[position.stance] !== 0)
    .flatMap(position => {
      const party = map.partyById.get(position.party);
      if (!party) return [];
      const votes = answered.map(
        ({ reference, kind, answer }) =>
          vote(deck, issue, party, leaning[position.stance], kind, idOf(reference)) *
          (answer === 'agree' ? 1 : answer === 'disagree' ? -1 : 0),
      );
      const sum = votes.reduce((all, one) => all + one, 0);
      return [
        {
          party,
          sum,
          for: votes.filter(one => one > 0).length,
          against: votes.filter(one => one < 0).length,
        },
      ];
    });
  // Who agrees with everything leans nowhere, although a party whose own words were asked would
  // weigh more than one whose were not.
  const leant = scores.filter(one => one.for > one.against);
  const best = Math.max(0, ...leant.map(({ sum }) => sum));
  return best === 0
    ? []
    : leant
        .filter(({ sum }) => sum === best)
        .map(({ party, for: speaking, against }) => ({ party, for: speaking, against }));
}

/**
 * What agreeing with a statement says of a party: 3 for its own words, 2 for what backs or is
 * backed by them, 1 for its side; less than 0 the other way.
 */
function vote(
  deck: DeckMap,
  issue: string,
  party: Party,
  leans: number,
  kind: Statement['kind'],
  id: string,
): number {
  const own = deck.caseOf(party.id, issue);
  if (kind === 'evidence') {
    const citing = deck.map.argumentsCiting(id).filter(argument => argument.issue === issue);
    if (citing.some(argument => argument.party === party.id)) return 2;
    return Math.sign(citing.reduce((sum, argument) => sum + sideOf(argument), 0)) * leans;
  }
  const argument = deck.map.argumentById.get(id);
  if (!argument) return 0;
  if (argument.party === party.id) return 3;
  const joins = (
    one: Argument,
    ...kinds: readonly ('supports' | 'rebuts' | 'undercuts')[]
  ): boolean =>
    [...deck.map.relationsFrom(one.id, ...kinds)].some(({ to }) => to === id) ||
    deck.map.relationsFrom(id, ...kinds).some(({ to }) => to === one.id);
  if (own.some(one => joins(one, 'rebuts', 'undercuts'))) return -2;
  if (own.some(one => joins(one, 'supports'))) return 2;
  return sideOf(argument) * leans;
}

function tensionsOf(
  map: StanceMap,
  agreed: readonly Argument[],
  deniedEvidence: readonly string[],
): Outcome['tensions'] {
  const ids = new Set(agreed.map(({ id }) => id));
  const answering = agreed.flatMap(one =>
    map
      .relationsFrom(one.id, 'rebuts', 'undercuts')
      .filter(({ to }) => ids.has(to) && to !== one.id)
      .map(
        ({ to }) =>
          ({ one: `argument/${one.id}`, other: `argument/${to}`, why: 'answers' }) as const,
      ),
  );
  const resting = agreed.flatMap(one =>
    one.evidence
      .map(citedId)
      .filter(id => deniedEvidence.includes(id))
      .map(
        id => ({ one: `argument/${one.id}`, other: `evidence/${id}`, why: 'rests-on' }) as const,
      ),
  );
  const pro = agreed.find(one => sideOf(one) > 0);
  const con = agreed.find(one => sideOf(one) < 0);
  const sides =
    answering.length === 0 && pro && con
      ? [{ one: `argument/${pro.id}`, other: `argument/${con.id}`, why: 'both-sides' } as const]
      : [];
  return [...answering, ...resting, ...sides];
}

function nextOf(
  deck: DeckMap,
  issue: string,
  agreed: readonly Argument[],
  denied: readonly Argument[],
  statements: readonly Statement[],
  nearest: Party | undefined,
): Outcome['next'] {
  const { map } = deck;
  const asked = new Set([
    ...statements.map(({ reference }) => reference),
    ...denied.map(({ id }) => `argument/${id}`),
  ]);
  const found = [
    ...agreed.flatMap(one =>
      one.evidence.map(
        citation => ({ reference: `evidence/${citedId(citation)}`, why: 'rests-on' }) as const,
      ),
    ),
    ...agreed.flatMap(one =>
      map
        .relationsTo(one.id, 'supports')
        .map(({ from }) => ({ reference: `argument/${from}`, why: 'supports' }) as const),
    ),
    ...(nearest
      ? deck
          .caseOf(nearest.id, issue)
          .map(({ id }) => ({ reference: `argument/${id}`, why: 'argued' }) as const)
      : []),
  ];
  const first = new Map(
    found
      .filter(({ reference }) => !asked.has(reference))
      .toReversed()
      .map(one => [one.reference, one]),
  );
  const kinds = ['rests-on', 'supports', 'argued'] as const;
  return kinds.flatMap(kind =>
    [...first.values()]
      .toReversed()
      .filter(({ why }) => why === kind)
      .slice(0, 3),
  );
}

/**
 * The strongest answer to what was agreed with; where nothing answers that, the strongest argument
 * of the other side.
 */
function bestAgainst(
  deck: DeckMap,
  labelling: Labelling,
  issue: string,
  agreed: readonly Argument[],
): Outcome['against'] {
  const ids = new Set(agreed.map(({ id }) => id));
  const strongest = <T extends { readonly argument: Argument }>(
    list: readonly T[],
  ): T | undefined =>
    list.toSorted(
      (one, other) =>
        strength(deck, labelling, other.argument) - strength(deck, labelling, one.argument),
    )[0];
  const answers = agreed.flatMap(one =>
    deck
      .attackers(one.id)
      .filter(({ id }) => !ids.has(id))
      .map(argument => ({ argument, answers: one })),
  );
  const side = Math.sign(agreed.reduce((sum, one) => sum + sideOf(one), 0));
  const own =
    strongest(answers.filter(({ answers: answered }) => side === 0 || sideOf(answered) === side)) ??
    strongest(answers);
  if (own || side === 0) return own;
  return strongest(
    deck
      .onIssue(issue)
      .filter(one => sideOf(one) === -side)
      .map(argument => ({ argument })),
  );
}

/** A text with all parties struck; undefined where it would still name those who speak. */
function unnamed(
  deck: DeckMap,
  text: string,
  parties: readonly Party[],
  evidence?: Evidence,
): string | undefined {
  const words = [
    ...new Set([
      ...parties.flatMap(party => deck.knownBy(party)),
      ...deck.allNames,
      ...(evidence ? deck.namesIn(evidence.assertedBy) : []),
    ]),
  ];
  const hidden = strike(text, words);
  const found = new Set(nameParts(hidden));
  const said = wordsOf(hidden);
  if (hidden.split(struck).length > mostStruck + 1) return undefined;
  if (evidence && [...wordsOf(evidence.assertedBy)].filter(word => said.has(word)).length > 1)
    return undefined;
  return words.some(word => found.has(word)) ||
    parties.some(party => namesParty(deck, hidden, party))
    ? undefined
    : hidden;
}

function idOf(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}
