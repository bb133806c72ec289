/**
 * What an argument is joined with beside what answers it: each kind of relation under what it
 * means. A window of few lines has one heading for all of them, since each row tells its kind.
 */
import type { Argument, Relation, RelationKind } from '../map/schema.js';
import type { Block, Row } from '../outline/outline.js';
import { strongestFirst } from '../standing/strongest.js';
import type { View } from './define-page.js';
import { editorsRemarks, relationRow, type Reading } from './rows.js';
import { section } from './sections.js';
import { argumentWords as words } from './words.js';

function answeredBy({ map, labelling }: Reading, { id }: Argument): readonly Relation[] {
  return map.attacksBy(id, labelling.assumptions.editorCounts === true);
}

/** The strongest of what it answers. */
export function answeredFirst(reading: Reading, argument: Argument): Relation | undefined {
  const { map, labelling } = reading;
  const relations = answeredBy(reading, argument);
  const answered = relations.flatMap(({ to }) => map.argumentById.get(to) ?? []);
  const [first] = strongestFirst(map, labelling, answered);
  return relations.find(({ to }) => to === first?.id);
}

export function otherRelations(view: View, argument: Argument): readonly Block[] {
  const { map } = view;
  const remarks = editorsRemarks(view, argument.id);
  const to = map.relationsTo(argument.id).filter(relation => !remarks.includes(relation));
  const from = map.relationsFrom(argument.id);
  const reached = (list: readonly Relation[]) =>
    list.flatMap(relation => relationRow(view, relation, 'to'));
  const borne = (list: readonly Relation[]) =>
    list.flatMap(relation =>
      relationRow(view, relation, 'from').map(row => ({
        ...row,
        relation: words.borne[relation.kind],
      })),
    );
  const sections: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [words.remarks, reached(remarks)],
    [words.supports, reached(only(to, 'supports'))],
    // A contradiction stands under what answers it: each answers the other.
    [words.answered, borne(answeredBy(view, argument).filter(({ kind }) => kind !== 'rebuts'))],
    [words.replies, reached(only(to, 'replies'))],
    [words.past, borne(only(from, 'replies'))],
    [words.supported, borne(only(from, 'supports'))],
    [words.granted, reached(only(to, 'concedes'))],
    [words.grants, borne(only(from, 'concedes'))],
  ];
  const figure = sections.reduce((sum, [, rows]) => sum + rows.length, 0);
  return underOne(
    sections.flatMap(([title, rows]) => section(title, rows, undefined, String(rows.length))),
    { text: words.otherRelations, note: words.otherNote(figure, remarks.length) },
  );
}

const only = (list: readonly Relation[], wanted: RelationKind): readonly Relation[] =>
  list.filter(({ kind }) => kind === wanted);

/** With what a window of few lines says once in place of all headings. */
function underOne(
  blocks: readonly Block[],
  inShort: { readonly text: string; readonly note: string },
): readonly Block[] {
  return blocks.map((block, at) => {
    if (block.kind !== 'heading') return block;
    return at === 0 ? { ...block, inShort } : { ...block, tall: true };
  });
}
