/**
 * What is around an argument: what it answers above it, what answers it below, what supports it and
 * what it supports at its sides.
 */
import type { Argument, Relation } from '../map/schema.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { answersBestFirst } from '../standing/answers.js';
import { pageAbout, type View } from './define-page.js';
import { argumentRow, argumentTitle, relationRow } from './rows.js';
import { section } from './sections.js';
import { graphWords as words } from './words.js';

/** More boxes than this beside each other can't be read; the argument's own page has all. */
const mostBeside = 3;

export const graphPage = pageAbout('graph', {
  subject: (map, id) => map.argumentById.get(id),
  about: ({ id }) => `argument/${id}`,
  title: argument => words.title(argumentTitle(argument)),
  crumb: () => words.crumb,
  outline: graphOutline,
});

function graphOutline(view: View, argument: Argument): Outline {
  const { map, labelling } = view;
  const editorCounts = labelling.assumptions.editorCounts === true;
  const seen = (relations: readonly Relation[], from: 'from' | 'to'): readonly Row[] =>
    relations.flatMap(relation => relationRow(view, relation, from));
  const above = seen(map.attacksBy(argument.id, editorCounts), 'from');
  const answers = answersBestFirst(map, labelling, argument.id);
  const below = seen(
    answers.map(({ relation }) => relation),
    'to',
  );
  const [supporter] = seen(map.relationsTo(argument.id, 'supports'), 'to');
  const [supported] = seen(map.relationsFrom(argument.id, 'supports'), 'from');
  const here: Row = { ...argumentRow(view, argument), relation: words.here };
  return {
    place: `graph/${argument.id}`,
    title: words.title(argumentTitle(argument)),
    wide: true,
    blocks: [
      ...section(words.answers, layer(above, argument, 'below'), words.none, String(above.length)),
      ...section(words.itself, [
        {
          kind: 'nodes',
          cells: [
            ...(supporter ? [{ ...supporter, relation: words.supportsIt }] : []),
            here,
            ...(supported ? [{ ...supported, relation: words.itSupports }] : []),
          ],
        } as const,
      ]),
      ...section(words.answered, layer(below, argument, 'above'), words.none, String(below.length)),
    ],
  };
}

function layer(
  rows: readonly Row[],
  { id }: Argument,
  joined: 'below' | 'above',
): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostBeside);
  const rest = rows.length - shown.length;
  return [
    { kind: 'nodes', cells: shown, joined },
    ...(rest > 0
      ? [{ kind: 'row', to: `argument/${id}`, marks: [], text: words.more(rest) } as const]
      : []),
  ];
}
