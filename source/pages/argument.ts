/** One argument: its claim and reasoning, what it rests on, what answers it, what it answers. */
import type { Argument, Relation, RelationKind } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import { citationRows, paragraphs, relationRow, section, speaker, type Reading } from './rows.js';

export const argumentPage = itemPage('argument', {
  item: (map, id) => map.argumentById.get(id),
  crumb: ({ id }) => id,
  outline: argumentOutline,
});

function argumentOutline(reading: Reading, argument: Argument): Outline {
  const { map, labelling } = reading;
  const editorCounts = labelling.assumptions.editorCounts === true;
  const rows = (relations: readonly Relation[], seen: 'to' | 'from'): readonly Block[] =>
    relations.flatMap(relation => relationRow(reading, relation, seen));
  const remarks = editorsRemarks(map, argument.id, editorCounts);
  const to = map.relationsTo(argument.id).filter(relation => !remarks.includes(relation));
  const from = map.relationsFrom(argument.id);
  const seenTo = (kind: RelationKind): readonly Block[] =>
    rows(
      to.filter(relation => relation.kind === kind),
      'to',
    );
  const seenFrom = (kind: RelationKind): readonly Block[] =>
    rows(
      from.filter(relation => relation.kind === kind),
      'from',
    );
  return {
    place: `argument/${argument.id}`,
    title:
      `${speaker(map, argument)} on ` +
      `${issueTitle(map, argument)}${answeredText(map, argument)}`,
    blocks: [
      ...paragraphs(argument.claim, pieces, 'Claim').map(
        block => ({ ...block, tone: 'strong' }) as const,
      ),
      ...paragraphs(argument.reasoning, pieces, 'Reasoning'),
      {
        kind: 'row',
        to: `why/${argument.id}`,
        marks: [{ of: 'standing', is: labelling.of(argument.id) }],
        text: `under this burden (${labelling.burden}): why, and what would change it`,
      },
      ...section(
        'What answers it',
        rows(map.attacksOn(argument.id, editorCounts), 'to'),
        'No answer to it is recorded in this map.',
      ),
      ...section('Evidence', citationRows(reading, argument.evidence), 'It cites no evidence.'),
      ...section('What supports it', seenTo('supports')),
      ...section('What it answers', rows(map.attacksBy(argument.id, editorCounts), 'from')),
      ...section('Said to it, and not contesting it', seenTo('replies')),
      ...section('Where it talks past', seenFrom('replies')),
      ...section('What it supports', seenFrom('supports')),
      ...section('Concessions', [...seenTo('concedes'), ...seenFrom('concedes')]),
      ...section('What the editor remarks, counted in nothing', rows(remarks, 'to')),
      ...section('Made by', madeBy(map, argument)),
    ],
  };
}

/** What an editor's own observations say to an argument, where the reader does not count them. */
function editorsRemarks(
  map: StanceMap,
  argumentId: string,
  editorCounts: boolean,
): readonly Relation[] {
  if (editorCounts) return [];
  return map.relationsTo(argumentId).filter(({ from }) => map.isEditors(from));
}

/** What it answers, for the head of the screen: in sight however far one has scrolled. */
function answeredText(map: StanceMap, argument: Argument): string {
  const [relation] = map.attacksBy(argument.id);
  const target = relation && map.argumentById.get(relation.to);
  return target ? `, ${relation.kind}: ${target.claim}` : '';
}

function issueTitle(map: StanceMap, argument: Argument): string {
  return map.issueById.get(argument.issue)?.title ?? argument.issue;
}

function madeBy(map: StanceMap, argument: Argument): readonly Block[] {
  const party = map.partyById.get(argument.party ?? '');
  const issue: Block = {
    kind: 'row',
    to: `issue/${argument.issue}`,
    marks: [{ of: 'side', is: argument.side }],
    lead: markWords({ of: 'side', is: argument.side }),
    text: map.issueById.get(argument.issue)?.motion ?? argument.issue,
  };
  if (!party)
    return [
      { kind: 'text', text: "An editor's own observation: no party was found to make it." },
      issue,
    ];
  return [{ kind: 'row', to: `party/${party.id}`, marks: [], text: party.name }, issue];
}
