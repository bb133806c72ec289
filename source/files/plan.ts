/** A session plan, as a kind of file. */
import { planDocument } from '../plan/format.js';
import type { FileKind } from './kind.js';

export const planKind: FileKind = {
  ...planDocument,
  name: 'plan',
  about:
    'A prepared debate: its motion, the two sides with their arguments, and what the learners do.',
  schemaFile: 'plan.schema.json',
  openedBy: file => ['stancemap', 'plan', file],
  schema: async () => (await import('../plan/schema.js')).planSchema,
  faults: async (text, file, files) =>
    (await (await import('./load-plan.js')).planIn(text, file, { files })).faults,
};
