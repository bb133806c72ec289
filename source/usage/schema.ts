import { oneWord } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { alternatives } from '../command-line/words.js';

const formats = ['map', 'walkthrough', 'plan', 'flow'] as const;

export const schema = define({
  name: 'schema',
  summary: 'the JSON Schema of a file format',
  args: oneWord(
    formats,
    formats.join('|'),
    given =>
      `Schema takes the name of a format: ${alternatives(formats)}` +
      `${given === undefined ? '' : `, not "${given}"`}.`,
  ),
  flags: {},
});
