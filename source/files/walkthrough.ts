/** A walkthrough, as a kind of file: it is played against the map that it names. */
import { walkthroughDocument } from '../walkthrough/format.js';
import type { FileKind } from './kind.js';
import { aboutWords } from './words.js';

export const walkthroughKind: FileKind = {
  ...walkthroughDocument,
  name: 'walkthrough',
  about: aboutWords.walkthrough,
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
