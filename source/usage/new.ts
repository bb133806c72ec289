import { oneArgument } from '../command-line/arguments.js';
import { repeated, text, toggle, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';

export const newMap = define({
  name: 'new',
  summary: 'begins a map; asks at a terminal for what the flags do not say',
  args: oneArgument({
    shown: 'FILE',
    offers: 'files',
    refusal: 'New takes one file, such as dispute.json.',
  }),
  flags: {
    title: text('WORDS', 'what the dispute is called'),
    motion: repeated('WORDS', 'a sentence that can be affirmed or denied; once for each issue'),
    party: repeated('WORDS', 'a person, body or group that takes part; once for each'),
    language: withDefault(text('TAG', 'the language it is written in'), 'en'),
    example: toggle('a small complete map on a harmless topic, to learn from'),
    'no-schema': toggle('no schema beside it, which editors read to complete and to check'),
  },
});
