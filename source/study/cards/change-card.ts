/** The card that asks which item of evidence would change how an argument stands. */
import type { Argument, Evidence } from '../../map/schema.js';
import { citedId } from '../../map/stance-map.js';
import { type Burden } from '../../standing/burden.js';
import { noAssumptions } from '../../standing/assumptions.js';
import type { Propagation } from '../../standing/propagation.js';
import { standingAt, type Engine, type Standing } from '../../standing/standing.js';
import { searchEvidence } from '../../standing/turning-points.js';
import { defined } from '../../text/data.js';
import { asPut, evidenceOption, shownClaim } from './card-parts.js';
import { mix } from '../../map/mix.js';
import type { Card, Refusal } from './card.js';
import type { DeckMap } from './deck-map.js';
import { fairThree } from './fair-options.js';
import { claimTitle, evidenceTitle } from './plain-text.js';
import { explanations, questions, refusals } from './words.js';

/** Burdens at which a change is asked about, the first that has one. */
const askedBurdens: readonly Burden[] = ['report', 'word'];
/** Relations walked in the search for one card: what is far away makes no good question. */
const mostSteps = 20_000;

interface LabelChange {
  readonly evidence: Evidence;
  readonly change: 'grant' | 'reject';
  readonly to: Standing;
}

interface BurdenChanges {
  readonly burden: Burden;
  readonly standing: Standing;
  readonly changes: readonly LabelChange[];
}

/** The labels under each burden that is asked at. */
export class Labels {
  private readonly known = new Map<Burden, Propagation>();

  constructor(readonly engine: Engine) {}

  under(burden: Burden): Propagation {
    const found = this.known.get(burden) ?? this.engine.propagate(burden, noAssumptions);
    this.known.set(burden, found);
    return found;
  }
}

/** What the argument cites itself changes it plainly: what others cite is asked for. */
export function changeCard(deck: DeckMap, labels: Labels, argument: Argument): Card | Refusal {
  const id = `change/${argument.id}`;
  const own = new Set(argument.evidence.map(citedId));
  const found = firstOf(
    askedBurdens,
    burden => changesAt(deck, labels, argument, burden),
    ({ changes }) => changes.some(({ evidence }) => !own.has(evidence.id)),
  );
  if (!found) return { id, why: refusals.nothingChanges };
  const { burden, standing, changes } = found;
  const others = changes.filter(({ evidence }) => !own.has(evidence.id));
  const right = others.toSorted(
    (one, other) => mix(31, id + one.evidence.id) - mix(31, id + other.evidence.id),
  )[0];
  const changing = new Set(changes.map(({ evidence }) => evidence.id));
  const wrong =
    right &&
    fairThree(deck, {
      id,
      question: deck.titleOf(argument),
      right: right.evidence,
      candidates: nearEvidence(deck, argument).filter(one => !changing.has(one.id)),
      text: one => deck.titleOf(one),
    });
  if (!wrong) return { id, why: refusals.noWrongEvidence };
  const more = changes.filter(one => one !== right && one.change === right.change);
  return {
    id,
    kind: 'change',
    issue: argument.issue,
    ...defined({ party: argument.party }),
    about: `argument/${argument.id}`,
    ask: questions.change({ burden, standing, change: right.change }),
    shown: [shownClaim(deck, argument)],
    right: evidenceOption(right.evidence),
    wrong: wrong.map(evidenceOption),
    because: [
      explanations.wouldBe(evidenceTitle(right.evidence), right.change, right.to),
      ...citing(deck, argument, right.evidence),
      ...(more.length > 0
        ? [explanations.soWould(more.map(one => evidenceTitle(one.evidence)))]
        : []),
      ...asPut(argument),
    ],
    leads: [`why/${argument.id}`],
  };
}

/** The first that will do of what is made of each; no more is made than that. */
function firstOf<T, M>(
  list: readonly T[],
  make: (item: T) => M,
  willDo: (result: M) => boolean,
): M | undefined {
  for (const item of list) {
    const result = make(item);
    if (willDo(result)) return result;
  }
  return undefined;
}

function changesAt(
  deck: DeckMap,
  labels: Labels,
  argument: Argument,
  burden: Burden,
): BurdenChanges {
  const now = labels.under(burden);
  const question = { burden, assumptions: noAssumptions, argumentId: argument.id };
  const { points } = searchEvidence(mostSteps, labels.engine, question, now);
  return {
    burden,
    standing: standingAt(now, deck.map.argumentIndex.get(argument.id) ?? 0),
    changes: points.flatMap((point): readonly LabelChange[] => {
      const evidence = 'evidence' in point ? deck.map.evidenceById.get(point.evidence) : undefined;
      return evidence && 'change' in point
        ? [{ evidence, change: point.change, to: point.to }]
        : [];
    }),
  };
}

/** What the argument and its neighbours cite first, then the rest of the issue. */
function nearEvidence(deck: DeckMap, argument: Argument): readonly Evidence[] {
  const joined = [...deck.joined(argument.id)].flatMap(id => deck.map.argumentById.get(id) ?? []);
  const near = [argument, ...joined].flatMap(one => deck.evidenceOf(one));
  return [...new Set([...near, ...deck.evidenceOn(argument.issue)])];
}

/** Through which argument that is joined to this one the item bears on it. */
function citing(deck: DeckMap, argument: Argument, evidence: Evidence): readonly string[] {
  const { map } = deck;
  const answers = deck.attackers(argument.id);
  const joined = deck.joined(argument.id);
  const through = map
    .argumentsCiting(evidence.id)
    .filter(({ id }) => joined.has(id))
    .map(one => explanations.through(claimTitle(one), answers.includes(one)));
  return through.length > 0 ? through.slice(0, 2) : [explanations.furtherOff];
}
