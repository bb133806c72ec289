import { oneOf } from '../command-line/arguments.js';
import { fileKinds } from '../files/kinds.js';
import { define } from '../command-line/usage.js';
import { alternatives } from '../command-line/words.js';

const names = fileKinds.map(({ name }) => name);

export const schema = define({
  name: 'schema',
  summary: 'the JSON Schema of a file format',
  args: oneOf(
    fileKinds,
    names.join('|'),
    given =>
      `Schema takes the name of a format: ${alternatives(names)}` +
      `${given === undefined ? '' : `, not "${given}"`}.`,
  ),
  flags: {},
});
