import { oneArgument } from '../command-line/arguments.js';
import { choice, file, toggle } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { debate } from './debate-flag.js';
import { roundFlags } from './round-flags.js';
import {
  anyBurden,
  countEditor,
  force,
  map,
  out,
  plain,
  screenFlags,
  silent,
} from './shared-flags.js';

export const flow = define({
  name: 'flow',
  summary: 'the flow sheet of a round with its timer, begun where there is no such file',
  args: oneArgument({
    shown: 'FILE',
    offers: 'files',
    refusal: 'Flow takes one file, such as round.json. One that is not there yet is begun.',
  }),
  flags: {
    plan: file('PLAN', 'the session plan that a new one is begun by'),
    debate,
    ...roundFlags,
    to: choice(['md', 'html'], { words: 'the format to write' }),
    ballot: toggle("the judge's ballot alone, on paper"),
    out,
    force,
    map,
    burden: anyBurden,
    ...countEditor,
    silent,
    plain,
    ...screenFlags,
  },
});
