/** Questions asked at a terminal, one line each. */
import { createInterface } from 'node:readline/promises';
import type { Terminal } from '../command-line/terminal.js';

export interface Asking {
  /** The answer on one line, without space around it; undefined where nobody answers any more. */
  ask(question: string): Promise<string | undefined>;
  end(): void;
}

/** Asks on standard error, so that what is written to standard output stays a result. */
export function questionsOn({ stdin, stderr }: Terminal): Asking {
  // A screen that was there before lets the program end though somebody could still type.
  stdin.ref();
  const lines = createInterface({ input: stdin, output: stderr, terminal: stdin.isTTY });
  // Node leaves reading paused after a stop by Ctrl+Z, and the program would end.
  lines.on('SIGCONT', () => lines.resume());
  const stopped = new Promise<undefined>(stop => {
    lines.on('close', () => stop(undefined));
    lines.on('SIGINT', () => lines.close());
  });
  return {
    async ask(question) {
      stderr.write(`${question}\n`);
      const answer = await Promise.race([lines.question('> '), stopped]);
      return answer?.trim();
    },
    end: () => lines.close(),
  };
}
