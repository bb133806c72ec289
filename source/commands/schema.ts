/** `stancemap schema map|walkthrough|plan|flow`: the JSON Schema of a file format, for editors. */
import { exitCodes } from '../command-line/failure.js';
import { printJson } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { mapJsonSchema } from '../map/json-schema.js';
import { planJsonSchema } from '../plan/json-schema.js';
import { flowJsonSchema } from '../round/flow-json-schema.js';
import { schema } from '../usage/schema.js';
import { walkthroughJsonSchema } from '../walkthrough/json-schema.js';

const schemas = {
  map: mapJsonSchema,
  walkthrough: walkthroughJsonSchema,
  plan: planJsonSchema,
  flow: flowJsonSchema,
};

export const run = commandOf(schema, async ({ args: format }, terminal) => {
  printJson(terminal, schemas[format]());
  return exitCodes.done;
});
