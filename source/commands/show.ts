/** `stancemap show REF`: one item with its relations, as text or JSON. */
import { exitCodes } from '../command-line/failure.js';
import { print, printJson } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { printWidth } from '../command-line/terminal.js';
import { resolveReference } from '../map/reference.js';
import { outlineLines } from '../outline/outline-text.js';
import { show } from '../usage/show.js';
import { Program } from '../walk/program.js';
import { startState } from '../walk/state/state.js';
import { assumedBy } from './assumed-by.js';
import { placeOf } from './place-of.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { shownItem } from './shown-item.js';

export const run = commandOf(show, async ({ args: text, flags }, terminal) => {
  const map = await readMap(new CommandFiles(terminal), flags.map);
  if (flags.json) {
    const resolved = resolveReference(map, text);
    printJson(
      terminal,
      shownItem(map, 'reference' in resolved ? resolved.reference : placeOf(map, text)),
    );
    return exitCodes.done;
  }
  const start = startState({
    place: placeOf(map, text),
    burden: flags.burden,
    assumptions: assumedBy(flags),
  });
  const { outline } = new Program(map).page(start);
  print(terminal, outlineLines(outline, printWidth(terminal)).join('\n'));
  return exitCodes.done;
});
