/**
 * The help: the keys that this page has beside the common ones, what the signs mean, then every
 * other key of the table of bindings by group, and what the mouse does.
 */
import type { Signs } from '../outline/signs.js';
import { legendParts, meaningWords } from '../outline/words-legend.js';
import { wrapLines } from '../text/layout.js';
import { keyLabel, type Binding } from './bindings.js';
import { mouseLines, overlayWords as words } from './overlay-words.js';
import type { Moment } from './state/moment.js';
import type { Overlay } from './state/overlay.js';

/** The walk's own groups; those of wings come after them, before the program's. */
const order: readonly string[] = ['Move', 'Walk', 'Pages', 'Standing', 'Find'];
const last = 'Program';

/** What is read, and where. */
export interface Reader {
  readonly kind: Overlay['kind'];
  readonly bindings: readonly Binding[];
  readonly moment: Moment;
}

/** A line under a heading begins so many columns in. */
const indent = '  ';

/**
 * The lines of the help, or of the legend alone, none wider than asked. Without signs nothing is
 * said of the mouse either.
 */
export function readingLines(
  { kind, bindings, moment }: Reader,
  width = Infinity,
  signs?: Signs,
): readonly string[] {
  const lines =
    kind === 'signs' ? indented(legendLines(signs)) : helpLines(bindings, moment, signs);
  return lines.flatMap(line => wrapped(line, width));
}

/** Headings stand at the edge, what is under them is indented. */
function helpLines(bindings: readonly Binding[], moment: Moment, signs?: Signs): readonly string[] {
  const { own, common } = keyLines(bindings, moment);
  const end = common.lastIndexOf(last);
  const before = end < 0 ? common : common.slice(0, end);
  return [
    ...own,
    words.signs,
    ...indented(legendLines(signs)),
    ...before,
    ...(signs ? mouseLines : []),
    ...common.slice(before.length),
  ];
}

/** What each sign means; without signs, in words alone. */
function legendLines(signs?: Signs): readonly string[] {
  return legendParts.flat().map(meaning => meaningWords(meaning, signs));
}

/** The keys that hold on this page and not everywhere; then those of all pages, by group. */
function keyLines(
  all: readonly Binding[],
  moment: Moment,
): { readonly own: readonly string[]; readonly common: readonly string[] } {
  const shown = all.filter(({ keys }) => keys.length > 0);
  // The keys of a wing belong together.
  const isOfWing = ({ group }: Binding): boolean => !order.includes(group) && group !== last;
  const ofPage = shown.filter(binding => isOwn(binding, moment));
  const own = shown.filter(
    binding =>
      ofPage.includes(binding) ||
      (isOfWing(binding) && ofPage.some(({ group }) => group === binding.group)),
  );
  const common = shown.filter(binding => !own.includes(binding));
  const rank = ({ group }: Binding): number => {
    if (group === last) return order.length + 1;
    return order.includes(group) ? order.indexOf(group) : order.length;
  };
  const sorted = (list: readonly Binding[]): readonly Binding[] =>
    list.toSorted((one, other) => rank(one) - rank(other));
  const [wings, walks] = [own.filter(one => isOfWing(one)), own.filter(one => !isOfWing(one))];
  const here = walks.length === 0 ? [] : [words.here, ...sorted(walks).map(keyLine)];
  // A page of a wing is what its keys are for; on a page of the walk one reads first.
  const isOfWings = moment.place.screen === 'wing';
  return {
    own: isOfWings ? [...byGroup(wings), ...here] : [...here, ...byGroup(wings)],
    common: byGroup(sorted(common)),
  };
}

/**
 * Whether a key is this page's own: it holds on some pages alone, or needs something that is here,
 * such as an argument.
 */
function isOwn({ in: applies, common, group, disabled }: Binding, moment: Moment): boolean {
  if (applies && !common) return true;
  return order.includes(group) && disabled !== undefined && disabled(moment) === undefined;
}

function byGroup(list: readonly Binding[]): readonly string[] {
  const groups = [...new Set(list.map(({ group }) => group))];
  return groups.flatMap(group => [group, ...list.filter(one => one.group === group).map(keyLine)]);
}

function keyLine({ keys, label }: Binding): string {
  return `${indent}${keys.map(key => keyLabel(key)).join(', ')}: ${label}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `${indent}${line}`);
}

/** A line that is too long goes on under itself, farther in. */
function wrapped(line: string, width: number): readonly string[] {
  const edge = line.startsWith(indent) ? indent : '';
  const room = Math.max(8, width - 2 * indent.length);
  return wrapLines(line.trimStart(), room).map((one, at) =>
    at === 0 ? `${edge}${one}` : `${indent}${indent}${one}`,
  );
}
