import { oneArgument } from '../command-line/arguments.js';
import { text } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { map, plain, profileFlags, screenFlags } from './shared-flags.js';

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
    side: text('ID', 'a side of the plan'),
    plain,
    ...screenFlags,
  },
});
