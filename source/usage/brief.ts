import { oneArgument } from '../command-line/arguments.js';
import { choice, number, asking, text, withDefault } from '../command-line/flag.js';
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
    side: withDefault(
      asking(text('ID|judge|all', 'whose hand-out: a side, a team, the judge'), 'recipients', [
        'judge',
        'all',
      ]),
      'all',
    ),
    length: withDefault(
      choice(['page', 'short', 'full'], {
        words: 'one page a side, at most two, or all of it with every card',
      }),
      'short',
    ),
    'words-per-minute': number('how fast the speakers read aloud; as the plan says otherwise', {
      least: 60,
      most: 400,
      whole: true,
    }),
    out,
    force,
    map,
    burden: anyBurden,
    ...countEditor,
  },
});
