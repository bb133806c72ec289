/** `stancemap drill`: opens a map straight in the drill, with the learner's profile. */
import { exitCodes } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive } from '../command-line/terminal.js';
import { defined } from '../text/data.js';
import { drill } from '../usage/drill.js';
import { CommandFiles } from './command-files.js';
import { idNamed } from './reference.js';
import { readMap } from './read-map.js';
import { studiedSession } from './studied.js';
import { exitCodeOf } from './terminal-session.js';
import { drillWords } from './words/drill.js';

export const run = commandOf(drill, async ({ flags }, terminal) => {
  const files = new CommandFiles(terminal);
  const map = await readMap(files, flags.map);
  const issue = idNamed(map, 'issue', flags.issue);
  const party = idNamed(map, 'party', flags.party);
  if (!isInteractive(terminal)) {
    print(terminal, drillWords.needsTerminal);
    return exitCodes.done;
  }
  const filter = defined({ issue, party, kind: flags.kind });
  return exitCodeOf(
    await studiedSession({
      map,
      files,
      values: flags,
      terminal,
      at: 'drill',
      drill: { filter, blind: flags.blind ?? false, aloud: flags.aloud ?? false },
    }),
  );
});
