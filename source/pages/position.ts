/** One party's position on one issue, with its arguments there. */
import type { Position } from '../map/schema.js';
import { markWords } from '../outline/words-marks.js';
import type { Outline } from '../outline/outline.js';
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
  const mine = map.arguments.filter(
    argument =>
      argument.party === position.party &&
      argument.issue === position.issue &&
      passes(map, labelling, filter, argument),
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
