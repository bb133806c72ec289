/**
 * What "Where do I stand?" says: the issues, one statement after the other, and what the answers
 * come to.
 */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { count } from '../text/figures.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { argumentRow, evidenceRow, paragraphs, section, type Reading } from '../pages/rows.js';
import type { DeckMap } from './cards/deck-map.js';
import type { StanceAnswer, Study } from './profile/profile.js';
import { toStudy } from './study-messages.js';
import { outcomeOf, type Outcome } from './quiz/outcome.js';
import { statementsOf, unansweredOf, type Statement } from './quiz/statements.js';

export const wherePlace = 'where-do-i-stand';
export const answerWords: Readonly<Record<StanceAnswer, string>> = {
  agree: 'agree',
  disagree: 'disagree',
  unsure: "don't know",
};
const answers = ['agree', 'disagree', 'unsure'] as const;

export interface WhereView {
  readonly deck: DeckMap;
  readonly labelling: Labelling;
  readonly study: Study;
}

/** The issues, each with how far one is. */
export function issuesOutline(map: StanceMap): Outline {
  return {
    place: wherePlace,
    title: 'Where do I stand?',
    blocks: [
      {
        kind: 'text',
        text:
          'Choose an issue. You are asked about a few claims and items of evidence from ' +
          'every side, without being told whose they are. Your answers stay on this ' +
          'machine.',
      },
      ...section(
        'Issues',
        map.issues.map(({ id, title, motion }) => ({
          kind: 'row',
          to: `${wherePlace}/${id}`,
          marks: [],
          lead: title,
          text: motion,
        })),
        'This map has no issues yet.',
      ),
    ],
  };
}

export function whereOutline(view: WhereView, issue: Issue): Outline {
  const statements = statementsOf(view.deck, issue.id);
  const left = unansweredOf(statements, view.study);
  const place = `${wherePlace}/${issue.id}`;
  const title = `Where do I stand? ${issue.title}`;
  const [statement] = left;
  if (statements.length === 0)
    return {
      place,
      title,
      blocks: [
        {
          kind: 'text',
          text:
            'This map has too little on the issue: there have to be claims on both sides ' +
            'whose words do not name who makes them.',
        },
      ],
    };
  if (!statement) return { place, title, blocks: outcomeBlocks(view, issue, statements) };
  return {
    place,
    title: `${title}, ${statements.length - left.length + 1} of ${statements.length}`,
    blocks: askBlocks(issue.id, statement),
  };
}

function askBlocks(issue: string, { kind, text }: Statement): readonly Block[] {
  return [
    {
      kind: 'text',
      tone: 'strong',
      text:
        kind === 'claim' ? 'Do you agree with what is claimed here?' : 'Do you take this as so?',
    },
    ...paragraphs(text, pieces, kind === 'claim' ? 'Claim' : 'Evidence'),
    ...section(
      'Answer',
      answers.map((answer, at) => ({
        kind: 'row',
        run: toStudy.send({ is: 'stance', issue, answer }),
        marks: [],
        lead: String(at + 1),
        text: answerWords[answer],
      })),
    ),
  ];
}

function outcomeBlocks(
  { deck, labelling, study }: WhereView,
  issue: Issue,
  statements: readonly Statement[],
): readonly Block[] {
  const { map } = deck;
  const reading: Reading = { map, labelling };
  const { nearest, tensions, next, against } = outcomeOf(
    { deck, labelling, issue: issue.id, statements },
    study,
  );
  return [
    { kind: 'text', label: 'Motion', text: issue.motion, tone: 'strong' },
    ...section(
      nearest.length > 1 ? 'The nearest positions' : 'The nearest position',
      nearest.flatMap(one => nearestBlocks(map, issue, one)),
      "Your answers lean to no party's position.",
    ),
    ...section(
      'Where your answers pull in two directions',
      tensions.flatMap(one => tensionBlocks(reading, one)),
      'Nowhere among what was asked.',
    ),
    ...section(
      'The best answer to your view',
      against
        ? [
            argumentRow(reading, against.argument),
            ...(against.answers ? paragraphs(against.answers.claim, pieces, 'It answers') : []),
          ]
        : [],
      'You agreed with no claim, so there is nothing to answer.',
    ),
    ...nextBlocks(reading, next),
    ...section(
      'Your answers, and whose words they were',
      statements.flatMap(({ reference }) =>
        itemBlocks(reading, reference, answerWords[study.stances[reference]?.answer ?? 'unsure']),
      ),
    ),
    ...section('Again', [
      {
        kind: 'row',
        run: toStudy.send({ is: 'take-back-stances', issue: issue.id }),
        marks: [],
        text: 'Take these answers back and answer again',
      },
    ]),
  ];
}

function nearestBlocks(
  map: StanceMap,
  issue: Issue,
  { party, for: speaking, against }: Outcome['nearest'][number],
): readonly Block[] {
  const position = map.positionByPair.get(`${party.id}/${issue.id}`);
  if (!position) return [];
  const mark = { of: 'stance', is: position.stance } as const;
  return [
    {
      kind: 'row',
      to: `position/${party.id}/${issue.id}`,
      marks: [mark],
      lead: `${safeLine(party.name)}, ${markWords(mark)}`,
      text: position.summary,
    },
    {
      kind: 'text',
      tone: 'muted',
      text:
        `${count(speaking, 'answer')} of yours ${speaking === 1 ? 'speaks' : 'speak'} for ` +
        `it, ${against} against.`,
    },
  ];
}

const tensionWords = {
  answers: 'You agreed with both; the first answers the second.',
  'rests-on': 'You agreed with the first, and not with the second, on which it rests.',
  'both-sides':
    'You agreed with claims on both sides of the motion; neither answers the other directly.',
} as const;

function tensionBlocks(
  reading: Reading,
  { one, other, why }: Outcome['tensions'][number],
): readonly Block[] {
  return [
    { kind: 'text', text: tensionWords[why] },
    ...itemBlocks(reading, one),
    ...itemBlocks(reading, other),
  ];
}

function nextBlocks(reading: Reading, next: Outcome['next']): readonly Block[] {
  const of = (why: Outcome['next'][number]['why']): readonly Block[] =>
    next.filter(one => one.why === why).flatMap(({ reference }) => itemBlocks(reading, reference));
  return [
    ...section('To hold that, you would have to accept this evidence', of('rests-on')),
    ...section('What supports the claims that you agreed with', of('supports')),
    ...section('What the nearest party argues as well', of('argued')),
  ];
}

function itemBlocks(reading: Reading, reference: string, lead?: string): readonly Block[] {
  const found = itemAt(reading.map, reference);
  const by = (who: string): string => (lead === undefined ? who : `${lead}, ${who}`);
  if (found?.kind === 'argument') {
    const who = found.item.editor
      ? 'Editor'
      : (reading.map.partyById.get(found.item.party ?? '')?.short ?? 'Nobody named');
    return [argumentRow(reading, found.item, by(who))];
  }
  if (found?.kind === 'evidence') return [evidenceRow(reading, found.item, by(found.item.id))];
  return [{ kind: 'row', to: reference, marks: [], text: referenceTitle(reading.map, reference) }];
}
