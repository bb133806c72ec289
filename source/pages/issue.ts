/** One issue: the best case of each side, then every argument with what answers it, in threads. */
import { type Argument, type Issue, stances } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import type { Half } from '../outline/pair.js';
import { answersBestFirst } from '../standing/answers.js';
import { bestCaseFirst } from '../standing/best-case.js';
import { pieces } from '../text/layout.js';
import { itemPage, pageAbout, type View } from './define-page.js';
import { passes } from './filter.js';
import { argumentRow, positionRow, relationRow, type Reading, withoutEnd } from './rows.js';
import { paragraphs, section } from './sections.js';
import { threadRoots, threadRows } from './threads.js';
import { issueWords, sideBriefs } from './words.js';
import { issueBeside } from './issue-beside.js';

/** How many arguments of each side are its best case. */
const mostOfASide = 3;

export const issuePage = itemPage('issue', {
  item: (map, id) => map.issueById.get(id),
  crumb: ({ short, title }) => short ?? title,
  outline: issueOutline,
  beside: issueBeside,
});

/** The threads of an issue alone. */
export const threadPage = pageAbout('thread', {
  subject: (map, id) => map.issueById.get(id),
  title: ({ title }) => title,
  crumb: () => issueWords.threadsCrumb,
  parent: ({ id }) => `issue/${id}`,
  outline: (view, issue) => ({
    place: `thread/${issue.id}`,
    title: issue.title,
    wide: true,
    folds: true,
    head: motionHead(issue),
    blocks: threads(view, issue),
  }),
});

function issueOutline(view: View, issue: Issue): Outline {
  const { map } = view;
  return {
    place: `issue/${issue.id}`,
    title: issue.title,
    wide: true,
    folds: true,
    head: motionHead(issue),
    blocks: [
      ...bestCase(view, issue),
      ...threads(view, issue),
      ...section(issueWords.positions, positionRows(view, issue), issueWords.noPosition),
      ...section(issueWords.questions, questionRows(map, issue)),
      ...section(issueWords.background, [
        {
          kind: 'row',
          to: `burdens/${issue.id}`,
          marks: [],
          text: issueWords.burdens,
        },
        ...partsOf(map, issue),
        ...paragraphs(issue.motion, pieces, issueWords.motion),
        ...paragraphs(issue.background, pieces),
      ]),
    ],
  };
}

/** The motion never scrolls away. */
function motionHead(issue: Issue): readonly Block[] {
  return [{ kind: 'text', label: issueWords.motion, text: issue.motion, tone: 'strong', most: 3 }];
}

function argumentsOf(view: View, issue: Issue): readonly Argument[] {
  const { map, labelling, filter } = view;
  return map.arguments.filter(
    argument => argument.issue === issue.id && passes(map, labelling, filter, argument),
  );
}

/** The strongest arguments of each side, with the best answer to each. */
function bestCase(view: View, issue: Issue): readonly Block[] {
  const { map, labelling } = view;
  const best = (side: 'for' | 'against'): readonly Half[] =>
    view.known
      .list(`best ${side} of ${issue.id}`, () =>
        bestCaseFirst(
          map,
          labelling,
          argumentsOf(view, issue).filter(
            argument => argument.side === side && !map.isEditors(argument.id),
          ),
        ).slice(0, mostOfASide),
      )
      .map(argument => halfOf(view, argument, side));
  const [forIt, against] = [best('for'), best('against')];
  const pairs = Array.from(
    { length: Math.max(forIt.length, against.length) },
    (_pair, at): readonly Block[] => pairOf(forIt[at], against[at]),
  );
  return section(issueWords.bestCase, pairs.flat(), undefined, issueWords.rule);
}

function pairOf(one: Half | undefined, other: Half | undefined): readonly Block[] {
  const only = one ?? other;
  if (one && other) return [{ kind: 'pair', halves: [one, other] }];
  return only ? [{ kind: 'pair', halves: [only] }] : [];
}

function halfOf(view: View, argument: Argument, side: 'for' | 'against'): Half {
  const [best] = answersBestFirst(view.map, view.labelling, argument.id);
  const [answer] = best ? relationRow(view, best.relation, 'to') : [];
  const claim = withoutEnd(argumentRow(view, argument));
  return {
    claim: { ...claim, brief: true, relation: sideBriefs[side] },
    ...(answer ? { answer: answerRow(answer) } : {}),
  };
}

/** An answer as it stands under what it answers. */
function answerRow({ note: _note, ...answer }: Row): Row {
  return { ...withoutEnd(answer), tree: { passes: [false], isLast: true } };
}

function threads(view: View, issue: Issue): readonly Block[] {
  const { arrangement } = view;
  const shown = view.known.list(`all of ${issue.id}`, () => argumentsOf(view, issue));
  const roots = view.known.list(`roots of ${issue.id}`, () => threadRoots(view, shown));
  return (['for', 'against', 'neither'] as const).flatMap(side => {
    const all = shown.filter(argument => argument.side === side);
    const opening = roots.filter(argument => argument.side === side);
    // A side whose every argument undoes another has no thread of its own: all of it is shown.
    const mine = opening.length > 0 ? opening : all;
    return section(
      issueWords.threads(side),
      threadRows(view, mine, `${side} of ${issue.id}`),
      side === 'neither' ? undefined : issueWords.fewer,
      issueWords.threadsNote(mine.length, all.length, arrangement.order),
    );
  });
}

/** Positions from those who affirm to those who deny; silent parties last. */
function positionRows({ map }: Reading, issue: Issue): readonly Row[] {
  return map.positions
    .filter(position => position.issue === issue.id && position.stance !== 'unstated')
    .toSorted((one, other) => stances.indexOf(one.stance) - stances.indexOf(other.stance))
    .map(position =>
      positionRow(position, map.partyById.get(position.party)?.short ?? position.party),
    );
}

function questionRows(map: StanceMap, issue: Issue): readonly Row[] {
  return map.questions
    .filter(question => question.issues.includes(issue.id))
    .map(question => ({
      kind: 'row',
      to: `question/${question.id}`,
      marks: [],
      text: question.text,
    }));
}

/** The issues that it is made of, and the one that it is a part of. */
function partsOf(map: StanceMap, issue: Issue): readonly Row[] {
  const row = (lead: string, { id, title }: Issue): Row => ({
    kind: 'row',
    to: `issue/${id}`,
    marks: [],
    lead,
    text: title,
  });
  return [
    ...map.issues
      .filter(child => child.parent === issue.id)
      .map(child => row(issueWords.part, child)),
    ...map.issues
      .filter(({ id }) => id === issue.parent)
      .map(parent => row(issueWords.partOf, parent)),
  ];
}
