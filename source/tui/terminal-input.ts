/** Between the terminal and Ink: what is no key is taken out of what is read. */
import { nothingUnfinished, readReports, type MouseReport, type Unfinished } from './reports.js';

/** After this many milliseconds the rest of an answer is no longer waited for. */
const patience = 1000;

export interface InputOptions {
  readonly now: () => number;
  readonly onMouse?: (report: MouseReport) => void;
}

/**
 * Has the stream yield keys alone, from now on; what is returned undoes that. The stream itself is
 * kept, since Ink asks a terminal for more than reading.
 */
export function withKeysAlone(
  stdin: NodeJS.ReadStream,
  { now, onMouse }: InputOptions,
): () => void {
  const read = stdin.read.bind(stdin);
  let rest: Unfinished = nothingUnfinished;
  let last = now();
  stdin.read = (size?: number): unknown => {
    for (;;) {
      const chunk: string | Buffer | null = read(size);
      if (chunk === null) return null;
      const late = now() - last > patience;
      last = now();
      const before = late && rest.in !== 'paste' ? nothingUnfinished : rest;
      const known = readReports(before, Buffer.isBuffer(chunk) ? chunk.toString() : `${chunk}`);
      rest = known.rest;
      for (const report of known.mouse) onMouse?.(report);
      if (known.keys !== '') return known.keys;
    }
  };
  return () => {
    stdin.read = read;
  };
}
