/** What the pages of a drill are made from, and the rows that they share. */
import type { Reference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Row } from '../outline/outline.js';
import { pageAt } from '../pages/pages.js';
import { paragraphs } from '../pages/sections.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Card } from './cards/card.js';
import type { Drill } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import type { LearnersTime } from './profile/day.js';
import type { Settings, Study } from './profile/profile.js';
import type { comesBack } from './profile/schedule.js';
import { toStudy, type StudyMessage } from './study-messages.js';

export interface DrillView {
  readonly map: StanceMap;
  readonly drill: Drill;
  /** The cards that are wanted; absent while they are being made. */
  readonly cards?: readonly Card[];
  readonly study: Study;
  readonly settings: Settings;
  readonly now: LearnersTime;
}

/** A line that sends the drill something. */
export function sendRow(message: StudyMessage, text: string): Row {
  return { kind: 'row', run: toStudy.send(message), marks: [], text };
}

/** A line that leads to a place; its text alone where the map has no such place. */
export function linkedRow(
  map: StanceMap,
  text: string,
  reference: Reference | undefined,
): readonly Block[] {
  if (reference === undefined || !pageAt(map, reference)) return paragraphs(text, pieces);
  return [{ kind: 'row', to: reference, marks: [], text: safeLine(text) }];
}

/** The question of a card, and what it shows. */
export function questionBlocks(card: Card): readonly Block[] {
  return [
    ...paragraphs(card.ask, pieces).map(block => ({ ...block, tone: 'strong' }) as const),
    ...card.shown.flatMap(({ label, text, who }) =>
      paragraphs(who ? `${text} (${who})` : text, pieces, label),
    ),
  ];
}

/** When a card comes back, in words. */
export function backWords(back: ReturnType<typeof comesBack>): string {
  if (back === undefined) return drillWords.now;
  return 'on' in back ? drillWords.on(back.on) : drillWords.inMinutes(Math.ceil(back.in / 60_000));
}
