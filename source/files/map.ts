/** A stance map, as a kind of file. */
import { mapDocument } from '../map/format.js';
import type { FileKind } from './kind.js';
import { aboutWords } from './words.js';

export const mapKind: FileKind = {
  ...mapDocument,
  name: 'map',
  about: aboutWords.map,
  schemaFile: 'stancemap.schema.json',
  openedBy: file => ['stancemap', file],
  schema: async () => (await import('../map/schema.js')).stanceMapSchema,
  async faults(text, file) {
    const [{ loadMap }, { lintMap }] = await Promise.all([
      import('../map/load.js'),
      import('../standing/rules/check-map.js'),
    ]);
    const loaded = loadMap(text, file);
    return loaded.ok ? lintMap(loaded.map, file, text) : loaded.faults;
  },
};
