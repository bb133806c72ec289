/** What a drill begins with: what is due, what the cards are to be of, and what was put aside. */
import type { Block } from '../outline/outline.js';
import { section } from '../pages/sections.js';
import { safeLine } from '../text/safe-text.js';
import { linkedRow, sendRow, type DrillView } from './drill-view.js';
import { cardKinds } from './cards/card.js';
import type { DeckFilter } from './cards/deck.js';
import { cardInList, kindWords } from './cards/words.js';
import { roundLength } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import { answersGiven, streak } from './profile/answers.js';
import { forecast, isPutAside, leeches, newLeft } from './profile/dealing.js';
import { dayAfter, usualNew } from './profile/day.js';
import { isDue } from './profile/schedule.js';

/** Of issues and parties, at most so many are offered as choices. */
const mostOffered = 60;
const daysTold = 14;
const mostLeeches = 5;

export function choiceBlocks(view: DrillView): readonly Block[] {
  return [
    ...aboutBlocks(view),
    ...comingBackBlocks(view),
    ...filterBlocks(view),
    ...asideBlocks(view),
  ];
}

/** How many cards are due now: those of the deck that are not put aside. */
export function dueNow({ cards = [], study, now }: DrillView): number {
  return cards.filter(({ id }) => isDue(study.cards[id], now) && !isPutAside(study, id, now))
    .length;
}

function aboutBlocks(view: DrillView): readonly Block[] {
  const { drill, cards, study, settings, now } = view;
  const fresh = newLeft(study, settings, now);
  const perDay = settings.newCards ?? usualNew;
  return [
    {
      kind: 'text',
      text:
        `${drillWords.about(roundLength, perDay)} ` +
        drillWords.soFar({
          due: cards && dueNow(view),
          fresh,
          answers: answersGiven(study),
          days: streak(study, now),
        }),
    },
    sendRow({ is: 'begin' }, drillWords.begin),
    ...(fresh === 0 ? [sendRow({ is: 'more-new' }, drillWords.moreNew(roundLength))] : []),
    sendRow({ is: 'switch', what: 'aloud' }, drillWords.aloud(drill.aloud)),
    sendRow({ is: 'switch', what: 'blind' }, drillWords.blind(drill.blind)),
  ];
}

/** How many cards come back on which day, where any does. */
function comingBackBlocks({ cards = [], study, now }: DrillView): readonly Block[] {
  const days = forecast(cards, study, now, daysTold).filter(one => one.cards > 0);
  const name = (day: string): string => {
    if (day === now.day) return drillWords.today;
    return day === dayAfter(now.day, 1) ? drillWords.tomorrow : day;
  };
  return section(
    drillWords.comingBack,
    days.map(({ day, cards: many }) => ({
      kind: 'text',
      text: drillWords.onDay(name(day), many),
    })),
  );
}

function filterBlocks({ map, drill }: DrillView): readonly Block[] {
  const choice = (filter: DeckFilter, chosen: boolean, text: string): Block => ({
    ...sendRow({ is: 'filter', filter }, safeLine(text)),
    ...(chosen ? { end: drillWords.chosen } : {}),
  });
  const { issue, party, kind } = drill.filter;
  const { issue: _issue, ...anyIssue } = drill.filter;
  const { party: _party, ...anyone } = drill.filter;
  const { kind: _kind, ...anyKind } = drill.filter;
  return [
    ...section(drillWords.issue, [
      choice(anyIssue, issue === undefined, drillWords.everyIssue),
      ...map.issues
        .slice(0, mostOffered)
        .map(({ id, title }) => choice({ ...anyIssue, issue: id }, issue === id, title)),
    ]),
    ...section(drillWords.kind, [
      choice(anyKind, kind === undefined, drillWords.everyKind),
      ...cardKinds.map(one => choice({ ...anyKind, kind: one }, kind === one, kindWords[one])),
    ]),
    ...section(drillWords.whose, [
      choice(anyone, party === undefined, drillWords.everyone),
      ...map.parties
        .slice(0, mostOffered)
        .map(({ id, name }) => choice({ ...anyone, party: id }, party === id, name)),
    ]),
  ];
}

/** Cards that do not stick, and those that are not asked any more. */
function asideBlocks({ map, cards = [], study }: DrillView): readonly Block[] {
  const suspended = cards.filter(
    ({ id }) => study.suspended !== undefined && Object.hasOwn(study.suspended, id),
  );
  return [
    ...section(
      drillWords.leeches,
      leeches(cards, study)
        .slice(0, mostLeeches)
        .flatMap(card => linkedRow(map, cardInList(card), card.about)),
    ),
    ...section(
      drillWords.suspendedCards,
      suspended.map(card => sendRow({ is: 'resume', card: card.id }, cardInList(card))),
    ),
  ];
}
