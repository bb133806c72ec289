/** One party's position on one issue, with its arguments there. */
import { stanceLeaning } from '../map/leaning.js';
import type { Position, Side, Stance } from '../map/schema.js';
import { markWords } from '../outline/words-marks.js';
import type { Outline } from '../outline/outline.js';
import { bestCaseFirst } from '../standing/best-case.js';
import { pieces } from '../text/layout.js';
import { itemPage, type View } from './define-page.js';
import { passes } from './filter.js';
import { argumentRow, citationRows } from './rows.js';
import { paragraphs, section } from './sections.js';
import { partyWords, positionWords as words } from './words-items.js';

export const positionPage = itemPage('position', {
  item: (map, id) => map.positionByPair.get(id),
  crumb: ({ issue }, map) => {
    const found = map.issueById.get(issue);
    return found?.short ?? found?.title ?? issue;
  },
  parent: ({ party }) => `party/${party}`,
  outline: positionOutline,
});

function positionOutline(reading: View, position: Position): Outline {
  const { map, labelling, filter } = reading;
  const party = map.partyById.get(position.party);
  const issue = map.issueById.get(position.issue);
  const all = map.arguments.filter(
    argument =>
      argument.party === position.party &&
      argument.issue === position.issue &&
      passes(map, labelling, filter, argument),
  );
  const mine = sidesOf(position.stance).flatMap(side =>
    bestCaseFirst(
      map,
      labelling,
      all.filter(argument => argument.side === side),
    ),
  );
  const mark = { of: 'stance', is: position.stance } as const;
  return {
    place: `position/${position.party}/${position.issue}`,
    title: words.title(party?.short ?? position.party, issue?.title ?? position.issue),
    blocks: [
      {
        kind: 'row',
        to: `issue/${position.issue}`,
        marks: [mark],
        lead: markWords(mark),
        text: issue?.motion ?? position.issue,
      },
      ...paragraphs(position.summary, pieces, words.position),
      ...section(
        partyWords.arguments,
        mine.map(argument =>
          argumentRow(reading, argument, markWords({ of: 'side', is: argument.side })),
        ),
        partyWords.noArgument,
      ),
      ...section(words.evidence, citationRows(reading, position.evidence)),
      ...section(words.party, [
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

/** What a party argues for its stance comes first, what is on neither side last. */
function sidesOf(stance: Stance): readonly Side[] {
  return stanceLeaning(stance) < 0 ? ['against', 'for', 'neither'] : ['for', 'against', 'neither'];
}
