/**
 * What every import and export ends in: what was read, what changed on the way, what was left out,
 * by line or id.
 */
export interface LossReport {
  readonly format: string;
  readonly read: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}

export function reportText({ format, read, changed, dropped }: LossReport): string {
  const part = (title: string, lines: readonly string[]): readonly string[] => [
    `${title}: ${lines.length === 0 ? 'nothing' : ''}`,
    ...lines.map(line => `  ${line}`),
  ];
  return [
    `Format: ${format}`,
    ...part('Read', read),
    ...part('Changed', changed),
    ...part('Left out', dropped),
  ].join('\n');
}

/** What could not be read in an imported file, and where. */
export interface ImportProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
