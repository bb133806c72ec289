/** How a fault ends, and a list of faults. */
import { plural } from '../text/figures.js';

/** Offers what was likely meant, after what is wrong; nothing where nothing is near. */
export const orNear = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean ${near}?`;

/** After a value of which not all that it holds can be shown. */
export const withHidden = ' (with hidden characters)';

/** How many faults there are besides those that are listed. */
export const moreFaults = (rest: number): string =>
  `${rest} more ${plural(rest, { one: 'problem is', other: 'problems are' })} not listed`;
