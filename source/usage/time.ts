import { oneOrNone } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { debate } from './debate-flag.js';
import { roundFlags } from './round-flags.js';
import { map, plain, screenFlags, silent } from './shared-flags.js';

/** A plan or a format, and not both. */
export const timeTakes =
  'Time takes a session plan, or --debate with a format such as british-parliamentary.';

export const time = define({
  name: 'time',
  summary: 'the speech timer of a plan, or of --debate FORMAT',
  args: oneOrNone({ shown: '[PLAN]', offers: 'plans', refusal: timeTakes }),
  flags: { debate, ...roundFlags, silent, map, plain, ...screenFlags },
});
