/** What is said of how arguments stand. */
import type { StanceMap } from '../../map/stance-map.js';
import type { Assumptions } from '../../standing/assumptions.js';
import type { Burden } from '../../standing/burden.js';
import type { Sentence } from '../../standing/explanation.js';
import { argumentInWords, evidenceInWords } from '../../standing/naming.js';
import { burdenWords } from '../../standing/words-burden.js';
import { standings, type Standing } from '../../standing/standing.js';
import type { TurningPoint } from '../../standing/turning-points.js';
import { assumedBeside } from '../../standing/words.js';
import { standingNames } from '../../standing/words-names.js';
import { throughWords } from '../../standing/words-turning.js';
import { plural } from '../../text/figures.js';

function under(burden: Burden, assumptions: Assumptions): string {
  return `under this burden (${burdenWords(burden)})${assumedBeside(assumptions)}`;
}

function withReferences(text: string, references: readonly string[]): string {
  return references.length === 0 ? text : `${text} (${references.join(', ')})`;
}

export const standingWords = {
  all: (title: string, burden: Burden, assumptions: Assumptions) =>
    `${title}: ${under(burden, assumptions)}`,
  why: (labelled: string, burden: Burden, assumptions: Assumptions) =>
    `${labelled} ${under(burden, assumptions)}`,
  /** Of all burdens, side by side: one alone would read as a score. */
  tally: (burden: Burden, tally: Readonly<Record<Standing, number>>) =>
    `  ${burden}: ${standings.map(label => `${tally[label]} ${label}`).join(', ')}`,
  nothingChanges: 'No single change would alter it.',
  whatChanges: 'What would change it:',
  /** What a sentence names by title is named by its reference at the end, for the next command. */
  because: ({ text, names }: Sentence): string => withReferences(text, names),
  turningPoint: (map: StanceMap, point: TurningPoint): string => {
    if ('burden' in point) return `the burden at ${point.burden}: ${standingNames[point.to]}`;
    const { evidence, change, to, through } = point;
    const effect = `${change} ${evidence}, ${evidenceInWords(map, evidence)}: ${standingNames[to]}`;
    if (!through) return effect;
    const way = throughWords(argumentInWords(map, through.argument), through.to);
    return withReferences(`${effect}, ${way}`, [`argument/${through.argument}`]);
  },
  untried: (items: number) =>
    `${items} ${plural(items, { one: 'item', other: 'items' })} of evidence farther away ` +
    `${plural(items, { one: 'was', other: 'were' })} not tried.`,
  noArgument: (reference: string) => `Only an argument stands or falls; ${reference} is none.`,
  noEvidence: (id: string, near: string | undefined) =>
    `No evidence has the id ${id}${near === undefined ? '.' : `; did you mean ${near}?`}`,
  both: (ids: readonly string[]) => `${ids.join(', ')} can't be both granted and rejected.`,
};
