/** Everything that is wrong with the file of a profile, with its place. */
import { addCaseTwins } from '../../map/case-twins.js';
import { addDocumentShape, addFormatProblem, openDocument } from '../../map/document.js';
import type { Fault } from '../../map/fault.js';
import { faultsOf, Problems } from '../../map/problem.js';
import { withoutMark } from '../../map/read-json.js';
import { profileDocument } from './format.js';
import { profileSchema, type Profile } from './profile.js';
import { readProfile } from './read-profile.js';

/** The faults of a profile's text; none where it can be opened, of an earlier format too. */
export function profileFaults(text: string, file: string): readonly Fault[] {
  const read = readProfile(text);
  if (read.is === 'profile') return caseTwinsIn(read.profile, text, file);
  const opened = openDocument(text, file, profileDocument.what);
  if (!opened.ok) return opened.faults;
  addFormatProblem(opened.problems, opened.data, profileDocument.format);
  addDocumentShape(opened.problems, profileSchema, opened.data);
  return opened.faults();
}

/** Warns of maps, and of what was kept of a map, that differ by the case of their letters only. */
function caseTwinsIn({ maps }: Profile, text: string, file: string): readonly Fault[] {
  const problems = new Problems();
  addCaseTwins(problems, Object.keys(maps), id => ['maps', id]);
  for (const [id, { notes, visited, cards, stances }] of Object.entries(maps))
    for (const [key, entries] of Object.entries({ notes, visited, cards, stances }))
      addCaseTwins(problems, Object.keys(entries), name => ['maps', id, key, name]);
  return faultsOf(problems, file, withoutMark(text));
}
