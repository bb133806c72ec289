/**
 * The tasks of a plan with a learner's profile: what is read, drilled and answered counts at once.
 */
import type { Terminal } from '../command-line/terminal.js';
import type { OpenLearner } from '../planner/task-pages.js';
import { makeDeck } from '../study/cards/deck.js';
import { memoryOf } from '../study/memory.js';
import type { WalkState } from '../walk/state/state.js';
import { startOf, walkedMap, wingOf, type OpenedPlan } from './opened-plan.js';
import { profileFile, type ProfileValues } from './profile-file.js';
import { StudySession } from './study-session.js';
import { exitCodeOf, terminalSession, type ScreenValues } from './terminal-session.js';

interface Learning {
  readonly flags: ScreenValues & ProfileValues;
  /** The side whose tasks are shown. */
  readonly side: string | undefined;
}

export async function learnerSession(
  opened: OpenedPlan,
  { flags, side }: Learning,
  terminal: Terminal,
): Promise<number> {
  const { files } = opened;
  // A learner walks to what the coach added as to anything else.
  const map = walkedMap(opened);
  await files.refuseInput(profileFile(flags, terminal));
  const study = await StudySession.open(map, flags, terminal);
  const { cards } = makeDeck(map);
  const learner = (state: WalkState): OpenLearner => ({
    study: memoryOf(state).study,
    cards,
    side,
  });
  const end = await terminalSession({
    map,
    wings: [wingOf(opened, learner), study.wing()],
    values: flags,
    terminal,
    start: { ...startOf(opened), place: 'plan/tasks' },
    onStart: study.onStart,
    onState: study.onState,
    save: study.save,
  });
  await study.end();
  return exitCodeOf(end);
}
