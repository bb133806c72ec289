/**
 * Plays a script without a terminal and tells every step in which something is not as expected,
 * where it stands in the script.
 */
import type { Fault } from '../map/fault.js';
import type { Path } from '../map/json-text.js';
import { faultsOf, Problems, quoted } from '../map/problem.js';
import { citedId } from '../map/stance-map.js';
import { unanswered } from '../standing/unanswered.js';
import { safeLine } from '../text/safe-text.js';
import { actionKinds, type Action } from '../walk/action.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { update } from '../walk/update.js';
import { easyLines, narrationLines } from './bar.js';
import { actionsOf, scriptStart } from './player.js';
import type { Expectation } from './schema.js';
import { shownWords } from './shown.js';
import type { Walkthrough } from './walkthrough.js';

/** Lines of narration that are counted: what takes more is told just the same. */
const mostCounted = 40;

/**
 * Faults by file, in the order of each file: an action that does nothing, an expectation that
 * fails, narration that does not fit.
 */
export function checkWalkthrough(program: Program, script: Walkthrough): readonly Fault[] {
  const problems = new Map([...script.texts.keys()].map(file => [file, new Problems()]));
  const { columns, rows } = script.size;
  let state = scriptStart(program, script, columns, rows);
  for (const { step, file, index } of script.steps) {
    const tell = (
      path: Path,
      rule: string,
      message: string,
      severity: 'error' | 'warning' = 'error',
    ): void => {
      problems
        .get(file)
        ?.[severity](['steps', index, ...path], rule, () => `step ${index + 1}: ${message}`);
    };
    const actions = actionsOf(step);
    const { message: _gone, ...quiet } = state;
    state = quiet;
    actions.forEach((action, at) => {
      const next = update(program, state, action);
      if (didNothing(action, state, next))
        tell(
          Array.isArray(step.do) ? ['do', at] : ['do'],
          'no-effect',
          `the action "${action.do}" does nothing here: ${next.message ?? ''}`,
        );
      state = next;
    });
    if (step.expect)
      for (const { path, message } of unmet(program, state, step.expect))
        tell(['expect', ...path], 'unmet', message);
    const lines =
      step.say === undefined ? 0 : narrationLines(step.say, columns, mostCounted).length;
    if (lines > easyLines)
      tell(
        ['say'],
        'long-narration',
        `the narration takes ${lines > mostCounted ? `more than ${mostCounted}` : lines} ` +
          `lines at ${columns} columns; ${easyLines} are read with ease`,
        'warning',
      );
  }
  return [...problems].flatMap(([file, found]) => faultsOf(found, file, script.texts.get(file)));
}

function didNothing(action: Action, before: WalkState, after: WalkState): boolean {
  if (after.message === undefined || actionKinds[action.do].speaks) return false;
  const { message: _gone, ...was } = before;
  const { message: _said, ...is } = after;
  return JSON.stringify(was) === JSON.stringify(is);
}

interface Unmet {
  readonly path: Path;
  readonly message: string;
}

function unmet(program: Program, state: WalkState, expected: Expectation): readonly Unmet[] {
  const { map } = program;
  const labelling = program.labelling(state.burden, state.assumptions);
  const found: Unmet[] = [];
  const { place } = currentStop(state);
  if (expected.at !== undefined && expected.at !== place)
    found.push({ path: ['at'], message: `expected to be at ${expected.at}, and is at ${place}` });
  const texts = expected.screen === undefined ? [] : [expected.screen].flat();
  const words = texts.length > 0 ? shownWords(program, state) : '';
  texts.forEach((text, at) => {
    if (words.includes(safeLine(text))) return;
    found.push({
      path: typeof expected.screen === 'string' ? ['screen'] : ['screen', at],
      message: `expected ${quoted(text)} on the screen, which shows ${place}: ${quoted(words)}`,
    });
  });
  for (const [reference, wanted] of Object.entries(expected.standing ?? {})) {
    const id = argumentId(reference);
    const standing = map.argumentById.has(id) ? labelling.of(id) : 'not in this map';
    if (standing !== wanted)
      found.push({
        path: ['standing', reference],
        message:
          `expected ${reference} to be "${wanted}" under the burden "${state.burden}", and ` +
          `it is "${standing}"`,
      });
  }
  for (const [reference, wanted] of Object.entries(expected.cited ?? {})) {
    const cited = (map.argumentById.get(argumentId(reference))?.evidence ?? []).map(citedId);
    for (const id of [wanted].flat()) {
      if (!cited.includes(id))
        found.push({
          path: ['cited', reference],
          message:
            `expected ${reference} to cite ${id}, and it cites ` +
            `${cited.length > 0 ? cited.join(', ') : 'nothing'}`,
        });
    }
  }
  if (expected.unanswered) {
    const open = new Set(unanswered(map, labelling).map(({ argument }) => argument.id));
    expected.unanswered.forEach((reference, at) => {
      if (open.has(argumentId(reference))) return;
      const answers = map.attacksOn(argumentId(reference)).map(({ from }) => `argument/${from}`);
      found.push({
        path: ['unanswered', at],
        message:
          `expected ${reference} to be unanswered, and it is answered by ` +
          `${answers.join(', ')}`,
      });
    });
  }
  return found;
}

function argumentId(reference: string): string {
  return reference.replace(/^argument\//, '');
}
