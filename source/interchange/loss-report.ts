/**
 * What every import and export ends in: what was read, what changed on the way, what was left out,
 * by line or id.
 */
import { lossWords } from './words.js';

export interface LossReport {
  readonly format: string;
  readonly read: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

export function reportText({ format, read, changed, dropped }: LossReport): string {
  const part = (title: string, lines: readonly string[]): readonly string[] => [
    lossWords.part(title, lines.length === 0),
    ...lines.map(line => `  ${line}`),
  ];
  return [
    lossWords.format(format),
    ...part(lossWords.read, read),
    ...part(lossWords.changed, changed),
    ...part(lossWords.dropped, dropped),
  ].join('\n');
}

/** What could not be read in an imported file, and where. */
export interface ImportProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
