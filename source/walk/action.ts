/**
 * The one vocabulary of actions. A key, a walkthrough step, a recording and a test all send these;
 * they are plain JSON. The schema is what a script is checked against.
 */
import { z } from 'zod';
import { accept } from './actions/accept.js';
import { across } from './actions/across.js';
import { assume } from './actions/assume.js';
import { back } from './actions/back.js';
import { burden } from './actions/burden.js';
import { choose } from './actions/choose.js';
import { close } from './actions/close.js';
import { compare } from './actions/compare.js';
import { countEditor } from './actions/count-editor.js';
import type { ActingWalk, NamedInAction } from './actions/define-action.js';
import { dial } from './actions/dial.js';
import { fold } from './actions/fold.js';
import { foldAll } from './actions/fold-all.js';
import { order } from './actions/order.js';
import { question } from './actions/question.js';
import { way } from './actions/way.js';
import { edge } from './actions/edge.js';
import { erase } from './actions/erase.js';
import { filter } from './actions/filter.js';
import { forward } from './actions/forward.js';
import { go } from './actions/go.js';
import { grant } from './actions/grant.js';
import { hit } from './actions/hit.js';
import { home } from './actions/home.js';
import { move } from './actions/move.js';
import { open } from './actions/open.js';
import { out } from './actions/out.js';
import { overlay } from './actions/overlay.js';
import { page } from './actions/page.js';
import { pick } from './actions/pick.js';
import { point } from './actions/point.js';
import { quit } from './actions/quit.js';
import { reject } from './actions/reject.js';
import { releaseAll } from './actions/release-all.js';
import { release } from './actions/release.js';
import { resize } from './actions/resize.js';
import { search } from './actions/search.js';
import { section } from './actions/section.js';
import { select } from './actions/select.js';
import { showAddress } from './actions/show-address.js';
import { showReference } from './actions/show-reference.js';
import { type } from './actions/type.js';
import { why } from './actions/why.js';
import { wing } from './actions/wing.js';
import { write } from './actions/write.js';
import type { WalkState } from './state/state.js';

/** The list: an action that is not here is none. */
const list = {
  go,
  back,
  forward,
  home,
  move,
  across,
  page,
  edge,
  section,
  select,
  point,
  way,
  fold,
  'fold-all': foldAll,
  order,
  question,
  dial,
  open,
  out,
  why,
  overlay,
  search,
  hit,
  type,
  erase,
  accept,
  close,
  burden,
  grant,
  reject,
  release,
  'release-all': releaseAll,
  'count-editor': countEditor,
  assume,
  filter,
  compare,
  'show-address': showAddress,
  'show-reference': showReference,
  write,
  pick,
  choose,
  wing,
  resize,
  quit,
};

export type ActionName = keyof typeof list;
type Bodies = { [N in ActionName]: Omit<z.infer<(typeof list)[N]['schema']>, 'do'> };

/** An action; with a name, that one. */
export type Action<N extends ActionName = ActionName> = {
  [P in N]: { do: P } & Bodies[P];
}[N];

interface ActionKind<N extends ActionName> {
  readonly name: N;
  readonly notInScript?: string;
  readonly names?: readonly NamedInAction[];
  readonly speaks?: true;
  readonly recorded?: 'as-it-is';
  readonly over?: 'stays' | 'replaced';
  readonly quiet?: true;
  update(walk: ActingWalk, state: WalkState, action: Bodies[N]): WalkState;
  words?(action: Bodies[N]): string;
}

/** All that is known of each action, by its name. */
export const actionKinds: { readonly [N in ActionName]: ActionKind<N> } = list;

export const actionSchema = z.discriminatedUnion(
  'do',
  nonEmpty(Object.values(list).map(({ schema }) => schema)),
);

/** What an action means where nothing lies over the screen. */
export function updateByAction<N extends ActionName>(
  walk: ActingWalk,
  state: WalkState,
  action: Action<N>,
): WalkState {
  return actionKinds[action.do].update(walk, state, action);
}

/** An action in a few words. */
export function actionWords<N extends ActionName>(action: Action<N>): string {
  return actionKinds[action.do].words?.(action) ?? action.do;
}

/** What is known of the action that a script names; undefined where there is none of that name. */
export function actionKindNamed(name: unknown) {
  return Object.values(actionKinds).find(kind => kind.name === name);
}

function nonEmpty<T>([first, ...rest]: readonly T[]): [T, ...T[]] {
  if (first === undefined) throw new Error('There are no actions.');
  return [first, ...rest];
}
