/** `stancemap drill`: opens a map straight in the drill, with the learner's profile. */
import { cardKinds } from '../study/card.js';
import { exitCodes, usageFailure, UserFailure } from './failure.js';
import { print, readFlags } from './flags.js';
import { nearest, resolveReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { openFlags } from './open-flags.js';
import { checkedName } from './profile-flags.js';
import { readMap } from './read-map.js';
import { studiedSession } from './studied.js';
import { exitCodeOf, onTerminal } from './terminal-session.js';

const { at: _at, plain: _plain, ...screen } = openFlags;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' }, issue: { type: 'string' }, party: { type: 'string' }, kind: { type: 'string' }, blind: { type: 'boolean' }, aloud: { type: 'boolean' }, ...screen,
  });
  if (positionals.length > 0) throw usageFailure(`Drill takes flags only; "${positionals.join(' ')}" is not one. A map is named with --map FILE.`);
  checkedName(values);
  const kind = cardKinds.find(one => one === values.kind);
  if (values.kind !== undefined && !kind) throw usageFailure(`"${values.kind}" is no kind of card. The kinds are: ${cardKinds.join(', ')}.`);
  const map = await readMap(values.map);
  const issue = values.issue === undefined ? undefined : idOf(map, 'issue', values.issue);
  const party = values.party === undefined ? undefined : idOf(map, 'party', values.party);
  if (!onTerminal()) {
    print('A drill is answered at a terminal. Without one: stancemap report shows how far you are, and stancemap report --anki writes the cards.');
    return exitCodes.done;
  }
  const wish = { ...(issue === undefined ? {} : { issue }), ...(party === undefined ? {} : { party }), ...(kind ? { kind } : {}) };
  return exitCodeOf(await studiedSession({ map, values, at: 'drill', drill: { wish, blind: values.blind ?? false, aloud: values.aloud ?? false } }));
}

/** The id of an issue or a party, by id or reference. Throws a UserFailure that offers the nearest. */
function idOf(map: StanceMap, kind: 'issue' | 'party', text: string): string {
  const found = resolveReference(map, text.startsWith(`${kind}/`) ? text : `${kind}/${text}`);
  if ('reference' in found) return found.reference.slice(kind.length + 1);
  const [near] = nearest(text, (kind === 'issue' ? map.issues : map.parties).map(({ id }) => id), 1);
  throw new UserFailure(`This map has no ${kind} called ${text}.${near ? ` Did you mean ${near}?` : ''}`);
}
