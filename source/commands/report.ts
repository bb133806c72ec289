/** `stancemap report`: a learner's progress as text or JSON; the map's cards as Anki's text. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, printJson, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { printWidth, today, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Outline } from '../outline/outline.js';
import { taskReport, taskReportOutline } from '../planner/tasks/task-report.js';
import { ankiText } from '../study/cards/anki.js';
import { makeDeck } from '../study/cards/deck.js';
import { studyOf } from '../study/profile/profile.js';
import { progressOf, progressOutline } from '../study/progress.js';
import { report } from '../usage/report.js';
import { CommandFiles } from './command-files.js';
import { profileName } from './profile-file.js';
import { openProfile, refuseUnknown } from './profile.js';
import { readMap } from './read-map.js';
import { readPlan, sideNamed } from './read-plan.js';
import { reportWords } from './words/report.js';

type ReportFlags = GivenTo<typeof report>['flags'];

export const run = commandOf(report, async ({ flags }, terminal) => {
  refuseUnlike(flags);
  if (flags.plan !== undefined) await planReport(flags.plan, flags, terminal);
  else await mapReport(flags, terminal);
  return exitCodes.done;
});

/** Throws a UserFailure where flags do not go together. */
function refuseUnlike({ json, anki, side, plan }: ReportFlags): void {
  if (json && anki) throw usageFailure(reportWords.jsonOrAnki);
  if (side !== undefined && plan === undefined) throw usageFailure(reportWords.sideOfPlan);
  if (plan !== undefined && anki) throw usageFailure(reportWords.ankiOfMap);
}

async function mapReport(flags: ReportFlags, terminal: Terminal): Promise<void> {
  const map = await readMap(new CommandFiles(terminal), flags.map);
  const { cards, refused } = makeDeck(map);
  if (flags.anki) {
    print(terminal, ankiText(cards, map.file.title));
    return;
  }
  refuseUnknown(flags, terminal);
  const store = await openProfile(flags, terminal, sentence => tell(terminal, sentence));
  const study = studyOf(store.profile, map.file.id);
  const progress = progressOf(map, cards, study, today(terminal));
  if (flags.json) printJson(terminal, { ...progress, refused });
  else printOutline(terminal, progressOutline(progress, reportWords.progress(map.file.title)));
}

/** The tasks of a plan, and how far the profile is with each. */
async function planReport(file: string, flags: ReportFlags, terminal: Terminal): Promise<void> {
  const plan = await readPlan(new CommandFiles(terminal), file, flags.map);
  refuseUnknown(flags, terminal);
  const store = await openProfile(flags, terminal, sentence => tell(terminal, sentence));
  const tasks = taskReport(
    plan,
    makeDeck(plan.map).cards,
    studyOf(store.profile, plan.map.file.id),
    flags.side === undefined ? undefined : sideNamed(plan, flags.side).id,
  );
  if (flags.json) printJson(terminal, tasks);
  else printOutline(terminal, taskReportOutline(plan, tasks, profileName(flags)));
}

function printOutline(terminal: Terminal, outline: Outline): void {
  print(terminal, outlineLines(outline, printWidth(terminal)).join('\n'));
}
