import { noArguments } from '../command-line/arguments.js';
import { choice } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { frameworkFormats } from './framework-formats.js';
import { lossReport, map, out } from './shared-flags.js';

export const exporting = define({
  name: 'export',
  summary: 'writes the attacks of a map',
  args: noArguments(() => 'Export takes flags only. A map is named with --map FILE.'),
  flags: {
    to: choice(frameworkFormats, { words: 'the format to write' }),
    map,
    out,
    report: lossReport,
  },
});
