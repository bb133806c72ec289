/** The help: every key of the table of bindings, by group. */
import { bindings, keyLabel, type Binding } from './bindings.js';

/** The walk's own groups; those of wings come after them, before the program's. */
const order: readonly string[] = ['Move', 'Walk', 'Pages', 'Standing', 'Find'];
const last = 'Program';

/**
 * The lines of the help, what holds on this page alone first; a group's name stands alone, its keys
 * are indented under it.
 */
export function helpLines(all: readonly Binding[] = bindings): readonly string[] {
  const rank = (group: string): number => {
    if (all.some(binding => binding.group === group && binding.in)) return -1;
    if (group === last) return order.length + 1;
    return order.includes(group) ? order.indexOf(group) : order.length;
  };
  const groups = [...new Set(all.map(binding => binding.group))].toSorted(
    (one, other) => rank(one) - rank(other),
  );
  return groups.flatMap(group => [
    group,
    ...all
      .filter(binding => binding.group === group)
      .map(({ keys, label }) => `  ${keys.map(key => keyLabel(key)).join(', ')}: ${label}`),
  ]);
}
