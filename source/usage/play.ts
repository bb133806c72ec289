import { oneArgument } from '../command-line/arguments.js';
import { choice, file, folder, number, toggle, withDefault } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { map, screenFlags } from './shared-flags.js';

export const play = define({
  name: 'play',
  summary: 'plays a walkthrough',
  args: oneArgument({
    shown: 'FILE',
    offers: 'walkthroughs',
    refusal:
      'Play takes one walkthrough: a file, or the name of a bundled one such as three-minute-tour.',
  }),
  flags: {
    auto: toggle('goes on by itself'),
    speed: withDefault(
      number('how fast it goes by itself, from 0.1 to 10', { least: 0.1, most: 10, whole: false }),
      1,
    ),
    notes: toggle(
      "the presenter's notes, following a player of the same script in another terminal",
    ),
    check: toggle('plays it without a terminal; exit 1 where the map is not as the script expects'),
    text: toggle('the transcript, as text'),
    cast: file('OUT', 'writes a recording that asciinema plays, with captions beside it'),
    'cast-version': withDefault(choice(['2', '3'], { words: 'the version of the recording' }), '3'),
    svg: folder('DIR', "a folder for a picture of each step's screen"),
    map,
    'data-dir': folder(
      'DIR',
      'where the notes in another terminal look for the player, in place of the usual ' +
        'folder; give both the same',
    ),
    ...screenFlags,
  },
});
