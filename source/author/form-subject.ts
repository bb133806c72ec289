/** What a form is about, and where it stands: all that is known of forms before one is opened. */
import { z } from 'zod';
import { referenceKinds } from '../map/reference.js';

export const formPlace = 'form';
export const lacksPlace = 'lacks';

/** Stands for the map itself where an item is named: what it says of itself is changed. */
export const mapItself = 'map';

/** What a form makes: plain JSON. */
export const subjectSchema = z.discriminatedUnion('make', [
  z.strictObject({ make: z.literal('answer'), to: z.string() }),
  z.strictObject({ make: z.literal('change'), item: z.string() }),
  z.strictObject({
    make: z.literal('add'),
    kind: z.enum(referenceKinds),
    /** What is known of it before anything is asked. */
    known: z.record(z.string(), z.unknown()).optional(),
  }),
]);
export type Subject = Readonly<z.infer<typeof subjectSchema>>;
