/** What a command line assumes. */
import { noAssumptions, withEditor, type Assumptions } from '../standing/assumptions.js';

export interface EditorValues {
  readonly 'count-editor'?: boolean | undefined;
}

/** Nothing of the evidence; the editor's observations, where it says that they count. */
export function assumedBy(values: EditorValues): Assumptions {
  return withEditor(noAssumptions, values['count-editor'] === true);
}
