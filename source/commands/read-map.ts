/** Reading a map: the edge where a text becomes a map or faults. */
import { mapDocument } from '../map/format.js';
import { loadMap } from '../map/load.js';
import type { StanceMap } from '../map/stance-map.js';
import type { CommandFiles } from './command-files.js';
import { bundledMap } from './package-folder.js';
import { refusal } from './refusal.js';
import { fileWords } from './words/files.js';

/**
 * A map from a file (`-` for standard input, nothing for the bundled one). Throws a UserFailure
 * with all faults.
 */
export async function readMap(files: CommandFiles, file = bundledMap): Promise<StanceMap> {
  const text = await files.requiredText(file, fileWords.checkMapPath);
  const loaded = loadMap(text, file);
  if (loaded.ok) return loaded.map;
  throw await refusal({ text, file, wanted: mapDocument }, loaded.faults);
}
