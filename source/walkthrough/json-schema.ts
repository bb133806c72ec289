/**
 * The JSON Schema of a walkthrough file, for editors. Made from the zod schema, never written by
 * hand.
 */
import { z } from 'zod';

import { walkthroughFormat, walkthroughSchema } from './schema.js';

/**
 * A JSON Schema (draft 2020-12). That references lead somewhere only `stancemap check` can tell.
 */
export function walkthroughJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://stancemap.example/schema/stancemap-walkthrough-1.schema.json',
    title: `Walkthrough (${walkthroughFormat})`,
    description:
      'A scripted walk through a stance map: narration, actions, and what must be so at each step.',
    ...z.toJSONSchema(walkthroughSchema, { target: 'draft-2020-12' }),
  };
}
