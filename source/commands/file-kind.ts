/**
 * What a file means to be. One of another kind than a command takes is told in a sentence, not as a
 * list of what it lacks.
 */
import { meansToBe } from '../map/companion.js';
import { UserFailure } from '../command-line/failure.js';
import { pasteable } from '../command-line/output.js';

const kinds = [
  { format: 'stancemap', what: 'a map', command: 'stancemap' },
  { format: 'stancemap-walkthrough', what: 'a walkthrough', command: 'stancemap play' },
  { format: 'stancemap-plan', what: 'a session plan', command: 'stancemap plan' },
  { format: 'stancemap-flow', what: 'a flow', command: 'stancemap flow' },
] as const;

/**
 * Throws a UserFailure where the text of a file is of another kind than wanted. To be asked once it
 * has turned out to have faults: it reads the text again.
 */
export function refuseOtherKind(
  text: string,
  file: string,
  wanted: (typeof kinds)[number]['format'],
): void {
  const kind = kinds.find(({ format }) => meansToBe(text, format));
  if (kind && kind.format !== wanted)
    throw new UserFailure(
      `${file}: this is ${kind.what}. To open it: ${kind.command} ${pasteable(file)}`,
    );
}
