/** `stancemap report`: a learner's progress as text or JSON; the map's cards as Anki's text. */
import { safeText } from '../text/safe-text.js';
import { ankiText } from '../study/anki.js';
import { makeDeck } from '../study/deck.js';
import { studyOf } from '../study/profile.js';
import { progressOf, progressOutline } from '../study/progress.js';
import { outlineLines } from '../walk/outline-text.js';
import { exitCodes, usageFailure } from './failure.js';
import { print, printJson, readFlags } from './flags.js';
import { openProfile } from './profile.js';
import { profileFlags } from './profile-flags.js';
import { readMap } from './read-map.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, { map: { type: 'string' }, json: { type: 'boolean' }, anki: { type: 'boolean' }, ...profileFlags });
  if (positionals.length > 0) throw usageFailure(`Report takes flags only; "${positionals.join(' ')}" is not one. A map is named with --map FILE.`);
  if (values.json && values.anki) throw usageFailure('Report is written as --json or as --anki, not both.');
  const map = await readMap(values.map);
  const { cards, refused } = makeDeck(map);
  if (values.anki) {
    print(ankiText(cards, map.file.title));
    return exitCodes.done;
  }
  const store = await openProfile(values, sentence => process.stderr.write(`${safeText(sentence)}\n`));
  const progress = progressOf(map, cards, studyOf(store.profile, map.file.id), new Date());
  if (values.json) printJson({ ...progress, refused });
  else print(outlineLines(progressOutline(progress, `Progress: ${map.file.title}`), process.stdout.isTTY ? process.stdout.columns : 100).join('\n'));
  return exitCodes.done;
}
