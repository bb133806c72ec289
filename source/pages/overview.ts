/**
 * The overview: who says what. Parties x issues, each cell with the stance in a word; never a count
 * of what stands, which would tell how finely a party was cut up.
 */
import type { Argument, Party, Issue, Stance } from '../map/schema.js';
import { standings } from '../standing/standing.js';
import { type Filter, passes } from './filter.js';
import { markWords } from '../outline/marks.js';
import type { Block, Cell, Outline } from '../outline/outline.js';
import { namedPage, type View } from './define-page.js';
import { paragraphs, section, type Reading } from './rows.js';
import { pieces } from '../text/layout.js';

/** A stance in a word that fits a cell. */
const stanceBriefs: Record<Stance, string> = {
  affirms: 'for',
  'leans-affirm': '(for)',
  mixed: 'split',
  'leans-deny': '(against)',
  denies: 'against',
  unstated: '.',
};

export const overviewPage = namedPage('overview', 'Overview', overviewOutline);

function overviewOutline(reading: View): Outline {
  const { map, filter } = reading;
  const issues = map.issues.filter(issue => !filter.issue || issue.id === filter.issue);
  const parties = map.parties.filter(party => !filter.party || party.id === filter.party);
  const mine = argumentsByPair(reading, filter);
  const grid = parties.map((party): Block => ({
    kind: 'grid',
    to: `party/${party.id}`,
    label: party.short,
    cells: issues.map(issue =>
      cell(reading, party, issue, mine.get(`${party.id}/${issue.id}`) ?? []),
    ),
  }));
  return {
    place: 'overview',
    title: map.file.title,
    blocks: [
      ...(grid.length > 0 && issues.length > 0
        ? [
            {
              kind: 'columns',
              label: 'Party',
              titles: issues.map(issue => issue.short ?? issue.title),
            } as const,
            ...grid,
          ]
        : [{ kind: 'text', text: missing(parties, issues) } as const]),
      ...section(
        'Issues',
        issues.map(issue => ({
          kind: 'row',
          to: `issue/${issue.id}`,
          marks: [],
          lead: issue.title,
          text: issue.motion,
        })),
      ),
      ...section('More', moreRows(reading)),
      { kind: 'heading', text: 'Reading the cells' },
      {
        kind: 'text',
        text:
          'Each cell: where the party stands on the motion. (for) and (against) lean that way; ' +
          'split goes both ways; a dot is where nothing was found. The line above the keys says ' +
          'the cell in words, with an argument of the party that fares best under this burden.',
        tone: 'muted',
      },
      ...paragraphs(map.file.summary, pieces, 'This map'),
    ],
  };
}

function missing(parties: readonly Party[], issues: readonly Issue[]): string {
  if (parties.length === 0 && issues.length === 0)
    return 'This map has no parties and no issues yet.';
  return parties.length === 0 ? 'No party in this view.' : 'No issue in this view.';
}

function argumentsByPair(
  reading: Reading,
  filter: Filter,
): ReadonlyMap<string, readonly Argument[]> {
  const found = new Map<string, Argument[]>();
  for (const argument of reading.map.arguments) {
    if (!argument.party || !passes(reading.map, reading.labelling, filter, argument)) continue;
    const key = `${argument.party}/${argument.issue}`;
    const known = found.get(key);
    if (known) known.push(argument);
    else found.set(key, [argument]);
  }
  return found;
}

function cell(
  { map, labelling }: Reading,
  party: Party,
  issue: Issue,
  mine: readonly Argument[],
): Cell {
  const position = map.positionByPair.get(`${party.id}/${issue.id}`);
  const stance = position?.stance ?? 'unstated';
  const words = markWords({ of: 'stance', is: stance });
  const [best] = mine.toSorted(
    (one, other) =>
      standings.indexOf(labelling.of(one.id)) - standings.indexOf(labelling.of(other.id)),
  );
  return {
    to: position ? `position/${party.id}/${issue.id}` : `party/${party.id}`,
    under: issue.title,
    brief: stanceBriefs[stance],
    inShort: words,
    words: best ? `${words}; says: ${best.title ?? best.claim}` : words,
  };
}

function moreRows({ map }: Reading): readonly Block[] {
  const row = (to: string, count: number, text: string): readonly Block[] =>
    count > 0 ? [{ kind: 'row', to, marks: [], lead: String(count), text }] : [];
  return [
    { kind: 'row', to: 'unanswered', marks: [], text: 'Unanswered arguments' },
    ...row('evidence', map.evidence.length, 'items of evidence'),
    ...row('sources', map.sources.length, 'sources'),
    ...row('timeline', map.events.length, 'events: the timeline'),
    ...row('glossary', map.glossary.length, 'terms: the glossary'),
    ...row('questions', map.questions.length, 'open questions'),
    { kind: 'row', to: 'about', marks: [], text: 'About this map: method and horizon' },
  ];
}
