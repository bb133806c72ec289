/** The help: every key of the table of bindings, by group. */
import { bindings, keyLabel, type Binding } from './bindings.js';

const order: readonly Binding['group'][] = [
  'Move',
  'Walk',
  'Pages',
  'Standing',
  'Find',
  'Study',
  'Coaching',
  'Walkthrough',
  'Program',
];

/**
 * The lines of the help, what holds on this page alone first; a group's name stands alone, its keys
 * are indented under it.
 */
export function helpLines(all: readonly Binding[] = bindings): readonly string[] {
  const rank = (group: Binding['group']): number =>
    all.some(binding => binding.group === group && binding.in) ? 0 : 1 + order.indexOf(group);
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
