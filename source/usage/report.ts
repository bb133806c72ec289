import { file, folder, several, toggle } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { flagsOnly } from './flags-only.js';
import { json, map, profileFlags, side } from './shared-flags.js';

export const report = define({
  name: 'report',
  summary:
    "a learner's progress by issue and party, or that of a folder of learners, with the tasks " +
    "of a session plan; or the map's drill cards as Anki's text",
  args: flagsOnly('Report'),
  flags: {
    map,
    plan: file('FILE', 'a session plan, for the progress with its tasks'),
    side,
    ...profileFlags,
    profile: several({
      ...profileFlags.profile,
      words: 'whose notes and progress; with --plan several times, for a table of learners',
    }),
    folder: folder('DIR', 'a folder of profiles, for the progress of each learner'),
    json,
    anki: toggle("the map's drill cards as text that Anki imports"),
  },
});
