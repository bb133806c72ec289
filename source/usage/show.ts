import { oneArgument } from '../command-line/arguments.js';
import { choice } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { burden, countEditor, json, map } from './shared-flags.js';

export const show = define({
  name: 'show',
  summary: 'one item with its relations',
  args: {
    ...oneArgument({
      shown: 'REF',
      offers: 'nothing',
      refusal: 'Show takes one reference, such as argument/release-offer.',
    }),
    offers: { of: 'asked', what: 'references' },
  },
  flags: {
    map,
    burden,
    ...countEditor,
    to: choice(['txt', 'md'], { words: 'the format to write: text, or Markdown for reading' }),
    json,
  },
});
