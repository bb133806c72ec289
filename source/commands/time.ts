/** `stancemap time`: the speech timer of a plan, or of a debate format. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { isInteractive } from '../command-line/terminal.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { withChoices } from '../debate/round-choices.js';
import { timerWing } from '../round/timer-wing.js';
import { time, timeTakes } from '../usage/time.js';
import { CommandFiles } from './command-files.js';
import { readMap } from './read-map.js';
import { readPlan } from './read-plan.js';
import { roundChoicesFor } from './round-choices.js';
import { ringing } from './round-session.js';
import { isForScreenReader } from './screen-reader.js';
import { exitCodeOf, terminalSession } from './terminal-session.js';
import { roundWords } from './words/round.js';

export const run = commandOf(time, async ({ args: plan, flags }, terminal) => {
  if ((plan === undefined) === (flags.debate === undefined)) throw usageFailure(timeTakes);
  const files = new CommandFiles(terminal);
  const named = plan === undefined ? undefined : await readPlan(files, plan, flags.map);
  const format = named?.debate ?? flags.debate;
  if (!format) throw usageFailure(timeTakes);
  const debate = withChoices(format, roundChoicesFor(flags, format));
  const map = named?.map ?? (await readMap(files, flags.map));
  if (!isInteractive(terminal) || flags.plain) {
    print(terminal, speechLines(debate).join('\n'));
    return exitCodes.done;
  }
  const { clock } = terminal;
  const end = await terminalSession({
    map,
    start: { place: 'timer' },
    values: flags,
    terminal,
    wings: [
      timerWing({
        format: debate,
        now: () => clock.now(),
        spoken: isForScreenReader(flags, terminal),
      }),
    ],
    onState: flags.silent ? () => {} : ringing(terminal),
  });
  return exitCodeOf(end);
});

/** The order of a round: who speaks how long, and when the bell rings. */
function speechLines(debate: DebateFormat): readonly string[] {
  const { title, note, speeches, preparation } = debate;
  return [
    title,
    ...(note === undefined ? [] : [note]),
    '',
    ...speeches.map((speech, at) => roundWords.speech(debate, speech, at + 1)),
    '',
    roundWords.preparation(preparation),
  ];
}
