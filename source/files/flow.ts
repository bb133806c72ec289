/** The flow of a round, as a kind of file. */
import { flowDocument } from '../round/flow-format.js';
import type { FileKind } from './kind.js';

export const flowKind: FileKind = {
  ...flowDocument,
  name: 'flow',
  about:
    'A round as it was debated: what was said in each speech, what answers what, and the time it ' +
    'took.',
  schemaFile: 'flow.schema.json',
  openedBy: file => ['stancemap', 'flow', file],
  schema: async () => (await import('../round/flow-schema.js')).flowSchema,
  faults: async (text, file, files) =>
    (await (await import('./load-flow.js')).flowIn(text, file, { files })).faults,
};
