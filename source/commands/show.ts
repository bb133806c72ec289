/** `stancemap show REF`: one item with its relations, as text or JSON. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, printJson } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { printWidth } from '../command-line/terminal.js';
import { outlineDocument } from '../handout/outline-document.js';
import { resolveReference } from '../map/resolve-reference.js';
import { outlineLines } from '../outline/outline-text.js';
import { show } from '../usage/show.js';
import { pageOnce } from '../walk/page-once.js';
import { startState } from '../walk/state/state.js';
import { assumedBy } from './assumed-by.js';
import { placeMeant } from './place-of.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { shownItem } from './shown-item.js';
import { showWords } from './words/show.js';

export const run = commandOf(show, async ({ args: text, flags }, terminal) => {
  const map = await readMap(new CommandFiles(terminal), flags.map);
  if (flags.json && flags.to !== undefined) throw usageFailure(showWords.oneFormat);
  if (flags.json) {
    const resolved = resolveReference(map, text);
    printJson(
      terminal,
      shownItem(map, 'reference' in resolved ? resolved.reference : placeMeant(map, text)),
    );
    return exitCodes.done;
  }
  const start = startState({
    place: placeMeant(map, text),
    burden: flags.burden,
    assumptions: assumedBy(flags),
  });
  const { outline } = pageOnce(map, start);
  if (flags.to === 'md') {
    // What writes Markdown is loaded where it is asked for.
    const { markdown } = await import('../handout/markdown.js');
    const foot = showWords.foot(map.file, start);
    const document = outlineDocument(outline, { language: map.file.language, foot });
    print(terminal, markdown(document).trimEnd());
    return exitCodes.done;
  }
  print(terminal, outlineLines(outline, printWidth(terminal)).join('\n'));
  return exitCodes.done;
});
