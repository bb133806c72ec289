/**
 * Plays a script without a terminal and tells every step in which something is not as expected,
 * where it stands in the script.
 */
import type { Fault } from '../map/fault.js';
import type { Path } from '../map/json-text.js';
import { faultsOf, Problems } from '../map/problem.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { unansweredArguments } from '../standing/unanswered.js';
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
import { stepFault, unmetWords } from './words-check.js';

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
        ?.[severity](['steps', index, ...path], rule, () => stepFault(index + 1, message));
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
          unmetWords.noEffect(action.do, next.message ?? ''),
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
        unmetWords.longNarration(lines, columns, { most: mostCounted, easy: easyLines }),
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
  const labelling = program.labelling(state.burden, state.assumptions);
  const { place } = currentStop(state);
  return [
    ...(expected.at === undefined || expected.at === place
      ? []
      : [{ path: ['at'], message: unmetWords.place(expected.at, place) }]),
    ...unmetOnScreen(program, state, expected.screen),
    ...unmetStanding(program.map, labelling, expected.standing),
    ...unmetCited(program.map, expected.cited),
    ...unmetUnanswered(program.map, labelling, expected.unanswered),
  ];
}

function unmetOnScreen(
  program: Program,
  state: WalkState,
  expected: Expectation['screen'],
): readonly Unmet[] {
  if (expected === undefined) return [];
  const words = shownWords(program, state);
  const { place } = currentStop(state);
  return [expected].flat().flatMap((text, at) =>
    words.includes(safeLine(text))
      ? []
      : [
          {
            path: typeof expected === 'string' ? ['screen'] : ['screen', at],
            message: unmetWords.screen(text, place, words),
          },
        ],
  );
}

function unmetStanding(
  map: StanceMap,
  labelling: Labelling,
  expected: Expectation['standing'] = {},
): readonly Unmet[] {
  return Object.entries(expected).flatMap(([reference, wanted]) => {
    const id = argumentId(reference);
    const standing = map.argumentById.has(id) ? labelling.of(id) : unmetWords.notInMap;
    if (standing === wanted) return [];
    const message = unmetWords.standing(reference, wanted, {
      burden: labelling.burden,
      standing,
    });
    return [{ path: ['standing', reference], message }];
  });
}

function unmetCited(map: StanceMap, expected: Expectation['cited'] = {}): readonly Unmet[] {
  return Object.entries(expected).flatMap(([reference, wanted]) => {
    const cited = (map.argumentById.get(argumentId(reference))?.evidence ?? []).map(citedId);
    return [wanted]
      .flat()
      .filter(id => !cited.includes(id))
      .map(id => ({
        path: ['cited', reference],
        message: unmetWords.cited(reference, id, cited),
      }));
  });
}

function unmetUnanswered(
  map: StanceMap,
  labelling: Labelling,
  expected: Expectation['unanswered'] = [],
): readonly Unmet[] {
  if (expected.length === 0) return [];
  const open = new Set(unansweredArguments(map, labelling).map(({ argument }) => argument.id));
  const { editorCounts } = labelling.assumptions;
  return expected.flatMap((reference, at) => {
    if (open.has(argumentId(reference))) return [];
    const answers = map
      .attacksOn(argumentId(reference), editorCounts)
      .map(({ from }) => `argument/${from}`);
    const message = unmetWords.unanswered(reference, answers);
    return [{ path: ['unanswered', at], message }];
  });
}

function argumentId(reference: string): string {
  return reference.replace(/^argument\//, '');
}
