/**
 * What hand-outs say of one argument, one item of evidence and one source: the words of the
 * screens, put for paper.
 */
import type { Argument, Citation, Evidence, Source, Status } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { reasons } from '../standing/because.js';
import { citationGrade, restsOnSaying } from '../standing/burden.js';
import { explain } from '../standing/explanation.js';
import type { Labelling, Standing } from '../standing/standing.js';
import { gradeMeaning } from '../outline/marks.js';
import type { Reading } from '../pages/rows.js';
import type { Passage, Run } from './document.js';
import { attackersOf, bestFirst } from '../strategy/strength.js';

/** What each standing means, for whoever has only the paper. */
export const standingMeaning: Record<Standing, string> = {
  stands: 'what it rests on counts, and nothing that answers it stands or is contested',
  contested: 'what answers it is undecided, or it and its answer hold each other up',
  defeated: 'something that answers it stands',
  unproven: 'nothing that it rests on counts',
};

/** Who makes an argument, by full name. */
export function maker(map: StanceMap, argument: Argument): string {
  if (argument.editor) return "the map's editor";
  return map.partyById.get(argument.party ?? '')?.name ?? argument.party ?? 'Nobody named';
}

export function standingUnder(labelling: Labelling, argument: Argument): string {
  return `${standingVerb(labelling.of(argument.id))} under this burden`;
}

function standingVerb(standing: Standing): string {
  return standing === 'stands' ? 'stands' : `is ${standing}`;
}

/**
 * Why an argument has its standing, then what else is said against it: that which the reasons do
 * not name.
 */
export function standingPassages(reading: Reading, argument: Argument): readonly Passage[] {
  const { map, labelling } = reading;
  const named = new Set(
    reasons(map, labelling, argument.id).flatMap(because =>
      because.kind === 'attacker' ? [because.argument] : [],
    ),
  );
  const others = bestFirst(map, labelling, attackersOf(map, argument.id))
    .map(strength => strength.argument)
    .filter(({ id }) => !named.has(id));
  return [
    { kind: 'list', lead: 'Standing', items: explain(map, labelling, argument.id) },
    ...(others.length > 0
      ? [
          {
            kind: 'list',
            lead: 'What else is said against it',
            items: others.map(other => claimLine(reading, other)),
          } as const,
        ]
      : []),
  ];
}

export function reasoning(argument: Argument): readonly Passage[] {
  return argument.reasoning.trim() === ''
    ? []
    : [{ kind: 'text', label: 'Reasoning', words: argument.reasoning }];
}

/**
 * A grade and whether it counts, such as `alleged: a party's word; it does not count under this
 * burden`.
 */
export function gradeWords(labelling: Labelling, citation: Citation, evidence: Evidence): string {
  const grade = citationGrade(citation, evidence);
  const of = restsOnSaying(citation)
    ? `that it was said is ${grade}`
    : evidence.contentStatus === undefined
      ? grade
      : `what it says is ${grade}`;
  return (
    `${of}: ${gradeMeaning(grade)}; ` +
    `${labelling.admitted(citation) ? 'it counts' : 'it does not count'} under this burden`
  );
}

/**
 * The evidence of an argument, each item with its grade; where an item was not given before, with
 * its sources, words and caveat.
 */
export function evidencePassages(
  { map, labelling }: Reading,
  argument: Argument,
  given: ReadonlySet<string> = new Set(),
): readonly Passage[] {
  const cited = argument.evidence.flatMap((citation): readonly Passage[] => {
    const evidence = map.evidenceById.get(citedId(citation));
    if (!evidence) return [];
    const graded = `${evidence.statement} (${capital(gradeWords(labelling, citation, evidence))}.)`;
    if (given.has(evidence.id))
      return [
        {
          kind: 'text',
          label: evidence.id,
          words: `${graded} Its sources${evidence.caveat ? ' and its caveat' : ''} are above.`,
        },
      ];
    return [
      { kind: 'text', label: evidence.id, words: graded },
      { kind: 'cite', words: citationRuns(map, evidence) },
      ...(evidence.quote
        ? [
            {
              kind: 'text',
              label: `${evidence.quote.speaker}, in words`,
              words: `"${evidence.quote.words}"`,
            } as const,
          ]
        : []),
      ...(evidence.caveat
        ? [{ kind: 'text', label: `Caveat to ${evidence.id}`, words: evidence.caveat } as const]
        : []),
    ];
  });
  return cited.length > 0 ? cited : [{ kind: 'text', words: 'It cites no evidence of its own.' }];
}

/**
 * Who asserts an item and which sources carry it; titles lead to their addresses, which the list of
 * sources prints.
 */
function citationRuns(map: StanceMap, evidence: Evidence): readonly Run[] {
  const sources = evidence.sources.flatMap(id => map.sourceById.get(id) ?? []);
  const carried = sources.flatMap((source, at): readonly Run[] => [
    { text: `${at === 0 ? '' : '; '}${source.publisher}, ` },
    { text: `"${source.title}"`, ...(source.url === undefined ? {} : { href: source.url }) },
    { text: `, ${source.date}` },
  ]);
  const asserted =
    `${evidence.id}. Asserted by ${evidence.assertedBy || 'nobody named'}, ` + `${evidence.date}. `;
  return [
    { text: asserted },
    ...(carried.length > 0 ? [...carried, { text: '.' }] : [{ text: 'No source in this map.' }]),
  ];
}

/** One source in full, with what it carries. */
export function sourceRuns(source: Source, carries: readonly string[]): readonly Run[] {
  return [
    {
      text:
        `${source.publisher}, "${source.title}", ${source.date} (${source.kind}). Carries ` +
        `${carries.join(', ')}. ${source.note ? `${source.note} ` : ''}`,
    },
    ...(source.url === undefined
      ? [{ text: 'No address in this map.' }]
      : [{ text: source.url, href: source.url }]),
  ];
}

/** A claim as it stands in a list: who makes it, the claim, how it stands. */
export function claimLine({ map, labelling }: Reading, argument: Argument): string {
  return (
    `${capital(maker(map, argument))}: ${argument.claim} (It ` +
    `${standingUnder(labelling, argument)}.)`
  );
}

/** The grades, best first. */
export const gradesBestFirst: readonly Status[] = [
  'established',
  'corroborated',
  'reported',
  'disputed',
  'alleged',
  'refuted',
];

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
