/** What "Where do I stand?" says at the end: what the answers come to. */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { Issue } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { relationVerbs } from '../outline/words-marks.js';
import type { Block } from '../outline/outline.js';
import { type Reading, argumentRow, evidenceRow, positionRow, speaker } from '../pages/rows.js';
import { paragraphs, section } from '../pages/sections.js';
import type { DeckMap } from './cards/deck-map.js';
import type { Study } from './profile/profile.js';
import { claimAsked, claimsTheSame } from './quiz/claims.js';
import { earlierAnswers } from './quiz/earlier.js';
import type { NearParty } from './quiz/nearest.js';
import { outcomeOf, type QuizOutcome, type Quiz } from './quiz/outcome.js';
import type { Statement } from './quiz/statements.js';
import { quizWords } from './quiz/words.js';
import { toStudy } from './study-messages.js';

export interface StanceView {
  readonly deck: DeckMap;
  readonly labelling: Labelling;
  readonly study: Study;
}

/** Of the answers that decided, so many are told. */
const mostDeciding = 4;

export function outcomeBlocks(
  { deck, labelling, study }: StanceView,
  issue: Issue,
  statements: readonly Statement[],
): readonly Block[] {
  const { map } = deck;
  const reading: Reading = { map, labelling };
  const quiz: Quiz = { deck, labelling, issue: issue.id, statements };
  const outcome = outcomeOf(quiz, study);
  return [
    { kind: 'text', label: quizWords.motion, text: issue.motion, tone: 'strong' },
    ...openBlocks(statements, study),
    ...section(
      quizWords.nearest(outcome.nearest.length),
      outcome.nearest.flatMap(one => nearestBlocks(reading, issue, one)),
      quizWords.nearNobody,
    ),
    ...matterBlocks(outcome),
    ...section(
      quizWords.tensions,
      outcome.tensions.flatMap(one => tensionBlocks(reading, one)),
      quizWords.noTension,
    ),
    ...againstBlocks(reading, outcome),
    ...nextBlocks(reading, outcome.next),
    ...earlierBlocks(reading, quiz, study),
    ...section(
      quizWords.yourAnswers,
      statements.flatMap(({ reference }) =>
        askedBlocks(
          reading,
          reference,
          quizWords.short(study.stances[reference]?.answer ?? 'unsure'),
        ),
      ),
    ),
    ...section(quizWords.again, [
      {
        kind: 'row',
        run: toStudy.send({ is: 'take-back-stances', issue: issue.id }),
        marks: [],
        text: quizWords.answerAgain,
      },
    ]),
  ];
}

/** Where half or more was left open, the rest says little of where one stands. */
function openBlocks(statements: readonly Statement[], { stances }: Study): readonly Block[] {
  const answered = statements.filter(
    ({ reference }) => (stances[reference]?.answer ?? 'unsure') !== 'unsure',
  ).length;
  if (2 * answered > statements.length) return [];
  return [{ kind: 'text', text: quizWords.mostlyOpen(answered, statements.length) }];
}

function nearestBlocks(reading: Reading, issue: Issue, near: NearParty): readonly Block[] {
  const { map } = reading;
  const { party, decided } = near;
  const position = map.positionByPair.get(`${party.id}/${issue.id}`);
  if (!position) return [];
  return [
    positionRow(position, safeLine(party.name)),
    {
      kind: 'text',
      tone: 'muted',
      text: quizWords.forAndAgainst(near.for, near.against),
    },
    { kind: 'text', tone: 'muted', text: quizWords.decidedBy },
    ...decided.slice(0, mostDeciding).map(({ reference, answer, known }): Block => ({
      kind: 'row',
      to: reference,
      marks: [],
      text: quizWords.deciding(claimTitle(map, reference), answer, known),
      wraps: true,
    })),
  ];
}

/** Where facts, law and values lead to the same party, that is said once, above. */
function matterBlocks({ nearest, byMatter }: QuizOutcome): readonly Block[] {
  const names = (list: readonly NearParty[]): readonly string[] =>
    list.map(({ party }) => safeLine(party.short));
  const all = names(nearest).join();
  if (byMatter.length < 2 || byMatter.every(one => names(one.nearest).join() === all)) return [];
  return section(
    quizWords.byMatter,
    byMatter.map(({ matter, nearest: near }) => ({
      kind: 'text',
      label: quizWords.matterTitle(matter),
      text: quizWords.nearestIn(names(near)),
    })),
  );
}

function tensionBlocks(
  reading: Reading,
  { one, other, why }: QuizOutcome['tensions'][number],
): readonly Block[] {
  return [
    { kind: 'text', text: quizWords.tension(why) },
    ...askedBlocks(reading, one),
    ...askedBlocks(reading, other),
  ];
}

function againstBlocks(reading: Reading, { against }: QuizOutcome): readonly Block[] {
  if (!against) return section(quizWords.best, [], quizWords.nothingToAnswer);
  const { argument, answers, answer } = against;
  const lead = answer && relationVerbs[answer.relation.kind];
  const answerText = answers?.title ?? answers?.claim;
  return section(quizWords.best, [
    argumentRow(
      reading,
      argument,
      lead === undefined ? undefined : `${speaker(reading.map, argument)}, ${lead}`,
    ),
    ...(answerText === undefined
      ? []
      : paragraphs(safeLine(answerText), pieces, quizWords.itAnswers)),
    {
      kind: 'text',
      tone: 'muted',
      text: answer ? quizWords.bestRule : quizWords.strongestOther,
    },
  ]);
}

function nextBlocks(reading: Reading, next: QuizOutcome['next']): readonly Block[] {
  const of = (why: QuizOutcome['next'][number]['why']): readonly Block[] =>
    next.filter(one => one.why === why).flatMap(({ reference }) => itemBlocks(reading, reference));
  return [
    ...section(quizWords.toAccept, of('rests-on')),
    ...section(quizWords.whatSupports, of('supports')),
    ...section(quizWords.nearestArgues, of('argued')),
  ];
}

/** What was answered the last time, where it was answered before. */
function earlierBlocks(reading: Reading, quiz: Quiz, study: Study): readonly Block[] {
  const earlier = earlierAnswers(quiz.statements, study);
  if (!earlier) return [];
  const { nearest } = outcomeOf(quiz, earlier.study);
  return section(quizWords.earlier(earlier.day), [
    { kind: 'text', text: quizWords.sameAnswers(earlier.same, earlier.changed.length) },
    {
      kind: 'text',
      text: quizWords.nearestThen(nearest.map(({ party }) => safeLine(party.name))),
    },
    ...earlier.changed.map(({ reference, before, now }): Block => ({
      kind: 'row',
      to: reference,
      marks: [],
      lead: quizWords.changedAnswer(before, now),
      text: claimTitle(reading.map, reference),
    })),
  ]);
}

function itemBlocks(reading: Reading, reference: string, lead?: string): readonly Block[] {
  const found = itemAt(reading.map, reference);
  const by = (who: string): string => (lead === undefined ? who : `${lead}, ${who}`);
  if (found?.kind === 'argument')
    return [argumentRow(reading, found.item, by(speaker(reading.map, found.item)))];
  if (found?.kind === 'evidence') return [evidenceRow(reading, found.item, by(found.item.id))];
  return [{ kind: 'row', to: reference, marks: [], text: referenceTitle(reading.map, reference) }];
}

/** An argument as it was asked about, with everybody who claims that. */
function askedBlocks(reading: Reading, reference: string, answer?: string): readonly Block[] {
  const { map } = reading;
  const found = itemAt(map, reference);
  if (found?.kind !== 'argument') return itemBlocks(reading, reference, answer);
  const { item } = found;
  const who = [item, ...map.arguments.filter(one => claimsTheSame(one, item))].map(one =>
    speaker(map, one),
  );
  const lead = [...(answer === undefined ? [] : [answer]), [...new Set(who)].join('; ')].join(', ');
  return [{ ...argumentRow(reading, item, lead), text: claimAsked(item) }];
}

/** The claim of an argument as it was asked; the title of anything else. */
function claimTitle(map: StanceMap, reference: string): string {
  const found = itemAt(map, reference);
  return found?.kind === 'argument' ? claimAsked(found.item) : referenceTitle(map, reference);
}
