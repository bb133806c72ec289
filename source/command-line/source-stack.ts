/**
 * A stack trace with the places of the source in place of the bundle's. The source maps are read
 * only when something went wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

/**
 * The stack of an error as it reads in the source; unchanged where it does not run from a bundle.
 */
export function sourceStack(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replaceAll(
    /(?:file:\/\/)?(\/[^\s():]+\.cjs|[A-Z]:\\[^\s()]+\.cjs):(\d+):(\d+)/g,
    (whole: string, file: string, line: string, column: string) => {
      if (!maps.has(file)) maps.set(file, mapOf(file));
      const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
      return entry && 'originalSource' in entry && entry.originalSource
        ? `${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
        : whole;
    },
  );
}

function mapOf(file: string): SourceMap | undefined {
  try {
    return existsSync(`${file}.map`)
      ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
      : undefined;
  } catch {
    // A report without the source's places is better than none.
    return undefined;
  }
}
