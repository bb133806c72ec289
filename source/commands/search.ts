/** `stancemap search WORDS...`: ranked hits with their references. */
import { exitCodes } from '../command-line/failure.js';
import { print, printJson, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import type { GivenTo } from '../command-line/usage.js';
import { itemAt, type Reference } from '../map/reference.js';
import { searchOnce } from '../map/search.js';
import type { StanceMap } from '../map/stance-map.js';
import { search } from '../usage/search.js';
import { idNamed } from './reference.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { searchWords } from './words/search.js';

const mostRanked = 1000;

export const run = commandOf(search, async ({ args: query, flags }, terminal) => {
  const map = await readMap(new CommandFiles(terminal), flags.map);
  const isWanted = wantedIn(map, flags);
  const hits = searchOnce(map, query, mostRanked)
    .filter(({ reference }) => isWanted(reference))
    .slice(0, flags.limit)
    .map(({ reference, title, excerpt }) => ({ reference, title, excerpt }));
  if (flags.json) printJson(terminal, { query, hits });
  else if (hits.length === 0) tell(terminal, searchWords.none(query));
  else
    print(
      terminal,
      hits
        .flatMap(({ reference, title, excerpt }) => [
          reference,
          `  ${title}`,
          ...(excerpt && excerpt !== title ? [`  ${excerpt}`] : []),
        ])
        .join('\n'),
    );
  return exitCodes.done;
});

/** Whether an item is of the kind, the party and the issue that the flags name. */
function wantedIn(
  map: StanceMap,
  { kind, ...named }: GivenTo<typeof search>['flags'],
): (reference: Reference) => boolean {
  const party = idNamed(map, 'party', named.party);
  const issue = idNamed(map, 'issue', named.issue);
  return reference => {
    const found = itemAt(map, reference);
    if (!found || (kind !== undefined && found.kind !== kind)) return false;
    const { item } = found;
    const isOfParty =
      party === undefined ||
      reference === `party/${party}` ||
      ('party' in item && item.party === party);
    const isOfIssue =
      issue === undefined ||
      ('issue' in item && item.issue === issue) ||
      ('issues' in item && item.issues.includes(issue));
    return isOfParty && isOfIssue;
  };
}
