/** Everything that is wrong with the file of a profile, with its place. */
import { addDocumentShape, addFormatProblem, openDocument } from '../../map/document.js';
import type { Fault } from '../../map/fault.js';
import { profileDocument } from './format.js';
import { profileSchema } from './profile.js';
import { readProfile } from './read-profile.js';

/** The faults of a profile's text; none where it can be opened, of an earlier format too. */
export function profileFaults(text: string, file: string): readonly Fault[] {
  if (readProfile(text).is === 'profile') return [];
  const opened = openDocument(text, file, profileDocument.what);
  if (!opened.ok) return opened.faults;
  addFormatProblem(opened.problems, opened.data, profileDocument.format);
  addDocumentShape(opened.problems, profileSchema, opened.data);
  return opened.faults();
}
