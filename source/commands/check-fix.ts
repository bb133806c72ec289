/** `check --fix`: mends in maps what needs no judgement, and tells it before it is saved. */
import { usageFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { kindIn } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import { fixedMap } from '../map/edit/fix.js';
import type { CommandFiles } from './command-files.js';
import { EditedMap } from './edited-map.js';
import { checkWords } from './words/check.js';

/** Mends each file that is a map. Throws a UserFailure where one can't be read or saved. */
export async function fixFiles(
  names: readonly string[],
  files: CommandFiles,
  terminal: Terminal,
): Promise<void> {
  if (names.includes('-')) throw usageFailure(checkWords.fixNeedsFile);
  for (const file of names) {
    const text = await files.requiredText(file);
    if ((kindIn(text) ?? mapKind) !== mapKind) {
      tell(terminal, checkWords.onlyMaps(file));
      continue;
    }
    const map = await EditedMap.open(files, file, terminal);
    const fixed = fixedMap(map.text, today(terminal).toISOString().slice(0, 10));
    tell(terminal, checkWords.toFix(file, fixed.fixes, fixed.unfixed));
    if (fixed.fixes.length === 0) continue;
    await map.save(fixed.text);
    tell(terminal, checkWords.fixed(file, fixed.fixes.length));
  }
}
