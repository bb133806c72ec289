/** What is said where a grade is changed. */
import type { Status } from '../map/schema.js';
import { gradeInWords } from '../outline/words-marks.js';
import type { Burden } from '../standing/burden.js';
import { count } from '../text/figures.js';

export const gradeWords = {
  key: 'change the grade of this evidence',
  needsEvidence: 'Only evidence has a grade: select an item of evidence first.',
  title: (burden: Burden) => `Grade of this evidence, and what another would change at ${burden}`,
  meaning: (status: Status) => gradeInWords(status),
  field: (field: 'status' | 'contentStatus') =>
    field === 'status' ? 'That it was said or happened' : 'That what it says is so',
  now: 'now',
  nothing: 'no argument would change',
  change: (figure: number) => `${count(figure, 'argument')} would change`,
  changed: (figure: number) => `${count(figure, 'argument')} would change:`,
  moved: (title: string, before: string, after: string) => `${title}: ${before}, then ${after}`,
  more: (figure: number) => `and ${figure} more`,
};
