import { oneArgument } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { burden, countEditor, json, map } from './shared-flags.js';

export const show = define({
  name: 'show',
  summary: 'one item with its relations',
  args: oneArgument({
    shown: 'REF',
    offers: 'nothing',
    refusal: 'Show takes one reference, such as argument/release-offer.',
  }),
  flags: { map, burden, ...countEditor, json },
});
