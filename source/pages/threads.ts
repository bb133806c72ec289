/**
 * Arguments and what answers them as a tree that folds, as people know it from mail and forums. An
 * argument that stands on the path already is shown once more, marked, and the thread ends there.
 */
import type { Argument, Relation } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import type { Row } from '../outline/outline.js';
import { answersBestFirst } from '../standing/answers.js';
import { strongestFirst } from '../standing/strongest.js';
import { relationNames } from '../standing/words-names.js';
import { isUnfolded, type Arrangement, type Order } from './arrangement.js';
import type { View } from './define-page.js';
import { getOrMake } from './known.js';
import { argumentRow, speaker } from './rows.js';
import { argumentWords, threadWords } from './words.js';

/** Levels that unfolding everything shows. */
const mostLevels = 40;
/** Answers to one argument that show at once: nobody reads thousands, and each is laid out. */
const atATime = 200;

/** The rows of threads that begin with these arguments, in the order that the reader chose. */
export function threadRows(view: View, roots: readonly Argument[], name: string): readonly Row[] {
  // With everything unfolded an argument that answers many would be told under each of them.
  const unfolded = new Set<string>();
  const ordered = view.known.list(`${view.arrangement.order}: ${name}`, () => inOrder(view, roots));
  return ordered.flatMap((root, at) =>
    branch(view, {
      argument: root,
      passes: [],
      isLast: at === roots.length - 1,
      path: [],
      unfolded,
    }),
  );
}

/** The row of a branch: the very one that was laid out before where nothing of it changed. */
function laidOut(
  view: View,
  at: Branch & {
    readonly key: string;
    readonly isOpen: boolean;
    readonly isLoop: boolean;
    readonly answers: number;
  },
): Row {
  const { argument, relation, passes, isLast, key, isOpen, isLoop, answers } = at;
  const { known } = view;
  const before = known.laidOut.get(key);
  const tree = before?.row.tree;
  if (
    before?.isOpen === isOpen &&
    before.isLoop === isLoop &&
    tree?.isLast === isLast &&
    tree.passes.every((goes, level) => goes === passes[level])
  )
    return before.row;
  const row: Row = {
    ...getOrMake(known.rows, argument.id, () => argumentRow(view, argument)),
    ...(relation ? { relation: relationNames[relation.kind] } : {}),
    ...(relation?.note ? { note: argumentWords.note(relation.note) } : {}),
    key,
    tree: { passes, isLast, ...foldOf(answers, isOpen, isLoop) },
  };
  known.laidOut.set(key, { row, isOpen, isLoop });
  return row;
}

interface Branch {
  readonly argument: Argument;
  readonly relation?: Relation;
  readonly passes: readonly boolean[];
  readonly isLast: boolean;
  /** The ids above it. */
  readonly path: readonly string[];
  /** What was unfolded farther up, where everything is. */
  readonly unfolded: Set<string>;
}

function branch(view: View, at: Branch): readonly Row[] {
  const { argument, passes, isLast, path, unfolded } = at;
  const here = [...path, argument.id];
  const key = here.join('/');
  const answers = getOrMake(view.known.responses, argument.id, () =>
    responsesTo(view, argument.id),
  );
  const isLoop =
    path.includes(argument.id) || (view.arrangement.all === true && unfolded.has(argument.id));
  const isOpen = !isLoop && answers.length > 0 && unfolds(view.arrangement, key, path.length);
  unfolded.add(argument.id);
  const row = laidOut(view, { ...at, key, isOpen, isLoop, answers: answers.length });
  if (!isOpen) return [row];
  const shown = answers.slice(0, shownOf(view.arrangement, key, answers.length));
  const rest = answers.length - shown.length;
  return [
    row,
    ...shown.flatMap((answer, nth) => {
      const from = view.map.argumentById.get(answer.from);
      const last = nth === answers.length - 1;
      return from
        ? branch(view, {
            argument: from,
            relation: answer,
            passes: [...passes, !isLast],
            isLast: last,
            path: here,
            unfolded,
          })
        : [];
    }),
    ...(rest > 0 ? [moreRow(key, shown.length, rest, [...passes, !isLast])] : []),
  ];
}

/** How many answers show: so many at a time, and as many more for each time that was asked. */
function shownOf({ turned }: Arrangement, path: string, all: number): number {
  let shown = atATime;
  while (shown < all && turned.includes(morePath(path, shown))) shown += atATime;
  return Math.min(shown, all);
}

const morePath = (path: string, shown: number): string => `${path}/+${shown}`;

/** Leads on to the answers that do not show yet. */
function moreRow(path: string, shown: number, rest: number, passes: readonly boolean[]): Row {
  const key = morePath(path, shown);
  return {
    kind: 'row',
    run: { do: 'fold', row: key },
    key,
    marks: [],
    text: threadWords.more(rest),
    tree: { passes, isLast: true, fold: 'folded' },
  };
}

/**
 * Whether the answers under a row show. What unfolds everything stops at so many levels: a chain of
 * thousands can't be read at once, and goes on where the reader unfolds it.
 */
function unfolds(arrangement: Arrangement, path: string, level: number): boolean {
  return level < mostLevels ? isUnfolded(arrangement, path) : arrangement.turned.includes(path);
}

/** What answers an argument, best first, then what was said to it and does not contest it. */
function responsesTo({ map, labelling }: View, id: string): readonly Relation[] {
  const { editorCounts } = labelling.assumptions;
  const beside = map
    .relationsTo(id, 'replies', 'concedes')
    .filter(({ from }) => editorCounts === true || !map.isEditors(from));
  return [...answersBestFirst(map, labelling, id).map(({ relation }) => relation), ...beside];
}

/**
 * The arguments that threads begin with: those that do more than attack a step of another one, and
 * whatever else no thread of these comes to.
 */
export function threadRoots(view: View, list: readonly Argument[]): readonly Argument[] {
  const { map } = view;
  const opening = list.filter(({ id }) => map.relationsFrom(id, 'undercuts').length === 0);
  const roots = [...opening];
  const reached = new Set<string>();
  reach(view, opening, reached);
  for (const argument of list) {
    if (reached.has(argument.id)) continue;
    roots.push(argument);
    reach(view, [argument], reached);
  }
  return roots;
}

/** Adds what threads from these arguments come to. */
function reach(view: View, from: readonly Argument[], reached: Set<string>): void {
  const { map, labelling } = view;
  const { editorCounts } = labelling.assumptions;
  const waiting = from.map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const beside = map.relationsTo(id, 'replies', 'concedes');
    for (const relation of [...map.attacksOn(id, editorCounts), ...beside])
      if (editorCounts || !map.isEditors(relation.from)) waiting.push(relation.from);
  }
}

function foldOf(
  answers: number,
  isOpen: boolean,
  isLoop: boolean,
): Partial<NonNullable<Row['tree']>> {
  if (isLoop) return { fold: 'shown', words: threadWords.shown };
  if (answers === 0) return {};
  return isOpen ? { fold: 'open' } : { fold: 'folded' };
}

const dateOf = ({ map }: View, { evidence }: Argument): string =>
  evidence
    .flatMap(citation => map.evidenceById.get(citedId(citation))?.date ?? [])
    .toSorted()
    .at(0) ?? '';

/** How many answers hold: what nobody answered comes first. */
const answered = ({ map }: View, { id }: Argument): number => map.attacksOn(id).length;

function inOrder(view: View, list: readonly Argument[]): readonly Argument[] {
  const strongest = strongestFirst(view.map, view.labelling, list);
  const by: Readonly<Record<Order, (one: Argument, other: Argument) => number>> = {
    strength: () => 0,
    party: (one, other) => speaker(view.map, one).localeCompare(speaker(view.map, other)),
    date: (one, other) => dateOf(view, one).localeCompare(dateOf(view, other)),
    'unanswered first': (one, other) => answered(view, one) - answered(view, other),
  };
  return strongest.toSorted(by[view.arrangement.order]);
}
