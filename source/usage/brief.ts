import { oneArgument } from '../command-line/arguments.js';
import { choice, text, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { anyBurden, countEditor, force, map, out } from './shared-flags.js';

export const brief = define({
  name: 'brief',
  summary: 'the hand-outs of a session plan, for each side and the judge',
  args: oneArgument({
    shown: 'FILE',
    offers: 'plans',
    refusal: 'Brief takes one session plan.',
  }),
  flags: {
    to: choice(['md', 'html', 'docx'], { words: 'the format to write' }),
    side: withDefault(text('ID|judge|all', 'whose hand-out'), 'all'),
    out,
    force,
    map,
    burden: anyBurden,
    ...countEditor,
  },
});
