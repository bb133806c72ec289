/**
 * One argument as one clash: its claim and what it answers stay in sight, what answers it and what
 * it rests on stand under them.
 */
import type { Argument, Relation, RelationKind } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { markWords } from '../outline/words-marks.js';
import type { Block, Outline, Row, Ways } from '../outline/outline.js';
import { answersBestFirst } from '../standing/answers.js';
import { bestProof } from '../standing/best-case.js';
import { recordedWords } from '../standing/words.js';
import { pieces } from '../text/layout.js';
import { itemPage, type View } from './define-page.js';
import {
  argumentTitle,
  citationRows,
  editorsRemarks,
  relationRow,
  speaker,
  type Reading,
} from './rows.js';
import { inFull, paragraphs, section } from './sections.js';
import { verdictFoot } from './verdict.js';
import { answersNote, argumentWords as words } from './words.js';

/** A claim of so many characters fits its frame in a window of 60 columns. */
const longestClaim = 330;

export const argumentPage = itemPage('argument', {
  item: (map, id) => map.argumentById.get(id),
  crumb: argumentTitle,
  parent: ({ issue }) => `issue/${issue}`,
  outline: (view, argument) => ({
    ...argumentOutline(view, argument),
    foot: verdictFoot(view, argument),
    ways: waysFrom(view, argument),
  }),
  beside: argumentOutline,
});

function argumentOutline(view: View, argument: Argument): Outline {
  const { map, labelling } = view;
  const answers = answersBestFirst(map, labelling, argument.id);
  const proof = bestProof(map, labelling, argument.evidence);
  const remarks = editorsRemarks(view, argument.id);
  return {
    place: `argument/${argument.id}`,
    title: argumentTitle(argument),
    head: headOf(view, argument),
    blocks: [
      ...section(
        words.answers,
        answers.flatMap(({ relation }) => relationRow(view, relation, 'to')),
        words.noAnswer(recordedWords(map), remarks.length),
        answersNote(answers.map(({ standing }) => standing)),
      ),
      ...section(
        words.remarks,
        remarks.flatMap(relation => relationRow(view, relation, 'to')),
        undefined,
        String(remarks.length),
      ),
      ...section(
        words.rests,
        citationRows(view, argument.evidence),
        words.noEvidence,
        proof && words.restsNote(proof.grade),
      ),
      ...relations(view, argument),
      ...section(words.because, [
        ...inFull(argument.claim, longestClaim, words.claim),
        ...paragraphs(argument.reasoning, pieces),
      ]),
      ...section(words.madeBy, [...moreAbout(argument), ...madeBy(map, argument)]),
    ],
  };
}

/** What it answers, and the claim in a frame. */
function headOf(view: View, argument: Argument): readonly Block[] {
  const { map, labelling } = view;
  const answered = answeredBy(view, argument)
    .flatMap(relation => relationRow(view, relation, 'from'))
    // It stands alone: there is no gauge above it to line up with.
    .map(({ ends: _columns, ...row }) => row)
    .slice(0, 1);
  const side = markWords({ of: 'side', is: argument.side });
  return [
    ...answered,
    {
      kind: 'box',
      title: `${speaker(map, argument)}, ${side}`,
      mark: { of: 'standing', is: labelling.of(argument.id) },
      text: argument.claim,
      ...(argument.reasoning === '' ? {} : { more: `${words.because}: ${argument.reasoning}` }),
    },
  ];
}

function answeredBy({ map, labelling }: Reading, { id }: Argument): readonly Relation[] {
  return map.attacksBy(id, labelling.assumptions.editorCounts === true);
}

/** Its other relations, each kind under what it means. */
function relations(view: View, argument: Argument): readonly Block[] {
  const { map } = view;
  const remarks = editorsRemarks(view, argument.id);
  const to = map.relationsTo(argument.id).filter(relation => !remarks.includes(relation));
  const from = map.relationsFrom(argument.id);
  const rows = (list: readonly Relation[], seen: 'to' | 'from', kind?: RelationKind) =>
    list
      .filter(relation => kind === undefined || relation.kind === kind)
      .flatMap(relation => relationRow(view, relation, seen));
  const counted = (title: string, list: readonly Row[]): readonly Block[] =>
    section(title, list, undefined, String(list.length));
  return [
    ...counted(words.supports, rows(to, 'to', 'supports')),
    // A contradiction stands under what answers it: each answers the other.
    ...counted(
      words.answered,
      rows(
        answeredBy(view, argument).filter(({ kind }) => kind !== 'rebuts'),
        'from',
      ),
    ),
    ...counted(words.replies, rows(to, 'to', 'replies')),
    ...counted(words.past, rows(from, 'from', 'replies')),
    ...counted(words.supported, rows(from, 'from', 'supports')),
    ...counted(words.granted, rows(to, 'to', 'concedes')),
    ...counted(words.grants, rows(from, 'from', 'concedes')),
  ];
}

function moreAbout({ id }: Argument): readonly Row[] {
  const row = (to: string, text: string): Row => ({ kind: 'row', to, marks: [], text });
  return [
    row(`why/${id}`, words.why),
    row(`clash/${id}`, words.clash),
    row(`graph/${id}`, words.around),
  ];
}

function madeBy(map: StanceMap, argument: Argument): readonly Block[] {
  const party = map.partyById.get(argument.party ?? '');
  const issue: Row = {
    kind: 'row',
    to: `issue/${argument.issue}`,
    marks: [{ of: 'side', is: argument.side }],
    lead: markWords({ of: 'side', is: argument.side }),
    text: map.issueById.get(argument.issue)?.motion ?? argument.issue,
  };
  return party
    ? [{ kind: 'row', to: `party/${party.id}`, marks: [], text: party.name }, issue]
    : [{ kind: 'text', text: words.editor }, issue];
}

/**
 * Where the arrows lead: to what it answers, to its best answer, to its neighbours on the issue.
 */
function waysFrom(view: View, argument: Argument): Ways {
  const { map, labelling } = view;
  const [answered] = answeredBy(view, argument);
  const [best] = answersBestFirst(map, labelling, argument.id);
  const mine = map.arguments.filter(({ issue }) => issue === argument.issue);
  const at = mine.indexOf(argument);
  const [previous, next] = [mine[at - 1], mine[at + 1]];
  return {
    ...(answered ? { left: `argument/${answered.to}` } : {}),
    ...(best ? { right: `argument/${best.argument.id}` } : {}),
    ...(previous ? { previous: `argument/${previous.id}` } : {}),
    ...(next ? { next: `argument/${next.id}` } : {}),
  };
}
