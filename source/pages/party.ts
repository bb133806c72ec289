/** One party: its positions, and its arguments issue by issue. */
import type { Party } from '../map/schema.js';
import type { Block, Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage, type View } from './define-page.js';
import { passes } from './filter.js';
import { argumentRow, positionRow } from './rows.js';
import { paragraphs, section } from './sections.js';
import { sideBriefs } from './words.js';
import { partyWords as words } from './words-items.js';

export const partyPage = itemPage('party', {
  item: (map, id) => map.partyById.get(id),
  crumb: ({ short }) => short,
  outline: partyOutline,
});

function partyOutline(reading: View, party: Party): Outline {
  const { map, labelling, filter } = reading;
  const positions = map.issues.flatMap((issue): readonly Block[] => {
    const position = map.positionByPair.get(`${party.id}/${issue.id}`);
    return position ? [positionRow(position, issue.short ?? issue.title)] : [];
  });
  const byIssue = map.issues.flatMap(issue =>
    section(
      words.argumentsOn(issue.title),
      map.arguments
        .filter(
          argument =>
            argument.party === party.id &&
            argument.issue === issue.id &&
            passes(map, labelling, filter, argument),
        )
        .map(argument => argumentRow(reading, argument, sideBriefs[argument.side])),
    ),
  );
  return {
    place: `party/${party.id}`,
    title: party.name,
    blocks: [
      ...paragraphs(party.about, pieces, party.kind),
      ...section(words.positions, positions, words.noPosition),
      ...(byIssue.length > 0 ? byIssue : section(words.arguments, [], words.noArgument)),
    ],
  };
}
