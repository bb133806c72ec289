/**
 * Everything that is wrong with data that is no valid map. Only a map with faults needs it: the
 * bundle loads it only then.
 */
import { addDocumentShape, addFormatProblem } from './document.js';
import type { Fault } from './fault.js';
import { mapDocument } from './format.js';
import { addLinkProblems } from './links.js';
import { faultsOf, Problems } from './problem.js';
import { isRecord } from './record.js';
import { addRepeatedKeys } from './repeated-keys.js';
import { addRuleProblems } from './item-problems.js';
import { stanceMapSchema } from './schema.js';
import { faultWords } from './words.js';

/** The faults of data, placed in the text that it was read from. */
export function mapFaults(data: unknown, file: string, json: string): Fault[] {
  const problems = new Problems();
  addRepeatedKeys(problems, json);
  if (isRecord(data)) {
    addFormatProblem(problems, data, mapDocument.format);
    addDocumentShape(problems, stanceMapSchema, data);
    addLinkProblems(problems, data);
    addRuleProblems(problems, data);
  } else problems.error([], 'wrong-type', () => faultWords.noObject(mapDocument.what, data));
  return faultsOf(problems, file, json);
}
