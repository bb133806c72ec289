/** What became of an entry, in a line that a test compares. */
import type { EntryMarks } from '../../source/round/flow-marks.js';
import { speechShort, turnShort } from '../../source/round/flow-words.js';

export function marksTold(marks: EntryMarks | undefined): string {
  const { dropped, answeredIn, late, isNew, extendedIn = [] } = marks ?? {};
  return [
    ...(dropped ? [`dropped by ${turnShort(dropped)}`] : []),
    ...(answeredIn ? [`answered in ${speechShort(answeredIn)}`] : []),
    ...(late ? ['late'] : []),
    ...(isNew ? ['new'] : []),
    ...extendedIn.map(speech => `extended in ${speechShort(speech)}`),
  ].join(', ');
}
