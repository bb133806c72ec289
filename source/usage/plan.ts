import { oneArgument } from '../command-line/arguments.js';
import { define } from '../command-line/usage.js';
import { roundFlags } from './round-flags.js';
import { map, plain, profileFlags, screenFlags, side } from './shared-flags.js';

export const plan = define({
  name: 'plan',
  summary:
    'opens a session plan, and begins one where there is no such file; with a profile, a ' +
    "learner's tasks",
  args: oneArgument({
    shown: 'FILE',
    offers: 'plans',
    refusal: 'Plan takes one file, such as plan.json. One that is not there yet is begun.',
  }),
  flags: {
    map,
    ...profileFlags,
    side,
    ...roundFlags,
    plain,
    ...screenFlags,
  },
});
