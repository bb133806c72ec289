/** One party, one position, and two parties side by side. */
import type { Party, Position, Stance } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { pieces } from '../text/layout.js';
import { type Filter, passes } from './filter.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import {
  argumentRow,
  citationRows,
  paragraphs,
  relationRow,
  section,
  type Reading,
} from './rows.js';

export function partyOutline(reading: Reading, party: Party, filter: Filter): Outline {
  const { map, labelling } = reading;
  const positions = map.issues.flatMap((issue): readonly Block[] => {
    const position = map.positionByPair.get(`${party.id}/${issue.id}`);
    if (!position) return [];
    const mark = { of: 'stance', is: position.stance } as const;
    return [
      {
        kind: 'row',
        to: `position/${party.id}/${issue.id}`,
        marks: [mark],
        lead: `${issue.title}, ${markWords(mark)}`,
        text: position.summary,
      },
    ];
  });
  const byIssue = map.issues.flatMap(issue =>
    section(
      `Arguments on ${issue.title}`,
      map.arguments
        .filter(
          argument =>
            argument.party === party.id &&
            argument.issue === issue.id &&
            passes(map, labelling, filter, argument),
        )
        .map(argument =>
          argumentRow(reading, argument, markWords({ of: 'side', is: argument.side })),
        ),
    ),
  );
  return {
    place: `party/${party.id}`,
    title: party.name,
    blocks: [
      ...paragraphs(party.about, pieces, party.kind),
      ...section('Positions', positions, 'No position in this map.'),
      ...(byIssue.length > 0 ? byIssue : section('Arguments', [], 'No argument in this view.')),
    ],
  };
}

export function positionOutline(reading: Reading, position: Position, filter: Filter): Outline {
  const { map, labelling } = reading;
  const party = map.partyById.get(position.party);
  const issue = map.issueById.get(position.issue);
  const mine = map.arguments.filter(
    argument =>
      argument.party === position.party &&
      argument.issue === position.issue &&
      passes(map, labelling, filter, argument),
  );
  const mark = { of: 'stance', is: position.stance } as const;
  return {
    place: `position/${position.party}/${position.issue}`,
    title: `${party?.short ?? position.party} on ${issue?.title ?? position.issue}`,
    blocks: [
      {
        kind: 'row',
        to: `issue/${position.issue}`,
        marks: [mark],
        lead: markWords(mark),
        text: issue?.motion ?? position.issue,
      },
      ...paragraphs(position.summary, pieces, 'Position'),
      ...section(
        'Arguments',
        mine.map(argument =>
          argumentRow(reading, argument, markWords({ of: 'side', is: argument.side })),
        ),
        'No argument in this view.',
      ),
      ...section('Evidence of the position', citationRows(reading, position.evidence)),
      ...section('Party', [
        {
          kind: 'row',
          to: `party/${position.party}`,
          marks: [],
          text: party?.name ?? position.party,
        },
      ]),
    ],
  };
}

const leaning: Record<Stance, number | undefined> = {
  affirms: 1,
  'leans-affirm': 1,
  mixed: 0,
  'leans-deny': -1,
  denies: -1,
  unstated: undefined,
};

/**
 * Whether two parties agree, clash, are apart (one is mixed) or one is silent on an issue. Who
 * talks past whom is what `replies` tell.
 */
function comparison(one: Stance, other: Stance): 'agree' | 'clash' | 'are apart' | 'one is silent' {
  const [first, second] = [leaning[one], leaning[other]];
  if (first === undefined || second === undefined) return 'one is silent';
  if (first === second) return 'agree';
  return first * second === -1 ? 'clash' : 'are apart';
}

export function compareOutline(reading: Reading, one: Party, other: Party): Outline {
  const { map } = reading;
  const byIssue = map.issues.flatMap((issue): readonly Block[] => {
    const stance = (party: Party) =>
      map.positionByPair.get(`${party.id}/${issue.id}`)?.stance ?? 'unstated';
    return [
      {
        kind: 'heading',
        text:
          `${issue.title}: ` +
          `${stance(one) === 'unstated' && stance(other) === 'unstated' ? 'both are silent' : comparison(stance(one), stance(other))}`,
      },
      ...[one, other].map((party): Block => {
        const mark = { of: 'stance', is: stance(party) } as const;
        const to = map.positionByPair.has(`${party.id}/${issue.id}`)
          ? `position/${party.id}/${issue.id}`
          : `party/${party.id}`;
        return {
          kind: 'row',
          to,
          marks: [mark],
          lead: `${party.short}, ${markWords(mark)}`,
          text: map.positionByPair.get(`${party.id}/${issue.id}`)?.summary ?? '',
        };
      }),
    ];
  });
  return {
    place: `compare/${one.id}/${other.id}`,
    title: `${one.short} and ${other.short}`,
    blocks: [
      ...byIssue,
      ...section(
        `Where ${one.short} answers ${other.short}`,
        exchanges(reading, map, one, other),
        'Nowhere in this map.',
      ),
      ...section(
        `Where ${other.short} answers ${one.short}`,
        exchanges(reading, map, other, one),
        'Nowhere in this map.',
      ),
      ...section('Where they talk past each other', [
        ...talkedPast(reading, one, other),
        ...talkedPast(reading, other, one),
      ]),
    ],
  };
}

function exchanges(reading: Reading, map: StanceMap, from: Party, to: Party): readonly Block[] {
  return map.arguments
    .filter(argument => argument.party === from.id)
    .filter(argument =>
      [...map.attacksBy(argument.id), ...map.relationsFrom(argument.id, 'concedes')].some(
        relation => map.argumentById.get(relation.to)?.party === to.id,
      ),
    )
    .map(argument => argumentRow(reading, argument));
}

/** What one party said to the other that does not contest what it was said to. */
function talkedPast(reading: Reading, from: Party, to: Party): readonly Block[] {
  const { map } = reading;
  return map.relations.flatMap(relation => {
    const [speaking, spokenTo] = [
      map.argumentById.get(relation.from),
      map.argumentById.get(relation.to),
    ];
    const fits = speaking?.party === from.id && spokenTo?.party === to.id;
    return fits && relation.kind === 'replies' ? relationRow(reading, relation, 'to') : [];
  });
}
