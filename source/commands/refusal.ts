/** Why a file is not taken: it is of another kind, or has faults. */
import { UserFailure } from '../command-line/failure.js';
import { pasteable } from '../command-line/output.js';
import { isVersionOf, type DocumentName } from '../map/document-name.js';
import { formatFaults, type Fault } from '../map/fault.js';
import { fileWords } from './words/files.js';

export interface RefusedFile {
  readonly text: string;
  readonly file: string;
  readonly wanted: DocumentName;
  /** Told where there is no fault and it is of no use all the same. */
  readonly otherwise?: string;
}

/**
 * One of another kind than a command takes is told in a sentence, not as a list of what it lacks.
 * To be asked once a file has turned out to be of no use: it reads the text again.
 */
export async function refusal(
  { text, file, wanted, otherwise = '' }: RefusedFile,
  faults: readonly Fault[],
): Promise<UserFailure> {
  const { kindIn } = await import('../files/kinds.js');
  const kind = kindIn(text);
  return new UserFailure(
    kind && !isVersionOf(kind.format, wanted.format)
      ? fileWords.otherKind(file, kind.what, kind.openedBy(file).map(pasteable).join(' '))
      : formatFaults(faults) || otherwise,
  );
}
