/**
 * Whether a map is the one that a file was made for. Two maps may have one id, and ids of items are
 * soon alike, as two maps that begin with `a1` have them.
 */
import { mix } from './mix.js';
import type { StanceMap } from './stance-map.js';

/** What a file keeps of a map to know it again by. */
export interface KnownMap {
  readonly title: string;
  /** Numbers for its ids, its words and its issues. */
  readonly marks: readonly string[];
}

/** How many marks are kept: of all marks of a map the lowest, as likely kept as it grows. */
export interface MarkCounts {
  readonly items: number;
  readonly issues: number;
}

export function knownMap(map: StanceMap, counts: MarkCounts): KnownMap {
  const { ids, words, about } = textsOf(map);
  return {
    title: map.file.title,
    marks: [...lowest([...ids, ...words], counts.items), ...lowest(about, counts.issues)],
  };
}

/**
 * Whether a map says something that one known says; or, worded anew, keeps ids of it, and its title
 * or what it is about.
 */
export function isKnownAs({ title, marks }: KnownMap, map: StanceMap): boolean {
  const { ids, words, about } = textsOf(map);
  const known = new Set(marks);
  const isCommon = (text: string): boolean => known.has(markOf(text));
  if (ids.length === 0 || words.some(isCommon)) return true;
  // One that had no argument yet was known by its parties and issues.
  return (
    [...ids, ...namesOf(map).ids].some(isCommon) &&
    (title === map.file.title || about.some(isCommon))
  );
}

function lowest(texts: readonly string[], most: number): readonly string[] {
  return [...new Set(texts.map(markOf))].toSorted().slice(0, most);
}

function markOf(text: string): string {
  return mix(0, text).toString(36).padStart(7, '0');
}

interface MapTexts {
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** The issues, by their titles. */
  readonly about: readonly string[];
}

/** The ids and the claims of the arguments; of parties and issues where there is none. */
function textsOf(map: StanceMap): MapTexts {
  const { arguments: all } = map;
  if (all.length === 0) return namesOf(map);
  return {
    ids: all.map(({ id }) => `argument/${id}`),
    words: all.map(({ claim }) => claim),
    about: namesOf(map).about,
  };
}

function namesOf({ parties, issues }: StanceMap): MapTexts {
  const about = issues.map(({ title }) => title);
  return {
    about,
    ids: [...parties.map(({ id }) => `party/${id}`), ...issues.map(({ id }) => `issue/${id}`)],
    words: [...parties.map(({ name }) => name), ...about],
  };
}
