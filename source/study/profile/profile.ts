/**
 * One learner's profile (`stancemap-profile/1`): what is remembered between days. Plain data,
 * replaced and never changed.
 */
import { z } from 'zod';
import { burdens } from '../../standing/burden.js';
import { profileDocument } from './format.js';

export const profileFormat = profileDocument.format;

const moment = z.iso.datetime();
const day = z.iso.date();

/** A card as FSRS schedules it, its dates as text. */
const scheduledSchema = z.looseObject({
  due: moment,
  stability: z.number(),
  difficulty: z.number(),
  elapsed_days: z.number(),
  scheduled_days: z.number(),
  learning_steps: z.number(),
  reps: z.int(),
  lapses: z.int(),
  state: z.int().min(0).max(3),
  last_review: moment.optional(),
  /** The learner's day of the last review. */
  day: day.optional(),
});

export const stanceAnswers = ['agree', 'disagree', 'unsure'] as const;
const stanceSchema = z.looseObject({ answer: z.enum(stanceAnswers), at: moment });

/** An answer to a card. The day is the learner's own, in the zone that they were in. */
const answerSchema = z.looseObject({
  card: z.string(),
  at: moment,
  day: day.optional(),
  right: z.boolean(),
});

/** What answers come to that are not kept one by one any more. */
const foldedSchema = z.looseObject({
  cards: z.record(z.string(), z.looseObject({ right: z.int().min(0), all: z.int().min(0) })),
  /** First and last of days in a row. */
  days: z.array(z.tuple([day, day])),
});

/** What a map is known again by, whatever its id: its title, and numbers for what is in it. */
const knownMapSchema = z.looseObject({ title: z.string(), marks: z.array(z.string()) });

/** A text on a card, with what the card asks: the card may be gone when it is read. */
const writtenShape = { about: z.string(), ask: z.string(), text: z.string(), at: moment };

// Keys that this version does not know stay in the file: a later one may have written them.
const studySchema = z.looseObject({
  last: z
    .looseObject({
      place: z.string(),
      cursor: z.int().min(0).optional(),
      column: z.int().min(0).optional(),
      burden: z.enum(burdens),
      assumptions: z.looseObject({
        granted: z.array(z.string()),
        rejected: z.array(z.string()),
        editorCounts: z.literal(true).optional(),
      }),
    })
    .optional(),
  bookmarks: z.array(z.looseObject({ reference: z.string(), at: moment })),
  /** `earlier` keeps what another program wrote there meanwhile. */
  notes: z.record(
    z.string(),
    z.looseObject({
      text: z.string(),
      at: moment,
      earlier: z.array(z.looseObject({ text: z.string(), at: moment })).optional(),
    }),
  ),
  /** The first day that a place was seen on, and the latest ones. */
  visited: z.record(z.string(), z.array(day)),
  folded: foldedSchema.optional(),
  known: knownMapSchema.optional(),
  /** The last steps of the walk, oldest first. */
  walked: z.array(z.looseObject({ place: z.string(), at: moment })).optional(),
  cards: z.record(z.string(), scheduledSchema),
  answers: z.array(answerSchema),
  stances: z.record(z.string(), stanceSchema),
  /** Answers that were taken back or given anew since, oldest first. */
  stancesBefore: z.record(z.string(), z.array(stanceSchema)).optional(),
  /** Cards that are not asked any more on a day of the learner's. */
  buried: z.record(z.string(), day).optional(),
  /** Cards that are not asked any more at all. */
  suspended: z.record(z.string(), z.looseObject({ at: moment })).optional(),
  /** What the learner says is wrong with cards, oldest first. */
  wrongCards: z.array(z.looseObject({ card: z.string(), ...writtenShape })).optional(),
  /** Answers that were written out, by card, oldest first. */
  typed: z.record(z.string(), z.array(z.looseObject(writtenShape))).optional(),
});

export const profileSchema = z.looseObject({
  format: z.literal(profileFormat),
  settings: z.looseObject({
    burden: z.enum(burdens).optional(),
    ascii: z.boolean().optional(),
    colour: z.boolean().optional(),
    mouse: z.boolean().optional(),
    blind: z.boolean().optional(),
    /** The hour at which the learner's day begins. */
    dayStarts: z.int().min(0).max(23).optional(),
    /** New cards a day. */
    newCards: z.int().min(0).max(999).optional(),
  }),
  /**
   * What was done with each map, by the map's id; by that with "#2" for another map that has the
   * id of one that is known.
   */
  maps: z.record(z.string(), studySchema),
});

export type Profile = z.infer<typeof profileSchema>;
/** What a learner did with one map. */
export type Study = z.infer<typeof studySchema>;
export type Settings = Profile['settings'];
export type CardSchedule = z.infer<typeof scheduledSchema>;
export type GivenAnswer = z.infer<typeof answerSchema>;
export type MapMarks = z.infer<typeof knownMapSchema>;
export type FoldedAnswers = z.infer<typeof foldedSchema>;
export type StanceAnswer = (typeof stanceAnswers)[number];

export const emptyProfile: Profile = { format: profileFormat, settings: {}, maps: {} };
export const emptyStudy: Study = {
  bookmarks: [],
  notes: {},
  visited: {},
  cards: {},
  answers: [],
  stances: {},
};

/** What a learner did with a map, by its id; nothing yet where it was never opened. */
export function studyOf(profile: Profile, mapId: string): Study {
  return Object.hasOwn(profile.maps, mapId) ? (profile.maps[mapId] ?? emptyStudy) : emptyStudy;
}

/** The profile with the study of one map replaced. */
export function withStudy(
  profile: Profile,
  mapId: string,
  change: (study: Study) => Study,
): Profile {
  return { ...profile, maps: { ...profile.maps, [mapId]: change(studyOf(profile, mapId)) } };
}
