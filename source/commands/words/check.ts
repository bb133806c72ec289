/** What is said of files that were checked. */
import { count } from '../../text/figures.js';

export const checkWords = {
  needsFile: 'Check takes at least one file.',
  rulesAlone: '--rules lists the rules and takes no file.',
  fixOrWatch: 'Check mends or watches, not both: an editor has what was mended under it.',
  fixNeedsFile: 'Standard input can not be mended: name a file.',
  watchNeedsFile: 'Standard input can not be watched: name a file.',
  watching: 'Checking after every change; Ctrl+C ends it.',
  checkedAt: (now: Date) => `At ${now.toTimeString().slice(0, 8)}:`,
  onlyMaps: (file: string) => `${file}: only maps are mended.`,
  toFix: (file: string, fixes: readonly string[], unfixed: readonly string[]) =>
    [
      fixes.length === 0 ? `${file}: nothing to mend.` : `${file}: to be mended:`,
      ...[...fixes, ...unfixed].map(line => `  ${line}`),
    ].join('\n'),
  fixed: (file: string, fixes: number) => `${file}: ${count(fixes, 'thing')} mended.`,
  errors: 'Errors: the map does not open.',
  warnings: 'Warnings: the map opens; --strict counts them as errors.',
  rulesPage: (page: string) => `More of them: ${page}`,
  noFaults: (files: readonly string[]) => `${files.join(', ')}: no faults`,
  tally: (errors: number, warnings: number) =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
};
