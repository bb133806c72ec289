/** What is said of how arguments stand. */
import { burdenWords, type Burden } from '../../standing/burden.js';
import type { Standing } from '../../standing/standing.js';
import type { TurningPoint } from '../../standing/turning-points.js';
import { plural } from '../../text/figures.js';

export const standingWords = {
  all: (title: string, burden: Burden) => `${title}: under this burden (${burdenWords(burden)})`,
  why: (reference: string, standing: Standing, burden: Burden) =>
    `${reference}: ${standing} under this burden (${burdenWords(burden)})`,
  nothingChanges: 'No single change would alter it.',
  whatChanges: 'What would change it:',
  turningPoint: (point: TurningPoint) =>
    'burden' in point
      ? `the burden at ${point.burden}: ${point.to}`
      : `${point.change} ${point.evidence}: ${point.to}`,
  untried: (items: number) =>
    `${items} ${plural(items, { one: 'item', other: 'items' })} of evidence farther away ` +
    `${plural(items, { one: 'was', other: 'were' })} not tried.`,
  noArgument: (reference: string) => `Only an argument stands or falls; ${reference} is none.`,
  noEvidence: (id: string, near: string | undefined) =>
    `No evidence has the id ${id}${near === undefined ? '.' : `; did you mean ${near}?`}`,
  both: (ids: readonly string[]) => `${ids.join(', ')} can't be both granted and rejected.`,
};
