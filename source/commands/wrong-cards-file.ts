/** The cards that a learner found wrong, in a file beside the profile, for the map's editor. */
import { tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import type { StanceMap } from '../map/stance-map.js';
import { troubleWords } from '../store/trouble.js';
import { writeWhole } from '../store/whole-file.js';
import type { Study } from '../study/profile/profile.js';
import { wrongCardsText } from '../study/wrong-cards.js';
import { profileWords } from './words/profile.js';

/** Writes all of them, those of earlier sessions too, and says where. */
export async function writeWrongCards(
  profile: string,
  map: StanceMap,
  study: Study,
  terminal: Terminal,
): Promise<void> {
  const file = profile.replace(/\.json$/, `.${map.file.id}.wrong-cards.md`);
  try {
    await writeWhole(file, wrongCardsText(map, study));
    tell(terminal, profileWords.wrongCards(file));
  } catch (error) {
    tell(terminal, profileWords.wrongCardsUnwritten(file, troubleWords(error)));
  }
}
