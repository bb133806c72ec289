/** A session plan, as a kind of file. */
import { planDocument } from '../plan/format.js';
import type { FileKind } from './kind.js';
import { aboutWords } from './words.js';

export const planKind: FileKind = {
  ...planDocument,
  name: 'plan',
  about: aboutWords.plan,
  schemaFile: 'plan.schema.json',
  openedBy: file => ['stancemap', 'plan', file],
  schema: async () => (await import('../plan/schema.js')).planSchema,
  faults: async (text, file, files) =>
    (await (await import('./load-plan.js')).planIn(text, file, { files })).faults,
};
