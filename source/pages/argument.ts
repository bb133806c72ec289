/**
 * One argument as one clash: its claim and what it answers stay in sight, what answers it and what
 * it rests on stand under them.
 */
import type { Argument } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { markWords } from '../outline/words-marks.js';
import type { Block, Outline, Row, Ways } from '../outline/outline.js';
import { answersBestFirst } from '../standing/answers.js';
import { bestProof } from '../standing/best-case.js';
import { recordedWords } from '../standing/words.js';
import { pieces } from '../text/layout.js';
import { answeredFirst, otherRelations } from './argument-relations.js';
import { itemPage, type View } from './define-page.js';
import { argumentTitle, citationRows, editorsRemarks, relationRow, speaker } from './rows.js';
import { inFull, paragraphs, section, sectionOf } from './sections.js';
import { verdictFoot } from './verdict.js';
import { answersNote, argumentWords as words } from './words.js';

/** A claim of so many characters fits its frame in a window of 60 columns. */
const longestClaim = 330;
/** So many items of evidence stand before what answers it, the others after everything else. */
const citedFirst = 4;

export const argumentPage = itemPage('argument', {
  item: (map, id) => map.argumentById.get(id),
  crumb: argumentTitle,
  parent: ({ issue }) => `issue/${issue}`,
  outline: (view, argument) => ({
    ...argumentOutline(view, argument, words.becauseRest),
    foot: verdictFoot(view, argument),
    ways: waysFrom(view, argument),
  }),
  beside: argumentOutline,
});

/** `rest`: where the rest of a reasoning is that the head has no room for; a key of the page. */
function argumentOutline(view: View, argument: Argument, rest?: string): Outline {
  const { map, labelling } = view;
  const answers = answersBestFirst(map, labelling, argument.id);
  const proof = bestProof(map, labelling, argument.evidence);
  const remarks = editorsRemarks(view, argument.id).length;
  const cited = citationRows(view, argument.evidence).map((row): Row => ({ ...row, brief: true }));
  return {
    place: `argument/${argument.id}`,
    title: argumentTitle(argument),
    head: headOf(view, argument, rest),
    blocks: [
      ...sectionOf(
        words.rests,
        proof ? words.restsNote(cited.length, proof.grade) : words.noEvidence,
        cited.slice(0, citedFirst),
      ),
      ...sectionOf(
        words.answers,
        answers.length > 0
          ? answersNote(answers.map(({ standing }) => standing))
          : words.noAnswer(recordedWords(map), remarks),
        answers.flatMap(({ relation }) => relationRow(view, relation, 'to')),
      ),
      ...otherRelations(view, argument),
      ...section(words.restsToo, cited.slice(citedFirst)),
      ...section(words.more, [...moreAbout(argument), ...madeBy(map, argument)]),
      ...because(argument),
    ],
  };
}

/** At the end of the page, where one key leads to it from anywhere. */
function because({ claim, reasoning }: Argument): readonly Block[] {
  const texts = [...inFull(claim, longestClaim, words.claim), ...paragraphs(reasoning, pieces)];
  return texts.length === 0 ? [] : [{ kind: 'heading', text: words.because, last: true }, ...texts];
}

/** What it answers, and the claim in a frame. */
function headOf(view: View, argument: Argument, rest?: string): readonly Block[] {
  const { map, labelling } = view;
  const answered = answeredFirst(view, argument);
  const answers = (answered ? relationRow(view, answered, 'from') : [])
    // It stands alone: there is no gauge above it to line up with.
    .map(({ ends: _columns, ...row }) => ({ ...row, relation: words.itself(row.relation ?? '') }));
  const side = markWords({ of: 'side', is: argument.side });
  return [
    ...answers,
    {
      kind: 'box',
      title: `${speaker(map, argument)}, ${side}`,
      mark: { of: 'standing', is: labelling.of(argument.id) },
      text: argument.claim,
      ...(argument.reasoning === '' ? {} : { more: `${words.because}: ${argument.reasoning}` }),
      ...(rest === undefined ? {} : { rest }),
    },
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
    ? [
        {
          kind: 'row',
          to: `party/${party.id}`,
          marks: [],
          lead: words.madeBy,
          text: party.name,
        },
        issue,
      ]
    : [{ kind: 'text', text: words.editor }, issue];
}

/**
 * Where the arrows lead: to what it answers, to its best answer, to its neighbours on the issue.
 */
function waysFrom(view: View, argument: Argument): Ways {
  const { map, labelling } = view;
  const answered = answeredFirst(view, argument);
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
