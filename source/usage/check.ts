import { anyArguments } from '../command-line/arguments.js';
import { choice, toggle, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';

const formats = ['text', 'json', 'github', 'sarif'] as const;

export const check = define({
  name: 'check',
  summary: 'validates and lints',
  args: anyArguments({ shown: 'FILE...', offers: 'files' }),
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
    fix: toggle('mends what needs no judgement: missing positions, what is written twice, the day'),
    watch: toggle('checks again after every change, until Ctrl+C'),
    rules: toggle('lists every rule, with why it is one, in place of faults'),
  },
});
