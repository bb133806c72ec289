/** `stancemap report`: a learner's progress as text or JSON; the map's cards as Anki's text. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { print, printJson, tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { printWidth, today, type Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { outlineLines } from '../outline/outline-text.js';
import type { Outline } from '../outline/outline.js';
import type { SessionPlan } from '../plan/session-plan.js';
import { squadLines, squadReport, type SquadReport } from '../planner/tasks/squad-report.js';
import { taskReport, taskReportOutline, type TaskReport } from '../planner/tasks/task-report.js';
import { ankiText } from '../study/cards/anki.js';
import { makeDeck } from '../study/cards/deck.js';
import { LearnersTime, learnersDay } from '../study/profile/day.js';
import type { ProfileStore } from '../study/profile/profile-store.js';
import { groupProgress } from '../study/learners.js';
import { groupOutline } from '../study/learners-page.js';
import { progressOf } from '../study/progress.js';
import { progressOutline } from '../study/progress-page.js';
import { report } from '../usage/report.js';
import { CommandFiles } from './command-files.js';
import { profileName } from './profile-file.js';
import { openProfile, refuseUnknown, studyIn } from './profile.js';
import { readLearners } from './read-learners.js';
import { readMap } from './read-map.js';
import { readPlan, sideNamed } from './read-plan.js';
import { reportWords } from './words/report.js';

type ReportFlags = GivenTo<typeof report>['flags'];

export const run = commandOf(report, async ({ flags }, terminal) => {
  refuseUnlike(flags);
  if (flags.folder !== undefined) await groupReport(flags.folder, flags, terminal);
  else if (flags.plan !== undefined) await planReport(flags.plan, flags, terminal);
  else await mapReport(flags, terminal);
  return exitCodes.done;
});

/** Throws a UserFailure where flags do not go together. */
function refuseUnlike({ json, anki, side, plan, folder, profile }: ReportFlags): void {
  if (folder !== undefined && profile !== undefined)
    throw usageFailure(reportWords.folderOrProfile);
  if (folder !== undefined && anki) throw usageFailure(reportWords.ankiOfNobody);
  if (json && anki) throw usageFailure(reportWords.jsonOrAnki);
  if (side !== undefined && plan === undefined) throw usageFailure(reportWords.sideOfPlan);
  if (plan !== undefined && anki) throw usageFailure(reportWords.ankiOfMap);
  if (plan === undefined && profile !== undefined && profile.length > 1)
    throw usageFailure(reportWords.severalOfPlan);
}

async function mapReport(flags: ReportFlags, terminal: Terminal): Promise<void> {
  const map = await readMap(new CommandFiles(terminal), flags.map);
  const { cards, refused } = makeDeck(map);
  if (flags.anki) {
    print(terminal, ankiText(cards, map.file));
    return;
  }
  const store = await knownProfile(flags, flags.profile?.[0], terminal);
  const study = studyIn(store.profile, map, terminal);
  const at = today(terminal);
  const now = new LearnersTime(at, learnersDay(at, store.profile.settings.dayStarts));
  const progress = progressOf(map, cards, study, now);
  if (flags.json) printJson(terminal, { ...progress, refused });
  else printOutline(terminal, progressOutline(progress, reportWords.progress(map.file.title)));
}

/** The tasks of a plan, and how far the profile is with each. */
async function planReport(file: string, flags: ReportFlags, terminal: Terminal): Promise<void> {
  const plan = await readPlan(new CommandFiles(terminal), file, flags.map);
  const { cards } = makeDeck(plan.standingMap);
  const side = flags.side === undefined ? undefined : sideNamed(plan, flags.side).id;
  const reportOf = async (profile: string | undefined): Promise<TaskReport> => {
    const store = await knownProfile(flags, profile, terminal);
    return taskReport(plan, cards, studyIn(store.profile, plan.map, terminal), side);
  };
  const { profile: [first, ...others] = [] } = flags;
  if (first === undefined || others.length === 0) {
    const tasks = await reportOf(first);
    if (flags.json) printJson(terminal, tasks);
    else printOutline(terminal, taskReportOutline(plan, tasks, first ?? profileName({})));
    return;
  }
  const learners: SquadReport['learners'][number][] = [];
  for (const profile of new Set([first, ...others])) {
    const { done, tasks } = await reportOf(profile);
    learners.push({ profile, done, tasks });
  }
  printSquad(squadReport(plan, learners), flags, terminal);
}

/** A profile that is there, by its name. Throws a UserFailure where it is not. */
async function knownProfile(
  flags: ReportFlags,
  profile: string | undefined,
  terminal: Terminal,
): Promise<ProfileStore> {
  const values = { 'data-dir': flags['data-dir'], profile };
  refuseUnknown(values, terminal);
  return openProfile(values, terminal, sentence => tell(terminal, sentence));
}

/** How far each learner of a folder is, with the map or with the tasks of a plan. */
async function groupReport(folder: string, flags: ReportFlags, terminal: Terminal): Promise<void> {
  const files = new CommandFiles(terminal);
  const { plan } = flags;
  if (plan !== undefined)
    return groupTasks(await readPlan(files, plan, flags.map), flags, terminal);
  const map = await readMap(files, flags.map);
  const learners = await readLearners(folder, map, files, terminal);
  const group = groupProgress(map, makeDeck(map).cards, learners, today(terminal));
  if (flags.json) printJson(terminal, group);
  else printOutline(terminal, groupOutline(group, reportWords.group(map.file.title)));
}

/** The tasks of a plan, by the learners of a folder. */
async function groupTasks(
  plan: SessionPlan,
  flags: ReportFlags,
  terminal: Terminal,
): Promise<void> {
  const files = new CommandFiles(terminal);
  const side = flags.side === undefined ? undefined : sideNamed(plan, flags.side).id;
  const { cards } = makeDeck(plan.standingMap);
  const learners = await readLearners(flags.folder ?? '', plan.map, files, terminal);
  printSquad(
    squadReport(
      plan,
      learners.map(({ profile, study }) => {
        const { done, tasks } = taskReport(plan, cards, study, side);
        return { profile, done, tasks };
      }),
    ),
    flags,
    terminal,
  );
}

function printSquad(squad: SquadReport, { json }: ReportFlags, terminal: Terminal): void {
  if (json) printJson(terminal, squad);
  else print(terminal, squadLines(squad).join('\n'));
}

function printOutline(terminal: Terminal, outline: Outline): void {
  print(terminal, outlineLines(outline, printWidth(terminal)).join('\n'));
}
