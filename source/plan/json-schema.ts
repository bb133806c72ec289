/**
 * The JSON Schema of a session plan file, for editors. Made from the zod schema, never written by
 * hand.
 */
import { z } from 'zod';

import { planFormat, planSchema } from './schema.js';

/** A JSON Schema (draft 2020-12). That names lead into the map only `stancemap check` can tell. */
export function planJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://stancemap.example/schema/stancemap-plan-1.schema.json',
    title: `Session plan (${planFormat})`,
    description:
      'A prepared debate: its motion, the two sides with their arguments, and what the ' +
      'learners do.',
    ...z.toJSONSchema(planSchema, { target: 'draft-2020-12' }),
  };
}
