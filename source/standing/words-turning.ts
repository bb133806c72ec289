/** What is said of a change that turns an argument through another one. */
import type { Standing } from './standing.js';
import { standingNames } from './words-names.js';

/** How an argument then stands, after its name: "which is then unproven". */
export function throughWords(name: string, to: Standing): string {
  const then = to === 'stands' ? 'then stands' : `is then ${standingNames[to]}`;
  return `through ${name}, which ${then}`;
}
