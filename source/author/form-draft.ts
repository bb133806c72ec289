/** A form that is being filled in as plain JSON, so that it can outlive the program. */
import { z } from 'zod';
import { referenceKinds } from '../map/reference.js';
import { fieldsOf, type FormKind } from './form-fields.js';
import type { Form } from './form.js';
import { subjectSchema } from './form-subject.js';

const kinds: readonly FormKind[] = [...referenceKinds, 'answer', 'map'];

const oneSchema = z.strictObject({
  subject: subjectSchema,
  kind: z.enum(kinds),
  title: z.string(),
  value: z.record(z.string(), z.unknown()),
  toAsk: z.array(z.string()),
  typing: z.strictObject({ field: z.string(), text: z.string() }).optional(),
  /** The field that takes what the form before it in the list makes; of the first there is none. */
  field: z.string().optional(),
});

/** The form that is being filled in, and after it those that wait. */
export const draftSchema = z.array(oneSchema).min(1);
export type FormDraft = z.infer<typeof draftSchema>;

export function draftOf(form: Form, taking?: string): FormDraft {
  const { subject, kind, title, value, toAsk, typing, within } = form;
  const one = { subject, kind, title, value, toAsk: [...toAsk], typing, field: taking };
  return [one, ...(within ? draftOf(within.form, within.field) : [])];
}

/** The form as it was left. */
export function formOf([first, ...rest]: FormDraft): Form | undefined {
  if (!first) return undefined;
  const { subject, kind, title, value, toAsk, typing } = first;
  const [next] = rest;
  const waiting = formOf(rest);
  return {
    subject,
    kind,
    title,
    value,
    toAsk,
    typing,
    fields: fieldsOf(kind, subject.make !== 'change'),
    faults: {},
    warned: [],
    ...(waiting && next?.field !== undefined
      ? { within: { form: waiting, field: next.field } }
      : {}),
  };
}
