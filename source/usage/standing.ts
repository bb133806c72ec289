import { list, asking, text } from '../command-line/flag.js';
import { define } from '../command-line/usage.js';
import { flagsOnly } from './flags-only.js';
import { burden, countEditor, json, map } from './shared-flags.js';

export const standing = define({
  name: 'standing',
  summary: "every argument's standing",
  args: flagsOnly('Standing'),
  flags: {
    map,
    burden,
    ...countEditor,
    grant: asking(list('E1,E2', 'evidence to count whatever its grade'), 'evidence'),
    reject: asking(list('E3', 'evidence to leave out whatever its grade'), 'evidence'),
    why: asking(
      text('REF', 'tells of one argument why it stands or not, and what would change that'),
      'arguments',
    ),
    json,
  },
});
