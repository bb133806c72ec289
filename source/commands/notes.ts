/** `stancemap notes`: all that a learner wrote and chose, as Markdown or JSON. */
import { exitCodes, UserFailure } from '../command-line/failure.js';
import { jsonText, print, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { markdown } from '../handout/markdown.js';
import { makeDeck } from '../study/cards/deck.js';
import { isNothing, studyExport } from '../study/study-export.js';
import { notes } from '../usage/notes.js';
import { CommandFiles } from './command-files.js';
import { notesPaper } from './notes-paper.js';
import { profileName } from './profile-file.js';
import { openProfile, refuseUnknown, studyIn } from './profile.js';
import { readMap } from './read-map.js';
import { notesWords } from './words/notes.js';
import { fileWords } from './words/files.js';
import { isSameFile, outputFile, writeNew } from './write-file.js';

export const run = commandOf(notes, async ({ flags }, terminal) => {
  const files = new CommandFiles(terminal);
  const map = await readMap(files, flags.map);
  refuseUnknown(flags, terminal);
  const store = await openProfile(flags, terminal, sentence => tell(terminal, sentence));
  const study = studyIn(store.profile, map, terminal);
  const isAsked = Object.keys(study.typed ?? {}).length > 0;
  const content = studyExport(map, isAsked ? makeDeck(map).cards : [], study);
  const text = flags.json
    ? jsonText({ profile: profileName(flags), ...content })
    : markdown(notesPaper(map, content, profileName(flags))).trimEnd();
  const out = outputFile(flags.out);
  // Also where the profile is not there yet: it will be.
  if (out !== undefined && (await isSameFile(out, store.file)))
    throw new UserFailure(fileWords.overInput(out));
  if (out === undefined) print(terminal, text);
  else await writeNew(files, out, `${text}\n`);
  if (isNothing(content)) tell(terminal, notesWords.nothing(profileName(flags)));
  return exitCodes.done;
});
