/** What writing a map can be sent: by its keys, and by whoever keeps the file. */
import { z } from 'zod';
import { referenceKinds } from '../map/reference.js';
import { statuses } from '../map/schema.js';
import { messengerTo } from '../walk/messenger.js';
import { messageSchema } from '../walk/state/overlay.js';
import { subjectSchema } from './form-subject.js';

const gradeFields = ['status', 'contentStatus'] as const;
export type GradeField = (typeof gradeFields)[number];

/** What was written in a form of it. */
const begun = z.record(z.string(), z.unknown()).optional();

/** What is done outside of the walk, after which it goes on over the map as it is then. */
const asked = [
  z.strictObject({ is: z.literal('edit'), item: z.string(), begun }),
  z.strictObject({ is: z.literal('answer'), item: z.string(), begun }),
  z.strictObject({ is: z.literal('delete'), item: z.string() }),
  z.strictObject({ is: z.literal('add'), kind: z.enum(referenceKinds), begun }),
  z.strictObject({
    is: z.literal('grade'),
    item: z.string(),
    field: z.enum(gradeFields),
    to: z.enum(statuses),
  }),
  /** What was written in a form. */
  z.strictObject({
    is: z.literal('keep'),
    subject: subjectSchema,
    value: z.record(z.string(), z.unknown()),
    what: z.string(),
  }),
  /** An item stands a place earlier or later among its kind. */
  z.strictObject({ is: z.literal('move'), item: z.string(), by: z.literal([-1, 1]) }),
  z.strictObject({ is: z.literal('undo') }),
  z.strictObject({ is: z.literal('redo') }),
] as const;

/** What a form is sent while it is filled in. */
const ofForms = [
  /** `field`: the one that is asked first; `instead`: of what is being written. */
  z.strictObject({
    is: z.literal('form'),
    subject: subjectSchema,
    field: z.string().optional(),
    instead: z.literal(true).optional(),
  }),
  /** What is being written goes on where it was left. */
  z.strictObject({ is: z.literal('resume') }),
  /** A new item for a field, of which the form then holds it. */
  z.strictObject({ is: z.literal('add-within'), field: z.string() }),
  /** A new item of the kind that the page is about. */
  z.strictObject({ is: z.literal('add-here') }),
  /** Asks what stands in a field; `anew`: it is written, whatever others have there. */
  z.strictObject({
    is: z.literal('fill'),
    field: z.string(),
    anew: z.literal(true).optional(),
  }),
  /** Takes out what stands in a field, or one of the items that do. */
  z.strictObject({ is: z.literal('empty'), row: z.string() }),
  z.strictObject({
    is: z.literal('written'),
    field: z.string(),
    text: z.string(),
    ended: z.boolean(),
  }),
  z.strictObject({ is: z.literal('chosen'), field: z.string(), to: z.string() }),
  z.strictObject({ is: z.literal('picked'), field: z.string(), picked: z.string() }),
  /** The next use of a citation. */
  z.strictObject({ is: z.literal('recite'), field: z.string(), id: z.string() }),
  z.strictObject({ is: z.literal('keep-form') }),
  z.strictObject({ is: z.literal('drop-form') }),
  /** The same in the editor. */
  z.strictObject({ is: z.literal('editor') }),
] as const;

/** The walk goes on over a copy of the map, and there with what was wanted of the map. */
const copy = z.strictObject({ is: z.literal('copy'), wanted: messageSchema });

export const askedMessages = z.discriminatedUnion('is', asked);
export const authorMessages = z.discriminatedUnion('is', [
  ...asked,
  copy,
  /** Goes to an item that breaks a rule, and there to the field. */
  z.strictObject({ is: z.literal('mend'), item: z.string(), field: z.string() }),
  /** Shows what another grade would change. */
  z.strictObject({ is: z.literal('regrade'), item: z.string() }),
  z.strictObject({ is: z.literal('leave') }),
  ...ofForms,
  /** The forms are loaded: what waited for them goes on. */
  z.strictObject({ is: z.literal('forms') }),
  z.strictObject({ is: z.literal('say'), sentence: z.string() }),
]);

export type AuthorMessage = z.infer<typeof authorMessages>;
/** A change of the map. */
export type MapChange = z.infer<typeof askedMessages>;
/** What whoever runs the session is to do. */
export type Wanted = MapChange | z.infer<typeof copy>;

const formMessages = z.discriminatedUnion('is', ofForms);
export type FormMessage = z.infer<typeof formMessages>;

export function isOfForm(message: AuthorMessage): message is FormMessage {
  return ofForms.some(({ shape }) => shape.is.value === message.is);
}

export const toAuthor = messengerTo<AuthorMessage>('author');
