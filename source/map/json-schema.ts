/**
 * The JSON Schema of a stance map file, for editors and other validators. Made from the zod schema,
 * never written by hand.
 */
import { z } from 'zod';

import { stanceMapSchema } from './schema.js';

/**
 * A JSON Schema (draft 2020-12). It covers the shape of a file; that links lead somewhere only
 * `stancemap check` can tell.
 */
export function mapJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://stancemap.example/schema/stancemap-1.schema.json',
    title: 'Stance map (stancemap/1)',
    description:
      'A dispute: its issues and parties, who argues what, on what evidence, and what answers it.',
    ...z.toJSONSchema(stanceMapSchema, { target: 'draft-2020-12' }),
  };
}
