/** The flow of a round, as a kind of file. */
import { flowDocument } from '../round/flow-format.js';
import type { FileKind } from './kind.js';
import { aboutWords } from './words.js';

export const flowKind: FileKind = {
  ...flowDocument,
  name: 'flow',
  about: aboutWords.flow,
  schemaFile: 'flow.schema.json',
  openedBy: file => ['stancemap', 'flow', file],
  schema: async () => (await import('../round/flow-schema.js')).flowSchema,
  faults: async (text, file, files) =>
    (await (await import('./load-flow.js')).flowIn(text, file, { files })).faults,
};
