import { oneWord } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { alternatives } from '../command-line/words.js';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completion = define({
  name: 'completion',
  summary: 'completion for bash, zsh or fish',
  args: oneWord(
    shells,
    'SHELL',
    given =>
      `Completion takes a shell: ${alternatives(shells)}` +
      `${given === undefined ? '' : `, not "${given}"`}.`,
  ),
  flags: {},
});
