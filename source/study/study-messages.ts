/** What the wing of study can be sent: about what a learner keeps, its drill, and its quiz. */
import { z } from 'zod';
import { messengerTo } from '../walk/messenger.js';
import { cardKinds } from './cards/card.js';
import { gradeNames } from './profile/schedule.js';
import { stanceAnswers } from './profile/profile.js';
import { studyId } from './memory.js';

const wishSchema = z.strictObject({
  issue: z.string().exactOptional(),
  party: z.string().exactOptional(),
  kind: z.enum(cardKinds).exactOptional(),
});

/** A text that is written on a card. */
const writtenShape = { card: z.string(), text: z.string(), ended: z.boolean() };

export const studyMessages = z.discriminatedUnion('is', [
  /** The session has begun: what is opened is where one is, kept as after any other action. */
  z.strictObject({ is: z.literal('opened') }),
  /** The store has all changes before this number. */
  z.strictObject({ is: z.literal('saved'), upTo: z.int() }),
  z.strictObject({ is: z.literal('say'), sentence: z.string() }),
  /** Why nothing can be saved now; an empty sentence once it can be. */
  z.strictObject({ is: z.literal('trouble'), sentence: z.string() }),
  z.strictObject({ is: z.literal('bookmark'), reference: z.string() }),
  z.strictObject({ is: z.literal('open-note'), reference: z.string() }),
  z.strictObject({
    is: z.literal('note'),
    reference: z.string(),
    text: z.string(),
    ended: z.boolean(),
  }),
  z.strictObject({ is: z.literal('unseen') }),
  /** A number that was pressed: an option, a grade of one's own, or a stance. */
  z.strictObject({ is: z.literal('answer'), number: z.int() }),
  z.strictObject({ is: z.literal('stance'), issue: z.string(), answer: z.enum(stanceAnswers) }),
  z.strictObject({ is: z.literal('take-back-stances'), issue: z.string() }),
  /** Opens "Where do I stand?", on the issue where one is. */
  z.strictObject({ is: z.literal('where') }),
  z.strictObject({ is: z.literal('begin') }),
  /** Goes on making the cards. */
  z.strictObject({ is: z.literal('make') }),
  z.strictObject({ is: z.literal('end') }),
  z.strictObject({ is: z.literal('choose'), option: z.int() }),
  z.strictObject({ is: z.literal('see') }),
  z.strictObject({ is: z.literal('grade'), grade: z.enum(gradeNames) }),
  /** A right choice was harder or easier than that. */
  z.strictObject({ is: z.literal('regrade'), grade: z.enum(gradeNames) }),
  /** The last answer of the round is taken back. */
  z.strictObject({ is: z.literal('take-back') }),
  /** A round of new cards beyond those of the day. */
  z.strictObject({ is: z.literal('more-new') }),
  z.strictObject({ is: z.literal('bury') }),
  z.strictObject({ is: z.literal('suspend') }),
  z.strictObject({ is: z.literal('resume'), card: z.string() }),
  z.strictObject({ is: z.literal('write-answer') }),
  z.strictObject({ is: z.literal('typed'), ...writtenShape }),
  z.strictObject({ is: z.literal('write-wrong') }),
  z.strictObject({ is: z.literal('wrong-card'), ...writtenShape }),
  /** On to the next card, of one that is answered. */
  z.strictObject({ is: z.literal('next') }),
  /** On to whatever comes next. */
  z.strictObject({ is: z.literal('on') }),
  z.strictObject({ is: z.literal('switch'), what: z.enum(['aloud', 'blind']) }),
  /** What the cards are to be of, in place of what they are of now. */
  z.strictObject({ is: z.literal('filter'), filter: wishSchema }),
  /** Opens the drill on the issue and the party where one is. */
  z.strictObject({ is: z.literal('drill-here') }),
  /** Opens the drill on such cards. */
  z.strictObject({ is: z.literal('drill-on'), filter: wishSchema }),
]);

export type StudyMessage = z.infer<typeof studyMessages>;

export const toStudy = messengerTo<StudyMessage>(studyId);
