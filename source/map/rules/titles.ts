/** Titles of arguments and evidence: short, each once, and nobody's. */
import stringWidth from 'string-width';
import type { StanceMap } from '../stance-map.js';
import { argumentFindings, namePattern } from './items.js';
import type { Finding, Rule } from './rule.js';
import { doubledTitleWords, longTitleWords, namedTitleWords, widestTitle } from './words-titles.js';

export const longTitle: Rule = {
  id: 'long-title',
  breaks: longTitleWords.breaks,
  reason: longTitleWords.reason,
  *find(map) {
    for (const { title, path, item } of titlesOf(map)) {
      // Counting columns takes time; far below and far beyond the bound the length is enough.
      if (title.length * 2 <= widestTitle) continue;
      const columns = title.length > 1000 ? title.length : stringWidth(title);
      if (columns > widestTitle)
        yield {
          path,
          item,
          message: () => longTitleWords.found(columns),
        };
    }
  },
};

export const doubledTitle: Rule = {
  id: 'doubled-title',
  breaks: doubledTitleWords.breaks,
  reason: doubledTitleWords.reason,
  *find(map) {
    const first = new Map<string, string>();
    for (const { title, path, item } of titlesOf(map)) {
      const key = `${item.slice(0, item.indexOf('/'))} ${title.toLowerCase().replace(/\W+$/, '')}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, item);
      else yield { path, item, message: () => doubledTitleWords.found(before, title) };
    }
  },
};

export const namedTitle: Rule = {
  id: 'named-title',
  breaks: namedTitleWords.breaks,
  reason: namedTitleWords.reason,
  find: map => {
    const names = namePattern(map.parties);
    return argumentFindings(
      map,
      ({ title }) => {
        const name = title === undefined ? undefined : names?.exec(title)?.[0];
        return name === undefined ? undefined : () => namedTitleWords.found(name);
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
