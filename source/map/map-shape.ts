/**
 * Whether data has the shape of a stance map: the quick answer, without words for what is wrong.
 * The bundle holds it compiled ahead.
 */
import { z } from 'zod';

import { stanceMapSchema, type StanceMapFile } from './schema.js';

const schema = z.compile(stanceMapSchema);

export function hasMapShape(data: unknown): data is StanceMapFile {
  return z.validate(schema, data);
}
