import { someArguments } from '../command-line/arguments.js';
import { choice, toggle, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';

const formats = ['text', 'json', 'github', 'sarif'] as const;

export const check = define({
  name: 'check',
  summary: 'validates and lints',
  args: someArguments({
    shown: 'FILE...',
    offers: 'files',
    refusal: 'Check takes at least one file.',
  }),
  flags: {
    format: withDefault(
      choice(formats, {
        words: 'how faults are written',
        refusal: given => `"${given}" is no format. The formats are: ${formats.join(', ')}.`,
      }),
      'text',
    ),
    json: toggle('short for --format json'),
    balance: toggle("each side's figures on each issue of a map, in place of its faults"),
    strict: toggle('a warning counts as an error'),
  },
});
