/** `stancemap schema map|walkthrough|plan|flow`: the JSON Schema of a file format, for editors. */
import { flowJsonSchema } from '../round/flow-json-schema.js';
import { planJsonSchema } from '../plan/json-schema.js';
import { mapJsonSchema } from '../map/json-schema.js';
import { walkthroughJsonSchema } from '../walkthrough/json-schema.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { printJson } from './output.js';

const schemas = {
  map: mapJsonSchema,
  walkthrough: walkthroughJsonSchema,
  plan: planJsonSchema,
  flow: flowJsonSchema,
};

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readFlags(args, {});
  const [name] = positionals;
  if (name !== 'map' && name !== 'walkthrough' && name !== 'plan' && name !== 'flow')
    throw usageFailure(
      'Schema takes the name of a format: map, walkthrough, plan or ' +
        `flow${name ? `, not "${name}"` : ''}.`,
    );
  printJson(schemas[name]());
  return exitCodes.done;
}
