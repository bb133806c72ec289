/** `stancemap check --balance`: the figures of each map's sides, in place of its faults. */
import { balanceOf } from '../balance/balance.js';
import { balanceText } from '../balance/balance-text.js';
import { passesMirrorTest } from '../balance/mirror.js';
import { balanceWords } from '../balance/words.js';
import { UserFailure } from '../command-line/failure.js';
import { kindIn } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import { formatFaults } from '../map/fault.js';
import { loadMap } from '../map/load.js';
import type { CommandFiles } from './command-files.js';

/** Throws a UserFailure where a file is no valid map. */
export async function balanceReport(
  names: readonly string[],
  files: CommandFiles,
  isJson: boolean,
): Promise<string> {
  const found = [];
  for (const name of names) {
    const text = await files.requiredText(name);
    if ((kindIn(text) ?? mapKind).name !== mapKind.name)
      throw new UserFailure(balanceWords.onlyMaps(name));
    const loaded = loadMap(text, name);
    if (!loaded.ok) throw new UserFailure(formatFaults(loaded.faults));
    const balance = balanceOf(loaded.map);
    found.push({ ...balance, mirror: passesMirrorTest(loaded.map, balance) });
  }
  return isJson
    ? JSON.stringify({ balances: found }, null, 2)
    : found
        .map(balance => `# ${balance.title}\n\n${balanceText(balance, balance.mirror)}`)
        .join('\n\n');
}
