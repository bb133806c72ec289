/** `stancemap drill`: opens a map straight in the drill, with the learner's profile. */
import { cardKinds } from '../study/cards/card.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print } from './output.js';
import { openFlags } from './open-flags.js';
import { checkedName } from './profile-flags.js';
import { idNamed } from './place-of.js';
import { readMap } from './read-map.js';
import { studiedSession } from './studied.js';
import { exitCodeOf, onTerminal } from './terminal-session.js';

const { at: _at, plain: _plain, ...screen } = openFlags;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    issue: { type: 'string' },
    party: { type: 'string' },
    kind: { type: 'string' },
    blind: { type: 'boolean' },
    aloud: { type: 'boolean' },
    ...screen,
  });
  if (positionals.length > 0)
    throw usageFailure(
      `Drill takes flags only; "${positionals.join(' ')}" is not one. A map is named ` +
        'with --map FILE.',
    );
  checkedName(values);
  const kind = cardKinds.find(one => one === values.kind);
  if (values.kind !== undefined && !kind)
    throw usageFailure(
      `"${values.kind}" is no kind of card. The kinds are: ${cardKinds.join(', ')}.`,
    );
  const map = await readMap(values.map);
  const issue = idNamed(map, 'issue', values.issue);
  const party = idNamed(map, 'party', values.party);
  if (!onTerminal()) {
    print(
      'A drill is answered at a terminal. Without one: stancemap report shows how far ' +
        'you are, and stancemap report --anki writes the cards.',
    );
    return exitCodes.done;
  }
  const filter = {
    ...(issue === undefined ? {} : { issue }),
    ...(party === undefined ? {} : { party }),
    ...(kind ? { kind } : {}),
  };
  return exitCodeOf(
    await studiedSession({
      map,
      values,
      at: 'drill',
      drill: { filter, blind: values.blind ?? false, aloud: values.aloud ?? false },
    }),
  );
}
