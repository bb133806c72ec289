/** The kinds of speeches that debate formats are made of, with their bells. */
import type { Bell, DebateSide, Speech } from './format-schema.js';

export const minute = 60;

/** One ring at each minute given, two at the end. */
export const bells = (minutes: number, ...at: readonly number[]): Bell[] => [
  ...at.map(when => ({ at: when * minute, rings: 1 })),
  { at: minutes * minute, rings: 2 },
];

export interface Speaker {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly stands: DebateSide;
  readonly team?: string;
  /** See the schema: what is one turn with it, and when an answer to it is due and in time. */
  readonly turn?: string;
  readonly due?: string;
  readonly until?: string;
}

/** A speech with points of information between its first and its last minute. */
export const parliamentary = (minutes: number, speaker: Speaker): Speech => ({
  ...speaker,
  kind: 'speech',
  seconds: minutes * minute,
  protected: { start: minute, end: minute },
  bells: bells(minutes, 1, minutes - 1),
});

/** A closing speech in which no points are offered and nothing new is argued. */
export const reply = (minutes: number, speaker: Speaker): Speech => ({
  ...speaker,
  kind: 'speech',
  reply: true,
  seconds: minutes * minute,
  protected: { start: minutes * minute, end: 0 },
  bells: bells(minutes, minutes - 1),
});

/** A speech in a format without points of information. */
export const plain = (minutes: number, speaker: Speaker): Speech => ({
  ...speaker,
  kind: 'speech',
  seconds: minutes * minute,
  bells: bells(minutes, minutes - 1),
});
export const rebuttal = (minutes: number, speaker: Speaker): Speech => ({
  ...plain(minutes, speaker),
  reply: true,
});

/** The side that asks has the time. */
export const questions = (
  minutes: number,
  speaker: Omit<Speaker, 'stands'> & { readonly stands?: DebateSide },
): Speech => ({
  ...speaker,
  kind: 'questions',
  seconds: minutes * minute,
  bells: bells(minutes),
});
