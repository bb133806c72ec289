/** Why a profile can't be read: the first thing that is wrong with its file, and where. */
import { faultAt } from '../../map/problem.js';
import { faultWords } from '../../map/words.js';
import { decoded } from '../../store/decoded.js';
import { profileFaults } from './profile-faults.js';
import { faultPlace } from './words.js';

/** Undefined where nothing is found to be wrong with it. */
export function firstFault(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  if (text.ok) {
    const [fault] = profileFaults(text.text, '');
    return fault && faultPlace(fault);
  }
  const place = { file: '', text: text.before, offset: text.before.length };
  return faultPlace(faultAt(place, 'encoding', faultWords.wrongEncoding(text.looksLike)));
}
