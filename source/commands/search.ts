/** `stancemap search WORDS...`: ranked hits with their references. */
import { itemAt, nearest, referenceKinds } from '../map/reference.js';
import { createSearch } from '../map/search.js';
import { exitCodes, usageFailure } from './failure.js';
import { idNamed } from './place-of.js';
import { readFlags } from './flags.js';
import { print, printJson, tell } from './output.js';
import { readMap } from './read-map.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    json: { type: 'boolean' },
    kind: { type: 'string' },
    party: { type: 'string' },
    issue: { type: 'string' },
    limit: { type: 'string' },
  });
  const query = positionals.join(' ').trim();
  if (query === '') throw usageFailure('Search takes at least one word.');
  const limit = Number(values.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1)
    throw usageFailure(`--limit takes a whole number from 1, not "${values.limit ?? ''}".`);
  if (values.kind !== undefined && !referenceKinds.some(kind => kind === values.kind)) {
    const [near] = nearest(values.kind, referenceKinds, 1);
    throw usageFailure(
      `"${values.kind}" is no kind of item. The kinds are: ` +
        `${referenceKinds.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`,
    );
  }
  const map = await readMap(values.map);
  const party = idNamed(map, 'party', values.party);
  const issue = idNamed(map, 'issue', values.issue);
  const hits = createSearch(map)
    .find(query, 1000)
    .filter(({ reference }) => {
      const found = itemAt(map, reference);
      if (!found || (values.kind && found.kind !== values.kind)) return false;
      if (
        party &&
        !('party' in found.item && found.item.party === party) &&
        reference !== `party/${party}`
      )
        return false;
      if (
        issue &&
        !('issue' in found.item && found.item.issue === issue) &&
        !('issues' in found.item && found.item.issues.includes(issue))
      )
        return false;
      return true;
    })
    .slice(0, limit)
    .map(({ reference, title, excerpt }) => ({ reference, title, excerpt }));
  if (values.json) printJson({ query, hits });
  else if (hits.length === 0) tell(`No match for "${query}".`);
  else
    print(
      hits
        .map(
          ({ reference, title, excerpt }) =>
            `${reference}\n  ${title}${excerpt && excerpt !== title ? `\n  ${excerpt}` : ''}`,
        )
        .join('\n'),
    );
  return exitCodes.done;
}
