/** `stancemap schema KIND`: the JSON Schema of a file format, for editors. */
import { exitCodes } from '../command-line/failure.js';
import { printJson } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { jsonSchemaOf } from '../files/kinds.js';
import { schema } from '../usage/schema.js';

export const run = commandOf(schema, async ({ args: kind }, terminal) => {
  printJson(terminal, await jsonSchemaOf(kind));
  return exitCodes.done;
});
