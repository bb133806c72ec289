/** The JSON Schema of a flow file, for editors. Made from the zod schema, never written by hand. */
import { z } from 'zod';

import { flowFormat, flowSchema } from './flow-schema.js';

/** A JSON Schema (draft 2020-12). That names lead somewhere only `stancemap check` can tell. */
export function flowJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://stancemap.example/schema/stancemap-flow-1.schema.json',
    title: `Flow (${flowFormat})`,
    description:
      'A round as it was debated: what was said in each speech, what answers what, and ' +
      'the time it took.',
    ...z.toJSONSchema(flowSchema, { target: 'draft-2020-12' }),
  };
}
