/** The end of a round: what was known, what comes back, and what was not known. */
import type { Block } from '../outline/outline.js';
import { section } from '../pages/sections.js';
import { dueNow } from './drill-choice-page.js';
import { backWords, linkedRow, sendRow, type DrillView } from './drill-view.js';
import { cardInList } from './cards/words.js';
import { roundLength, type Round } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import { streak } from './profile/answers.js';
import { newLeft } from './profile/dealing.js';
import { comesBack, isDue } from './profile/schedule.js';

export function overBlocks(view: DrillView, round: Round): readonly Block[] {
  const { map, cards = [], study, settings, now } = view;
  const missed = round.given.filter(({ grade }) => grade === 'again').map(({ card }) => card);
  const next = cards
    .flatMap(({ id }) => study.cards[id] ?? [])
    .filter(scheduled => !isDue(scheduled, now))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];
  return [
    {
      kind: 'text',
      tone: 'strong',
      text:
        `${drillWords.known(round.given.length - missed.length, round.given.length)} ` +
        drillWords.daysInARow(streak(study, now)),
    },
    sendRow({ is: 'begin' }, drillWords.another),
    ...(newLeft(study, settings, now) === 0
      ? [sendRow({ is: 'more-new' }, drillWords.moreNew(roundLength))]
      : []),
    ...(round.given.length > 0 ? [sendRow({ is: 'take-back' }, drillWords.back)] : []),
    sendRow({ is: 'end' }, drillWords.choose),
    {
      kind: 'text',
      text: drillWords.dueNow(dueNow(view), next && backWords(comesBack(next, now))),
    },
    ...section(
      drillWords.notKnown,
      missed.flatMap(card => linkedRow(map, cardInList(card), card.about)),
    ),
  ];
}
