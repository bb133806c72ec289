/** What is said of files that were checked. */
import { count } from '../../text/figures.js';

export const checkWords = {
  noFaults: (files: readonly string[]) => `${files.join(', ')}: no faults`,
  tally: (errors: number, warnings: number) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
};
