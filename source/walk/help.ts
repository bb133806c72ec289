/** The help: every key of the table of bindings, by group. */
import { bindings, keyLabel, type Binding } from './bindings.js';

/** The lines of the help; a group's name stands alone, its keys are indented under it. */
export function helpLines(all: readonly Binding[] = bindings): readonly string[] {
  const groups = [...new Set(all.map(binding => binding.group))];
  return groups.flatMap(group => [
    group,
    ...all.filter(binding => binding.group === group).map(({ keys, label }) => `  ${keys.map(key => keyLabel(key)).join(', ')}: ${label}`),
  ]);
}
