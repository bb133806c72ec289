import { usageFailure } from '../command-line/failure.js';
import { choice, text, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { at, burden, countEditor, force, screenFlags } from './shared-flags.js';

export const record = define({
  name: 'record',
  summary: 'opens a map and writes the walk as a walkthrough',
  args: {
    shown: 'OUT [MAP]',
    offers: { of: 'files' },
    read: ([out, map, ...more]) => {
      if (out === undefined || more.length > 0)
        throw usageFailure(
          'Record takes the file to write, and a map if it is not the bundled one.',
        );
      if (map === '-' || out === '-')
        throw usageFailure('Record reads the keyboard and writes a file: neither can be "-".');
      return { out, map };
    },
  },
  flags: {
    pauses: withDefault(
      choice(['kept', 'even'], {
        words: 'the times as they were, or as long as it takes to read what is said',
      }),
      'kept',
    ),
    title: text('TEXT', 'the title of the walkthrough'),
    force,
    at,
    burden,
    ...countEditor,
    ...screenFlags,
  },
});
