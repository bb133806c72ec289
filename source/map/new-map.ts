/** A map to begin with: its issues and parties, and that nobody's position was looked up yet. */
import { fits, fitText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { mapDocument } from './format.js';
import { newId } from './new-id.js';
import type { Issue, Party, StanceMapFile } from './schema.js';
import { newMapWords } from './words.js';

export interface NewMap {
  readonly title: string;
  readonly motions: readonly string[];
  readonly parties: readonly string[];
  /** A language tag such as `en`. */
  readonly language: string;
  /** The day on which it is begun. */
  readonly updated: string;
  /** Where the schema of the format is, for editors. */
  readonly schema?: string;
}

/** The widest short name and the widest title that a map may have, in columns. */
const widest = { short: 14, title: 60 };

/**
 * The map as it is written. Whoever reads it finds a place for everything that is still to come.
 */
export function newMap(wanted: NewMap): StanceMapFile {
  const issues = withIds(wanted.motions, (motion, id): Issue => ({
    id,
    title: fitText(motion.replace(/[.!?]+$/, ''), widest.title),
    motion,
    background: '',
  }));
  const parties = withIds(wanted.parties, (name, id): Party => ({
    id,
    name,
    short: shortName(name),
    kind: newMapWords.partyKind,
    about: '',
  }));
  return {
    ...(wanted.schema === undefined ? {} : { $schema: wanted.schema }),
    format: mapDocument.format,
    id: newId(wanted.title, () => false),
    title: safeLine(wanted.title),
    summary: '',
    language: wanted.language,
    updated: wanted.updated,
    method: newMapWords.method,
    issues,
    parties,
    positions: parties.flatMap(({ id: party }) =>
      issues.map(({ id: issue }) => unstatedPosition(party, issue)),
    ),
    arguments: [],
    relations: [],
    evidence: [],
    sources: [],
    events: [],
    glossary: [],
    questions: [],
  };
}

/** That a party's position on an issue is not known. */
export function unstatedPosition(party: string, issue: string): StanceMapFile['positions'][number] {
  return { party, issue, stance: 'unstated', summary: newMapWords.unstated, evidence: [] };
}

function withIds<T>(words: readonly string[], make: (words: string, id: string) => T): T[] {
  const taken = new Set<string>();
  return words.map(given => {
    const line = safeLine(given);
    const id = newId(line, known => taken.has(known));
    taken.add(id);
    return make(line, id);
  });
}

/** As many words of a name as fit, a leading article aside. */
function shortName(name: string): string {
  const [first = '', ...rest] = name.replace(/^(?:the|a|an) (?=\S)/i, '').split(' ');
  let short = fitText(first, widest.short);
  for (const word of rest) {
    if (!fits(`${short} ${word}`, widest.short)) break;
    short = `${short} ${word}`;
  }
  return short;
}
