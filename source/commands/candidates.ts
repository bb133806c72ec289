/**
 * What a shell is offered that only the files know: ids of the map that the line names, sides of
 * its plan, profiles. The scripts ask for it with the line as it was typed.
 */
import type { CompletionList } from '../command-line/flag.js';
import { withHome } from '../command-line/home.js';
import type { Terminal } from '../command-line/terminal.js';
import { allSeats } from '../handout/seats.js';
import { allReferences, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import { CommandFiles } from './command-files.js';
import { typedIn, type TypedLine } from './completion/typed-line.js';
import { profilesIn } from './profile.js';
import { dataFolder } from './profile-file.js';
import { readMap } from './read-map.js';
import { readPlan } from './read-plan.js';

export interface CompletionWord {
  readonly word: string;
  /** What it is, for shells that show that. */
  readonly about?: string;
}

/**
 * The words that fit the last of a line (without the program's name). Throws a UserFailure where a
 * file on the line can't be read.
 */
export async function candidatesFor(
  line: readonly string[],
  terminal: Terminal,
): Promise<readonly CompletionWord[]> {
  const typed = typedIn(line);
  const { offer, word } = typed;
  if (offer.of !== 'asked') return [];
  const found = await wordsOf(offer.what, typed, terminal);
  // Of a list, the last one is being typed, and none of the others again.
  const before = offer.what === 'evidence' ? word.slice(0, word.lastIndexOf(',') + 1) : '';
  const listed = new Set(before.split(','));
  return found
    .filter(candidate => !listed.has(candidate.word))
    .map(candidate => ({ ...candidate, word: before + candidate.word }))
    .filter(candidate => candidate.word.startsWith(word));
}

async function wordsOf(
  what: CompletionList,
  { values, map, plan }: TypedLine,
  terminal: Terminal,
): Promise<readonly CompletionWord[]> {
  const files = new CommandFiles(terminal);
  const path = (given: string | undefined): string | undefined =>
    given === undefined ? undefined : withHome(given, terminal.home);
  switch (what) {
    case 'profiles': {
      const folder = path(values.get('data-dir'));
      return profilesIn(dataFolder({ 'data-dir': folder }, terminal)).map(word => ({ word }));
    }
    case 'sides':
    case 'recipients': {
      const file = path(plan);
      if (file === undefined) return [];
      const read = await readPlan(files, file, path(map));
      const seats = what === 'recipients' ? allSeats(read) : [];
      return [...read.sides, ...seats.filter(({ team }) => team !== undefined)].map(
        ({ id, title }) => ({ word: id, about: safeLine(title) }),
      );
    }
    case 'references':
    case 'arguments':
    case 'evidence':
    case 'issues':
    case 'parties':
      return itemsOf(await readMap(files, path(map)), what);
  }
}

function itemsOf(
  map: StanceMap,
  of: Exclude<CompletionList, 'profiles' | 'sides' | 'recipients'>,
): readonly CompletionWord[] {
  const about = (word: string, reference = word): CompletionWord => ({
    word,
    about: referenceTitle(map, reference),
  });
  switch (of) {
    case 'references':
      return allReferences(map).map(reference => about(reference));
    case 'arguments':
      return map.arguments.map(({ id }) => about(`argument/${id}`));
    case 'evidence':
      return map.evidence.map(({ id }) => about(id, `evidence/${id}`));
    case 'issues':
      return map.issues.map(({ id }) => about(id, `issue/${id}`));
    case 'parties':
      return map.parties.map(({ id }) => about(id, `party/${id}`));
  }
}
