/** The dial in the head of every page: how much proof the reader asks for, and what turns it. */
import type { Burden } from '../standing/burden.js';
import { burdenGauge } from './proof.js';
import type { Signs } from './signs.js';

/** At and above so many columns there is room for the keys that turn it. */
const keysColumns = 80;

/** That it is asked for, so that nobody takes it for how well the page is proved. */
export function dialWords(burden: Burden, signs: Signs, columns = 0): string {
  const keys = columns < keysColumns ? '' : ' [ ]';
  return `proof asked ${burdenGauge(burden, signs)} ${burden}${keys}`;
}
