/** Titles of arguments and evidence: short, each once, and nobody's. */
import stringWidth from 'string-width';
import { quoted } from '../problem.js';
import type { StanceMap } from '../stance-map.js';
import { argumentFindings, namesOf } from './items.js';
import type { Finding, Rule } from './rule.js';

/** A title takes one line of a list at 80 columns, with what stands beside it. */
const widestTitle = 60;

export const longTitle: Rule = {
  id: 'long-title',
  breaks: `a title of an argument or an item of evidence wider than ${widestTitle} columns`,
  reason: 'A title is read in a row of a list.',
  *find(map) {
    for (const { title, path, item } of titlesOf(map)) {
      // Counting columns takes time; far below and far beyond the bound the length is enough.
      if (title.length * 2 <= widestTitle) continue;
      const columns = title.length > 1000 ? title.length : stringWidth(title);
      if (columns > widestTitle)
        yield {
          path,
          item,
          message: () => `the title is ${columns} columns wide; at most ${widestTitle} fit`,
        };
    }
  },
};

export const doubledTitle: Rule = {
  id: 'doubled-title',
  breaks: 'a title that an argument, or an item of evidence, shares with another',
  reason: 'Who reads a list tells its items apart by their titles.',
  *find(map) {
    const first = new Map<string, string>();
    for (const { title, path, item } of titlesOf(map)) {
      const key = `${item.slice(0, item.indexOf('/'))} ${title.toLowerCase().replace(/\W+$/, '')}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, item);
      else yield { path, item, message: () => `has the title of ${before}: ${quoted(title)}` };
    }
  },
};

export const namedTitle: Rule = {
  id: 'named-title',
  breaks: "an argument's title with a party's name in it",
  reason: 'A title is a clause that can be disputed; who says it stands beside it.',
  find: map => {
    const names = namePattern(map);
    return argumentFindings(
      map,
      ({ title }) => {
        const name = title === undefined ? undefined : names?.exec(title)?.[0];
        return name === undefined ? undefined : () => `the title names a party: ${quoted(name)}`;
      },
      'title',
    );
  },
};

interface Titled extends Pick<Finding, 'path' | 'item'> {
  readonly title: string;
}

function* titlesOf(map: StanceMap): Generator<Titled> {
  for (const [index, { id, title }] of map.arguments.entries())
    if (title !== undefined)
      yield { title, path: ['arguments', index, 'title'], item: `argument/${id}` };
  for (const [index, { id, title }] of map.evidence.entries())
    if (title !== undefined)
      yield { title, path: ['evidence', index, 'title'], item: `evidence/${id}` };
}

/** Any party's name as a word of its own. */
function namePattern(map: StanceMap): RegExp | undefined {
  const names = map.parties.flatMap(namesOf).map(escaped);
  return names.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
