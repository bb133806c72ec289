import { define } from '../command-line/usage.js';
import { flagsOnly } from './flags-only.js';
import { json, map, out, profileFlags } from './shared-flags.js';

export const notes = define({
  name: 'notes',
  summary:
    'a learner\'s notes, bookmarks, written answers and answers to "Where do I stand?", as ' +
    'Markdown or JSON',
  args: flagsOnly('Notes'),
  flags: { map, ...profileFlags, json, out },
});
