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
});

export const stanceAnswers = ['agree', 'disagree', 'unsure'] as const;

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
  visited: z.record(z.string(), z.array(day)),
  /** The last steps of the walk, oldest first. */
  walked: z.array(z.looseObject({ place: z.string(), at: moment })).optional(),
  cards: z.record(z.string(), scheduledSchema),
  answers: z.array(z.looseObject({ card: z.string(), at: moment, right: z.boolean() })),
  stances: z.record(z.string(), z.looseObject({ answer: z.enum(stanceAnswers), at: moment })),
});

export const profileSchema = z.looseObject({
  format: z.literal(profileFormat),
  settings: z.looseObject({
    burden: z.enum(burdens).optional(),
    ascii: z.boolean().optional(),
    colour: z.boolean().optional(),
    blind: z.boolean().optional(),
  }),
  /** What was done with each map, by the map's id. */
  maps: z.record(z.string(), studySchema),
});

export type Profile = z.infer<typeof profileSchema>;
/** What a learner did with one map. */
export type Study = z.infer<typeof studySchema>;
export type Settings = Profile['settings'];
export type Scheduled = z.infer<typeof scheduledSchema>;
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
