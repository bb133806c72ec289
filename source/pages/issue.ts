/** One issue: motion, background, positions along the spectrum, arguments for and against. */
import { type Argument, type Issue, stances } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage, type View } from './define-page.js';
import { passes } from './filter.js';
import { argumentRow, paragraphs, section, type Reading } from './rows.js';

export const issuePage = itemPage('issue', {
  item: (map, id) => map.issueById.get(id),
  crumb: ({ title }) => title,
  outline: issueOutline,
});

function issueOutline(reading: View, issue: Issue): Outline {
  const { map, labelling, filter } = reading;
  const shown = map.arguments.filter(
    argument => argument.issue === issue.id && passes(map, labelling, filter, argument),
  );
  const opening = shown.filter(
    argument => map.relationsFrom(argument.id, 'undercuts', 'replies', 'concedes').length === 0,
  );
  const replies = shown.filter(argument => !opening.includes(argument));
  const rows = (list: readonly Argument[], side: string) =>
    list.filter(argument => argument.side === side).map(argument => argumentRow(reading, argument));
  const silent = 'None in this view.';
  return {
    place: `issue/${issue.id}`,
    title: issue.title,
    blocks: [
      { kind: 'text', label: 'Motion', text: issue.motion, tone: 'strong' },
      ...paragraphs(issue.background, pieces, 'Background'),
      {
        kind: 'row',
        to: `burdens/${issue.id}`,
        marks: [],
        text: 'What stands at each burden of proof, and which answers have no recorded reply',
      },
      ...partsOf(map, issue),
      ...section('Arguments for the motion', rows(opening, 'for'), silent),
      ...section('Arguments against the motion', rows(opening, 'against'), silent),
      ...section('Arguments on neither side', rows(opening, 'neither')),
      ...section('Positions', positionRows(reading, issue), 'No position in this map.'),
      ...section('Replies for the motion', rows(replies, 'for')),
      ...section('Replies against the motion', rows(replies, 'against')),
      ...section('Replies on neither side', rows(replies, 'neither')),
      ...section(
        'Open questions',
        map.questions
          .filter(question => question.issues.includes(issue.id))
          .map(question => ({
            kind: 'row',
            to: `question/${question.id}`,
            marks: [],
            text: question.text,
          })),
      ),
    ],
  };
}

/** Positions from those who affirm to those who deny; silent parties last. */
function positionRows({ map }: Reading, issue: Issue): readonly Block[] {
  return map.positions
    .filter(position => position.issue === issue.id)
    .toSorted((one, other) => stances.indexOf(one.stance) - stances.indexOf(other.stance))
    .map(position => ({
      kind: 'row',
      to: `position/${position.party}/${position.issue}`,
      marks: [{ of: 'stance', is: position.stance }],
      lead:
        `${map.partyById.get(position.party)?.short ?? position.party}, ` +
        `${markWords({ of: 'stance', is: position.stance })}`,
      text: position.summary,
    }));
}

/** The issues that it is made of, and the one that it is a part of. */
function partsOf(map: StanceMap, issue: Issue): readonly Block[] {
  return [
    ...section(
      'Parts of this issue',
      map.issues
        .filter(child => child.parent === issue.id)
        .map(child => ({ kind: 'row', to: `issue/${child.id}`, marks: [], text: child.title })),
    ),
    ...section(
      'Part of',
      map.issues
        .filter(parent => parent.id === issue.parent)
        .map(parent => ({
          kind: 'row',
          to: `issue/${parent.id}`,
          marks: [],
          text: parent.title,
        })),
    ),
  ];
}
