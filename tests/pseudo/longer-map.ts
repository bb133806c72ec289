/** Files in which every text is longer: in a language that needs more room. */
import { stanceMapSchema, type StanceMapFile } from '../../source/map/schema.js';
import { StanceMap } from '../../source/map/stance-map.js';
import { lengthened } from './lengthened.js';

/** The keys of a map or a plan under which a person wrote a text. */
const texts: ReadonlySet<string> = new Set([
  'about',
  'assertedBy',
  'background',
  'caveat',
  'claim',
  'definition',
  'group',
  'method',
  'motion',
  'name',
  'note',
  'notes',
  'publisher',
  'question',
  'reasoning',
  'short',
  'speaker',
  'statement',
  'summary',
  'term',
  'text',
  'title',
  'words',
]);

/** No short name is wider, in any language. */
const widestShort = 14;

export function longerMap(file: StanceMapFile): StanceMap {
  const map = stanceMapSchema.parse(longer(file));
  const parties = map.parties.map(party => ({ ...party, kind: lengthened(party.kind) }));
  return new StanceMap({ ...map, parties });
}

export function longer(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (!texts.has(key)) return value;
    const text = lengthened(value);
    return key === 'short' ? text.slice(0, widestShort) : text;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => longer(one, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, longer(one, name)]));
}
