/** Two parties side by side: where they agree, clash, and answer each other. */
import type { Party, Stance } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { pageAbout } from './define-page.js';
import { argumentRow, relationRow, section, type Reading } from './rows.js';

type Pair = readonly [Party, Party];

export const comparePage = pageAbout('compare', {
  subject: (map, id): Pair | undefined => {
    const [one, other] = id.split('/').map(party => map.partyById.get(party));
    return one && other && [one, other];
  },
  title: ([one, other]) => `${one.short} and ${other.short}`,
  outline: compareOutline,
});

function compareOutline(reading: Reading, [one, other]: Pair): Outline {
  const { map } = reading;
  const byIssue = map.issues.flatMap((issue): readonly Block[] => {
    const stance = (party: Party) =>
      map.positionByPair.get(`${party.id}/${issue.id}`)?.stance ?? 'unstated';
    return [
      {
        kind: 'heading',
        text: `${issue.title}: ${comparison(stance(one), stance(other))}`,
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

const leaning: Record<Stance, number | undefined> = {
  affirms: 1,
  'leans-affirm': 1,
  mixed: 0,
  'leans-deny': -1,
  denies: -1,
  unstated: undefined,
};

/**
 * Whether two parties agree, clash, are apart (one is mixed) or are silent on an issue. Who talks
 * past whom is what `replies` tell.
 */
function comparison(
  one: Stance,
  other: Stance,
): 'agree' | 'clash' | 'are apart' | 'one is silent' | 'both are silent' {
  if (one === 'unstated' && other === 'unstated') return 'both are silent';
  const [first, second] = [leaning[one], leaning[other]];
  if (first === undefined || second === undefined) return 'one is silent';
  if (first === second) return 'agree';
  return first * second === -1 ? 'clash' : 'are apart';
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
