/** `stancemap report`: a learner's progress as text or JSON; the map's cards as Anki's text. */
import { taskReport, taskReportOutline } from '../planner/tasks/task-report.js';
import { ankiText } from '../study/cards/anki.js';
import { makeDeck } from '../study/cards/deck.js';
import { studyOf } from '../study/profile/profile.js';
import { progressOf, progressOutline } from '../study/progress.js';
import { outlineLines } from '../outline/outline-text.js';
import { exitCodes, usageFailure } from './failure.js';
import { readFlags } from './flags.js';
import { print, printJson, tell } from './output.js';
import { openProfile, refuseUnknown } from './profile.js';
import { profileFlags } from './profile-flags.js';
import { readMap } from './read-map.js';
import { readPlan, sideNamed } from './read-plan.js';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readFlags(args, {
    map: { type: 'string' },
    json: { type: 'boolean' },
    anki: { type: 'boolean' },
    plan: { type: 'string' },
    side: { type: 'string' },
    ...profileFlags,
  });
  if (positionals.length > 0)
    throw usageFailure(
      `Report takes flags only; "${positionals.join(' ')}" is not one. A map is named ` +
        'with --map FILE.',
    );
  if (values.json && values.anki)
    throw usageFailure('Report is written as --json or as --anki, not both.');
  if (values.side !== undefined && values.plan === undefined)
    throw usageFailure('A side is one of a session plan: name it with --plan FILE.');
  if (values.plan !== undefined && values.anki)
    throw usageFailure(
      'The tasks of a plan are written as text or as --json; --anki writes the cards of a map.',
    );
  if (values.plan !== undefined) return planReport(values.plan, values);
  const map = await readMap(values.map);
  const { cards, refused } = makeDeck(map);
  if (values.anki) {
    print(ankiText(cards, map.file.title));
    return exitCodes.done;
  }
  refuseUnknown(values);
  const store = await openProfile(values, tell);
  const progress = progressOf(map, cards, studyOf(store.profile, map.file.id), new Date());
  if (values.json) printJson({ ...progress, refused });
  else
    print(
      outlineLines(
        progressOutline(progress, `Progress: ${map.file.title}`),
        process.stdout.isTTY ? process.stdout.columns : 100,
      ).join('\n'),
    );
  return exitCodes.done;
}

/** The tasks of a plan, and how far the profile is with each. */
async function planReport(
  file: string,
  values: {
    readonly map?: string | undefined;
    readonly json?: boolean | undefined;
    readonly side?: string | undefined;
    readonly profile?: string | undefined;
    readonly 'data-dir'?: string | undefined;
  },
): Promise<number> {
  const plan = await readPlan(file, values.map);
  refuseUnknown(values);
  const store = await openProfile(values, tell);
  const report = taskReport(
    plan,
    makeDeck(plan.map).cards,
    studyOf(store.profile, plan.map.file.id),
    values.side === undefined ? undefined : sideNamed(plan, values.side).id,
  );
  if (values.json) printJson(report);
  else
    print(
      outlineLines(
        taskReportOutline(plan, report, values.profile ?? 'default'),
        process.stdout.isTTY ? process.stdout.columns : 100,
      ).join('\n'),
    );
  return exitCodes.done;
}
