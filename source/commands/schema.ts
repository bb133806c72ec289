/** `stancemap schema map|walkthrough`: the JSON Schema of a file format, for editors. */
import { mapJsonSchema } from '../map/json-schema.js';
import { walkthroughJsonSchema } from '../walkthrough/json-schema.js';
import { exitCodes, usageFailure } from './failure.js';
import { printJson, readFlags } from './flags.js';

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags(args, {});
  const [name] = positionals;
  if (name !== 'map' && name !== 'walkthrough') throw usageFailure(`Schema takes the name of a format: map or walkthrough${name ? `, not "${name}"` : ''}.`);
  printJson(name === 'map' ? mapJsonSchema() : walkthroughJsonSchema());
  return exitCodes.done;
}
