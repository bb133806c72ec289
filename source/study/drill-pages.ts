/**
 * What a drill says: its choices, the card that is shown, the answer explained, and the end of a
 * round.
 */
import type { StanceMap } from '../map/stance-map.js';
import { itemAt, referenceTitle, type Reference } from '../map/reference.js';
import { count } from '../text/figures.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { paragraphs, section } from '../pages/rows.js';
import { cardKinds, type Card, type Option } from './cards/card.js';
import { kindWords } from './cards/words.js';
import type { DeckFilter } from './cards/deck.js';
import { cardOf, optionsOf, roundLength, type Drill, type Round } from './drill/drill.js';
import type { Study } from './profile/profile.js';
import { gradeNames, isDue } from './profile/schedule.js';
import { dayOf, streak } from './profile/visits.js';
import { toStudy, type StudyMessage } from './study-messages.js';

/** Of issues and parties, at most so many are offered as choices. */
const mostOffered = 60;
/** What fits three lines of a small window. */
const short = (text: string): readonly string[] => pieces(text, 150);

export interface DrillView {
  readonly map: StanceMap;
  readonly drill: Drill;
  readonly study: Study;
  readonly now: Date;
}

export function drillOutline(view: DrillView): Outline {
  const { round } = view.drill;
  if (!round) return { place: 'drill', title: 'Drill', blocks: choiceBlocks(view) };
  if (round.step === 'over')
    return { place: 'drill', title: 'Drill: the round is done', blocks: overBlocks(view, round) };
  const card = cardOf(round);
  if (!card) return { place: 'drill', title: 'Drill', blocks: choiceBlocks(view) };
  const title = `Drill, card ${round.at + 1} of ${round.cards.length}: ${kindWords[card.kind]}`;
  return {
    place: 'drill',
    title,
    blocks:
      round.step === 'answered'
        ? answeredBlocks(view, round, card)
        : round.step === 'seen'
          ? seenBlocks(view, card)
          : askedBlocks(view, round, card),
  };
}

function choiceBlocks({ map, drill, study, now }: DrillView): readonly Block[] {
  const due = Object.values(study.cards).filter(scheduled => isDue(scheduled, now)).length;
  const choice = (filter: DeckFilter, chosen: boolean, text: string): Block => ({
    ...row({ is: 'filter', filter }, safeLine(text)),
    ...(chosen ? { lead: 'chosen' } : {}),
  });
  const { issue, party, kind } = drill.filter;
  const { issue: _issue, ...anyIssue } = drill.filter;
  const { party: _party, ...anyone } = drill.filter;
  const { kind: _kind, ...anyKind } = drill.filter;
  return [
    {
      kind: 'text',
      text:
        `Cards made from this map, ${roundLength} at a time: first those that are due, ` +
        `then new ones. ${count(due, 'card')} due; ` +
        `${count(study.answers.length, 'answer')} given; ` +
        `${count(streak(study, now), 'day')} in a row.`,
    },
    row({ is: 'begin' }, 'Begin'),
    row(
      { is: 'switch', what: 'aloud' },
      `Say it yourself, then see: ${drill.aloud ? 'on' : 'off'}`,
    ),
    row(
      { is: 'switch', what: 'blind' },
      `Blind, who said what is hidden until the answer: ${drill.blind ? 'on' : 'off'}`,
    ),
    ...section('Issue', [
      choice(anyIssue, issue === undefined, 'Every issue'),
      ...map.issues
        .slice(0, mostOffered)
        .map(({ id, title }) => choice({ ...anyIssue, issue: id }, issue === id, title)),
    ]),
    ...section('Kind of card', [
      choice(anyKind, kind === undefined, 'Every kind'),
      ...cardKinds.map(one => choice({ ...anyKind, kind: one }, kind === one, kindWords[one])),
    ]),
    ...section('Whose words', [
      choice(anyone, party === undefined, 'Everyone'),
      ...map.parties
        .slice(0, mostOffered)
        .map(({ id, name }) => choice({ ...anyone, party: id }, party === id, name)),
    ]),
  ];
}

function questionBlocks(card: Card): readonly Block[] {
  return [
    ...paragraphs(card.ask, pieces).map(block => ({ ...block, tone: 'strong' }) as const),
    ...card.shown.flatMap(({ label, text, who }) =>
      paragraphs(who ? `${text} (${who})` : text, pieces, label),
    ),
  ];
}

function askedBlocks({ drill }: DrillView, round: Round, card: Card): readonly Block[] {
  const { options } = optionsOf(drill, round);
  return [
    ...questionBlocks(card),
    ...(options.length === 0
      ? section('Say it yourself', [row({ is: 'see' }, 'See the answer')])
      : section(
          `Answer with 1 to ${options.length}, or v to say it yourself`,
          options.flatMap((option, at) => optionBlocks(option, at)),
        )),
    ...section('This round', [row({ is: 'end' }, 'End it here')]),
  ];
}

const optionKey = (at: number): string => `option/${at + 1}`;

/** The option that the cursor is on, whole, beside the card. */
export function optionWhole(drill: Drill, key: string | undefined): Outline | undefined {
  const { round } = drill;
  if (key === undefined || !round) return undefined;
  const { options } = optionsOf(drill, round);
  const at = options.findIndex((_option, index) => optionKey(index) === key);
  const option = options[at];
  return (
    option && {
      place: 'drill',
      title: `Answer ${at + 1}`,
      blocks: [{ kind: 'text', text: option.text }],
    }
  );
}

/** An option as a row; what does not fit a row follows as text. */
function optionBlocks(option: Option, at: number): readonly Block[] {
  const [first = '', ...rest] = short(option.text);
  return [
    {
      ...row({ is: 'choose', option: at }, first),
      key: optionKey(at),
      lead: String(at + 1),
    },
    ...rest.map((text): Block => ({ kind: 'text', text })),
  ];
}

const gradeWords = {
  again: 'not known',
  hard: 'known, with effort',
  good: 'known',
  easy: 'known at once',
} as const;

function seenBlocks({ map }: DrillView, card: Card): readonly Block[] {
  return [
    ...section(
      'The answer: grade yourself with 1 to 4',
      card.set
        ? card.set.flatMap(({ text, reference }) => linked(map, text, reference))
        : paragraphs(card.right.text, pieces),
    ),
    ...section(
      'How well did you know it?',
      gradeNames.map((name, at) => ({
        ...row({ is: 'grade', grade: name }, `${name}: ${gradeWords[name]}`),
        lead: String(at + 1),
      })),
    ),
    ...becauseBlocks(card),
    ...section('The question was', questionBlocks(card)),
    ...whereBlocks(map, card),
  ];
}

function answeredBlocks(
  { map, drill, study, now }: DrillView,
  round: Round,
  card: Card,
): readonly Block[] {
  const { options, right } = optionsOf(drill, round);
  const chosen = options[round.chosen ?? -1];
  const known = round.chosen === right;
  const due = study.cards[card.id]?.due;
  return [
    ...paragraphs(
      known
        ? `Yes: ${right + 1}. ${card.right.text}`
        : `The answer is ${right + 1}. ${card.right.text}`,
      pieces,
    ).map(block => ({ ...block, tone: 'strong' }) as const),
    row({ is: 'next' }, round.at + 1 < round.cards.length ? 'Next card' : 'End of the round'),
    ...(known || !chosen
      ? []
      : paragraphs(`${(round.chosen ?? 0) + 1}. ${chosen.text}`, pieces, 'You chose')),
    ...becauseBlocks(card),
    ...(due === undefined
      ? []
      : [
          {
            kind: 'text',
            tone: 'muted',
            text: `It comes back ${backWords(new Date(due), now)}.`,
          } as const,
        ]),
    ...section('The question was', questionBlocks(card)),
    ...whereBlocks(map, card, known ? undefined : chosen?.reference),
  ];
}

function overBlocks({ map, study, now }: DrillView, round: Round): readonly Block[] {
  const missed = round.given.filter(({ grade }) => grade === 'again').map(({ card }) => card);
  const dueNow = Object.values(study.cards).filter(scheduled => isDue(scheduled, now)).length;
  const next = Object.values(study.cards)
    .filter(scheduled => !isDue(scheduled, now))
    .map(({ due }) => due)
    .toSorted()[0];
  return [
    {
      kind: 'text',
      tone: 'strong',
      text:
        `${round.given.length - missed.length} of ${round.given.length} known. ` +
        `${count(streak(study, now), 'day')} in a row.`,
    },
    row({ is: 'begin' }, 'Another round'),
    row({ is: 'end' }, 'Choose what is drilled'),
    {
      kind: 'text',
      text:
        `${count(dueNow, 'card')} due ` +
        `now${next === undefined ? '' : `; the next one comes back ${backWords(new Date(next), now)}`}.`,
    },
    ...section(
      'Not known this time',
      missed.flatMap(card => linked(map, `${card.ask} ${card.shown[0]?.text ?? ''}`, card.about)),
    ),
  ];
}

function becauseBlocks(card: Card): readonly Block[] {
  return section(
    'Why',
    card.because.flatMap(words => paragraphs(words, pieces)),
  );
}

/** Where the map says all this, to walk there. */
function whereBlocks(map: StanceMap, card: Card, chosen?: Reference): readonly Block[] {
  const places = [
    ...new Set(
      [card.about, card.right.reference, chosen].filter(reference => reference !== undefined),
    ),
  ];
  return section(
    'Read on in the map',
    places.flatMap(reference => linked(map, referenceTitle(map, reference), reference)),
  );
}

function linked(map: StanceMap, text: string, reference: Reference | undefined): readonly Block[] {
  if (reference === undefined || !itemAt(map, reference)) return paragraphs(text, pieces);
  return [{ kind: 'row', to: reference, marks: [], text: safeLine(text) }];
}

function row(message: StudyMessage, text: string): Row {
  return { kind: 'row', run: toStudy.send(message), marks: [], text };
}

/** When a card comes back, from now. */
function backWords(due: Date, now: Date): string {
  const minutes = Math.ceil((due.getTime() - now.getTime()) / 60_000);
  if (minutes <= 0) return 'now';
  return minutes < 24 * 60
    ? `in ${minutes < 60 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')}`
    : `on ${dayOf(due)}`;
}
