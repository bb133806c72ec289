import { file, text, toggle } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { flagsOnly } from './flags-only.js';
import { json, map, profileFlags } from './shared-flags.js';

export const report = define({
  name: 'report',
  summary:
    "a learner's progress by issue and party, with the tasks of a session plan, or the " +
    "map's drill cards as Anki's text",
  args: flagsOnly('Report'),
  flags: {
    map,
    plan: file('FILE', 'a session plan, for the progress with its tasks'),
    side: text('ID', 'a side of the plan'),
    ...profileFlags,
    json,
    anki: toggle("the map's drill cards as text that Anki imports"),
  },
});
