/** What an update of study works with: what is remembered, the walk, the decks, and the time. */
import type { WingContext, Reply } from '../walk/wing.js';
import { fromTop } from '../walk/state/stops.js';
import type { Decks } from './cards/decks.js';
import type { StudyMemory } from './memory.js';
import type { LearnersTime } from './profile/day.js';

export interface StudyContext extends WingContext<StudyMemory> {
  readonly memory: StudyMemory;
  readonly decks: Decks;
  readonly now: LearnersTime;
}

export type StudyReply = Reply<StudyMemory>;

/** With something else remembered, and the page that says so read from its top. */
export function readAnew(
  { walk, withMemory }: Pick<StudyContext, 'walk' | 'withMemory'>,
  memory: StudyMemory,
): StudyReply {
  return { memory, state: fromTop(walk, withMemory(memory)) };
}
