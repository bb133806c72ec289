/**
 * The JSON Schema of a file format, for editors and other validators. Made from the zod schema,
 * never written by hand.
 */
import { z } from 'zod';
import type { DocumentName } from './document-name.js';

/**
 * A JSON Schema (draft 2020-12). It covers the shape of a file; that names lead somewhere only
 * `stancemap check` can tell. `about` says in a sentence what such a file is.
 */
export function documentJsonSchema(
  schema: z.ZodObject,
  { format, what, about }: DocumentName & { readonly about: string },
): object {
  const title = what.replace(/^an? /, '').replace(/^./, letter => letter.toUpperCase());
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://stancemap.example/schema/${format.replace('/', '-')}.schema.json`,
    title: `${title} (${format})`,
    description: about,
    ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
  };
}
