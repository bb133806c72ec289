/**
 * Two parties side by side: where they stand on each question, where they meet head on, what each
 * leaves unanswered, where they talk past each other, and what both accept.
 */
import { stanceLeaning } from '../map/leaning.js';
import {
  stances,
  type Argument,
  type Issue,
  type Party,
  type RelationKind,
  type Stance,
} from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { markWords } from '../outline/words-marks.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { pageAbout, type View } from './define-page.js';
import {
  argumentRow,
  evidenceRow,
  positionRow,
  relationRow,
  type Reading,
  withoutEnd,
} from './rows.js';
import { relationNames } from '../standing/words-names.js';
import { section } from './sections.js';
import { compareWords as words } from './words-compare.js';

type PartyPair = readonly [Party, Party];

export const comparePage = pageAbout('compare', {
  subject: (map, id): PartyPair | undefined => {
    const [one, other] = id.split('/').map(party => map.partyById.get(party));
    return one && other && [one, other];
  },
  title: ([one, other]) => words.title(one.short, other.short),
  outline: compareOutline,
});

function compareOutline(view: View, pair: PartyPair): Outline {
  const [one, other] = pair;
  const { map } = view;
  // A question on which both are silent says nothing of the two, and comes last.
  const bySaying = map.issues.toSorted(
    (first, second) => Number(isSilent(view, pair, first)) - Number(isSilent(view, pair, second)),
  );
  return {
    place: `compare/${one.id}/${other.id}`,
    title: words.title(one.short, other.short),
    wide: true,
    blocks: [
      ...bySaying.flatMap(issue => onIssue(view, pair, issue)),
      ...leftBy(view, one, other),
      ...leftBy(view, other, one),
      ...section(words.past, [
        ...related(view, one, other, 'replies'),
        ...related(view, other, one, 'replies'),
      ]),
      ...section(words.accepted, accepted(view, pair), words.nothing),
    ],
  };
}

function stanceOf({ map }: Reading, party: Party, issue: Issue): Stance {
  return map.positionByPair.get(`${party.id}/${issue.id}`)?.stance ?? 'unstated';
}

function isSilent(reading: Reading, pair: PartyPair, issue: Issue): boolean {
  return pair.every(party => stanceOf(reading, party, issue) === 'unstated');
}

/** Both stances on one line, who says what, and the arguments that answer each other. */
function onIssue(view: View, pair: PartyPair, issue: Issue): readonly Block[] {
  const [one, other] = pair;
  const [first, second] = [stanceOf(view, one, issue), stanceOf(view, other, issue)];
  const heading: Block = {
    kind: 'heading',
    text: issue.title,
    note: words.comparison[comparison(first, second)],
  };
  if (isSilent(view, pair, issue)) return [heading];
  return [
    heading,
    { kind: 'text', text: spectrum([one.short, first], [other.short, second]), tone: 'muted' },
    ...pair.map(party => partyRow(view, party, issue)),
    ...headOn(view, pair, issue),
  ];
}

/** A party's position; where the map has none, the way to the party. */
function partyRow({ map }: Reading, party: Party, issue: Issue): Row {
  const position = map.positionByPair.get(`${party.id}/${issue.id}`);
  if (position) return positionRow(position, party.short);
  const mark = { of: 'stance', is: 'unstated' } as const;
  return {
    kind: 'row',
    to: `party/${party.id}`,
    marks: [mark],
    lead: party.short,
    text: markWords(mark),
  };
}

type Comparison = keyof typeof words.comparison;

/**
 * Whether two parties agree, clash, are apart (one is mixed) or are silent on an issue. Who talks
 * past whom is what `replies` tell.
 */
function comparison(one: Stance, other: Stance): Comparison {
  if (one === 'unstated' && other === 'unstated') return 'bothSilent';
  if (one === 'unstated' || other === 'unstated') return 'oneSilent';
  const [first, second] = [stanceLeaning(one), stanceLeaning(other)];
  if (first === second) return 'agree';
  return first * second < 0 ? 'clash' : 'apart';
}

/** Both on a line from against to for: "against  El Salvador  ·  ·  ·  HRW  for". */
function spectrum(...placed: readonly (readonly [who: string, stance: Stance])[]): string {
  const fromAgainst = stances.filter(stance => stance !== 'unstated').toReversed();
  const steps = fromAgainst.map(step => {
    const here = placed.filter(([, stance]) => stance === step).map(([who]) => who);
    return here.length === 0 ? words.step : `[${here.join(', ')}]`;
  });
  return [words.against, ...steps, words.for].join('  ');
}

/** Pairs of arguments on an issue of which one answers the other, side by side. */
function headOn(view: View, [one, other]: PartyPair, issue: Issue): readonly Block[] {
  const { map } = view;
  const mine = (party: Party): readonly Argument[] =>
    map.arguments.filter(argument => argument.party === party.id && argument.issue === issue.id);
  const theirs = new Set(mine(other).map(({ id }) => id));
  return mine(one).flatMap(argument => {
    const answers = map.attacksOn(argument.id).filter(({ from }) => theirs.has(from));
    const answered = map
      .attacksBy(argument.id)
      .filter(({ to, kind }) => theirs.has(to) && kind !== 'rebuts');
    return [
      ...answers.map(({ from, kind }) => meeting(view, argument, from, [undefined, kind])),
      ...answered.map(({ to, kind }) => meeting(view, argument, to, [kind, undefined])),
    ].flat();
  });
}

function meeting(
  view: View,
  argument: Argument,
  otherId: string,
  [ownRelation, otherRelation]: readonly [RelationKind | undefined, RelationKind | undefined],
): readonly Block[] {
  const other = view.map.argumentById.get(otherId);
  if (!other) return [];
  const claimRow = (of: Argument, relation: RelationKind | undefined): Row => {
    const row = withoutEnd(argumentRow(view, of));
    return relation === undefined ? row : { ...row, relation: relationNames[relation] };
  };
  return [
    {
      kind: 'pair',
      halves: [
        { claim: claimRow(argument, ownRelation) },
        { claim: claimRow(other, otherRelation) },
      ],
    },
  ];
}

/** What one leaves unanswered of the other; nothing is said of it where they agree on all. */
function leftBy(view: View, speaking: Party, silent: Party): readonly Block[] {
  const isAlly = !view.map.issues.some(issue => areOpposed(view, [speaking, silent], issue));
  if (isAlly) return [];
  const rows = unansweredBy(view, speaking, silent);
  return section(words.unansweredBy(silent.short), rows, words.nothing);
}

/**
 * What one party argued that the other has answered with nothing, on questions on which they do not
 * agree: nobody answers an ally.
 */
function unansweredBy(view: View, speaking: Party, silent: Party): readonly Row[] {
  const { map } = view;
  return map.arguments
    .filter(
      argument =>
        argument.party === speaking.id &&
        areOpposed(view, [speaking, silent], issueOf(view, argument)) &&
        !map
          .attacksOn(argument.id)
          .some(({ from }) => map.argumentById.get(from)?.party === silent.id),
    )
    .map(argument => argumentRow(view, argument, issueOf(view, argument).short ?? ''));
}

function areOpposed(reading: Reading, [one, other]: PartyPair, issue: Issue): boolean {
  const [first, second] = [stanceOf(reading, one, issue), stanceOf(reading, other, issue)];
  return ['clash', 'apart'].includes(comparison(first, second));
}

function issueOf({ map }: Reading, { issue }: Argument): Issue {
  const found = map.issueById.get(issue);
  if (!found) throw new RangeError(`no issue has the id ${issue}`);
  return found;
}

function related(view: View, from: Party, to: Party, kind: 'replies' | 'concedes'): readonly Row[] {
  const { map } = view;
  return map.relations.flatMap(relation => {
    const speaking = map.argumentById.get(relation.from);
    const spokenTo = map.argumentById.get(relation.to);
    const fits = speaking?.party === from.id && spokenTo?.party === to.id;
    return fits && relation.kind === kind ? relationRow(view, relation, 'to') : [];
  });
}

/** What one grants of the other, and the evidence on which both rest. */
function accepted(view: View, [one, other]: PartyPair): readonly Row[] {
  const { map } = view;
  const cited = (party: Party): ReadonlySet<string> =>
    new Set(
      map.arguments
        .filter(argument => argument.party === party.id)
        .flatMap(argument => argument.evidence.map(citation => citedId(citation))),
    );
  const theirs = cited(other);
  return [
    ...related(view, one, other, 'concedes'),
    ...related(view, other, one, 'concedes'),
    ...[...cited(one)]
      .filter(id => theirs.has(id))
      .flatMap(id => {
        const evidence = map.evidenceById.get(id);
        return evidence ? [evidenceRow(view, evidence)] : [];
      }),
  ];
}
