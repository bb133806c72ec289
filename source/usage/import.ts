import { oneArgument } from '../command-line/arguments.js';
import { choice, file } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { frameworkFormats } from './framework-formats.js';
import { lossReport } from './shared-flags.js';

export const importing = define({
  name: 'import',
  summary: `reads an abstract framework (${frameworkFormats.join(', ')}) as a map`,
  args: oneArgument({ shown: 'FILE', offers: 'files', refusal: 'Import takes one file.' }),
  flags: {
    out: file('MAP', 'the file to write the map to'),
    from: choice(frameworkFormats, {
      words: 'the format of the file, where its name does not say it',
    }),
    report: lossReport,
  },
});
