import { oneArgument } from '../command-line/arguments.js';
import { choice, file, text } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { frameworkFormats, importFormats } from './framework-formats.js';
import { lossReport } from './shared-flags.js';

export const importing = define({
  name: 'import',
  summary:
    `reads an abstract framework (${frameworkFormats.join(', ')}) as a map, and a debater's Word ` +
    'file as a map or into a plan',
  args: oneArgument({ shown: 'FILE', offers: 'files', refusal: 'Import takes one file.' }),
  flags: {
    out: file('FILE', 'the file to write the map to, or the plan with what was added'),
    plan: file('PLAN', 'the session plan that the arguments of a Word file are added to'),
    side: text('ID', 'the side of the plan they are of, where the file does not say it'),
    from: choice(importFormats, {
      words: 'the format of the file, where its name does not say it',
    }),
    report: lossReport,
  },
});
