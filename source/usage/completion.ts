import { usageFailure } from '../command-line/failure.js';
import { define } from '../command-line/usage.js';
import { alternatives } from '../command-line/words.js';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** A script for a shell, or what such a script asks for: the words that fit the end of a line. */
type CompletionRequest = { readonly shell: Shell } | { readonly line: readonly string[] };

export const completion = define({
  name: 'completion',
  summary: 'completion for bash, zsh or fish',
  args: {
    shown: 'SHELL',
    offers: { of: 'values', values: shells },
    read: (given): CompletionRequest => {
      const [first, ...rest] = given;
      if (first === 'offer') return { line: rest };
      const shell = shells.find(name => name === first);
      if (shell !== undefined && rest.length === 0) return { shell };
      throw usageFailure(
        `Completion takes a shell: ${alternatives(shells)}` +
          `${first === undefined ? '' : `, not "${given.join(' ')}"`}.`,
      );
    },
  },
  flags: {},
});
