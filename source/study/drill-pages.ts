/** The page of a drill: its choices, the card that is shown, or the end of a round. */
import type { Outline } from '../outline/outline.js';
import { answeredBlocks, askedBlocks, seenBlocks } from './drill-card-page.js';
import { choiceBlocks } from './drill-choice-page.js';
import { overBlocks } from './drill-over-page.js';
import type { DrillView } from './drill-view.js';
import { kindWords } from './cards/words.js';
import { cardOf } from './drill/drill.js';
import { drillWords } from './drill/words.js';

export function drillOutline(view: DrillView): Outline {
  const place = 'drill';
  const { round } = view.drill;
  const card = round && cardOf(round);
  if (round?.step === 'over')
    return { place, title: drillWords.over, blocks: overBlocks(view, round) };
  if (!round || !card) return { place, title: drillWords.title, blocks: choiceBlocks(view) };
  const title = drillWords.cardAt(round.at + 1, round.cards.length, kindWords[card.kind]);
  const shown = { view, round, card };
  switch (round.step) {
    case 'asked':
      return { place, title, blocks: askedBlocks(shown) };
    case 'seen':
      return { place, title, blocks: seenBlocks(shown) };
    case 'answered':
      return { place, title, blocks: answeredBlocks(shown) };
  }
}
