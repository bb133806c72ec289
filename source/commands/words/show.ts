/** What is said of an item that is shown. */
import type { StanceMap } from '../../map/stance-map.js';
import { horizonWords } from '../../pages/words.js';
import type { Burden } from '../../standing/burden.js';
import type { Assumptions } from '../../standing/assumptions.js';
import { burdenWords } from '../../standing/words-burden.js';
import { assumedBeside } from '../../standing/words.js';

export const showWords = {
  oneFormat: 'Show takes --json or --to, not both.',
  /** At the end of a page that is read without the program: of which map, under which burden. */
  foot: (
    { title, horizon, updated }: StanceMap['file'],
    { burden, assumptions }: { readonly burden: Burden; readonly assumptions: Assumptions },
  ): string =>
    `${title}. ${horizonWords(horizon ?? updated)} What stands, stands under the burden ` +
    `${burdenWords(burden)}${assumedBeside(assumptions)}; it does not mean true.`,
} as const;
