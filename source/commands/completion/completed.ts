/** What shells complete, whichever shell: the usages, with what they offer looked up. */
import type { Offer } from '../../command-line/flag.js';
import type { Usage } from '../../command-line/usage.js';
import { helpWords } from '../words/help.js';

export interface CompletedCommand {
  /** Empty for the program without a command. */
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  readonly args: Completions;
}

export interface CompletedFlag {
  readonly name: string;
  readonly words: string;
  /** How its value is written; none where it is a switch. */
  readonly takes: string | undefined;
  readonly offers: Completions;
}

/** Words without white space, and beside them paths, or what the program is asked for. */
export interface Completions {
  readonly values: readonly string[];
  readonly asksProgram?: true;
  readonly paths?: 'files' | 'folders' | undefined;
}

/** The names of what comes with the program. */
export type BundledNames = (kind: 'plans' | 'walkthroughs') => readonly string[];

export function completedOf(
  usages: readonly Usage[],
  bundledNames: BundledNames,
): readonly CompletedCommand[] {
  return usages.map(({ name, summary, args, flags }) => ({
    name,
    summary,
    args: offered(args.offers, bundledNames),
    flags: [
      ...Object.entries(flags).map(([flag, { words, takes, offers }]) => ({
        name: flag,
        words,
        takes,
        offers: offered(offers, bundledNames),
      })),
      { name: 'help', words: helpWords.flag, takes: undefined, offers: { values: [] } },
    ],
  }));
}

function offered(offer: Offer, bundledNames: BundledNames): Completions {
  switch (offer.of) {
    case 'values':
      return { values: offer.values };
    case 'plans':
    case 'walkthroughs':
      return { values: bundledNames(offer.of), paths: 'files' };
    case 'files':
    case 'folders':
      return { values: [], paths: offer.of };
    case 'nothing':
      return { values: [] };
    case 'asked':
      return { values: offer.beside ?? [], asksProgram: true };
  }
}

/** In single quotes as POSIX shells read them. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
