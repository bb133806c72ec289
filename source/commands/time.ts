/** `stancemap time`: the speech timer of a plan, or of a debate format. */
import { timerWing } from '../round/timer-wing.js';
import { bellWords } from '../round/timer-words.js';
import type { DebateFormat } from '../debate/format-schema.js';
import type { StanceMap } from '../map/stance-map.js';
import { clockFigures } from '../text/figures.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print } from './output.js';
import { readMap } from './read-map.js';
import { debateNamed } from './read-flow.js';
import { readPlan } from './read-plan.js';
import { ringing } from './room.js';
import {
  exitCodeOf,
  forScreenReader,
  onTerminal,
  screenFlags,
  terminalSession,
} from './terminal-session.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    debate: { type: 'string' },
    map: { type: 'string' },
    silent: { type: 'boolean' },
    plain: { type: 'boolean' },
    ...screenFlags,
  });
  const [plan, ...more] = positionals;
  if (more.length > 0 || (plan === undefined) === (values.debate === undefined))
    throw usageFailure(
      'Time takes a session plan, or --debate with a format such as british-parliamentary.',
    );
  const { map, debate } =
    plan === undefined
      ? await byFormat(values.debate ?? '', values.map)
      : await readPlan(plan, values.map);
  if (!onTerminal() || values.plain) {
    print(speechLines(debate).join('\n'));
    return exitCodes.done;
  }
  const end = await terminalSession({
    map,
    start: { place: 'timer' },
    values,
    wings: [timerWing({ format: debate, now: () => Date.now(), spoken: forScreenReader(values) })],
    onState: values.silent === true ? () => {} : ringing(process.stdout),
  });
  return exitCodeOf(end);
}

async function byFormat(
  name: string,
  mapFile: string | undefined,
): Promise<{ readonly map: StanceMap; readonly debate: DebateFormat }> {
  const debate = debateNamed(name);
  return { debate, map: await readMap(mapFile) };
}

/** The order of a round: who speaks how long, and when the bell rings. */
function speechLines({
  title,
  note,
  sides,
  speeches,
  preparation,
}: DebateFormat): readonly string[] {
  return [
    title,
    ...(note === undefined ? [] : [note]),
    '',
    ...speeches.map(
      (speech, at) =>
        `${at + 1}. ${speech.title}${speech.stands ? ` (${sides[speech.stands]})` : ''}: ` +
        `${clockFigures(speech.seconds)}; bells at ${bellWords(speech)}`,
    ),
    '',
    `Preparation: ${clockFigures(preparation.before)} before the round, ` +
      `${clockFigures(preparation.each)} for each side between speeches`,
  ];
}
