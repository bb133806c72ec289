/** A walkthrough, as a kind of file: it is played against the map that it names. */
import { walkthroughDocument } from '../walkthrough/format.js';
import type { FileKind } from './kind.js';

export const walkthroughKind: FileKind = {
  ...walkthroughDocument,
  name: 'walkthrough',
  about:
    'A scripted walk through a stance map: narration, actions, and what must be so at each step.',
  schemaFile: 'walkthrough.schema.json',
  openedBy: file => ['stancemap', 'play', file],
  schema: async () => (await import('../walkthrough/schema.js')).walkthroughSchema,
  async faults(text, file, files) {
    const [{ walkthroughIn }, { checkWalkthrough }, { Program }] = await Promise.all([
      import('./load-walkthrough.js'),
      import('../walkthrough/check.js'),
      import('../walk/program.js'),
    ]);
    const found = await walkthroughIn(text, file, { files });
    return 'faults' in found
      ? found.faults
      : checkWalkthrough(new Program(found.map), found.script);
  },
};
