/**
 * Everything that is wrong with data that is no valid map. Only a map with faults needs it: the
 * bundle loads it only then.
 */
import { z } from 'zod';

import type { Fault } from './fault.js';
import { addLinkProblems, listIn } from './links.js';
import { faultsOf, Problems, quoted } from './problem.js';
import { addRuleProblems } from './rules.js';
import { stanceMapSchema } from './schema.js';
import { isRecord } from './record.js';
import { addShapeProblems } from './shape.js';

const format = 'stancemap/1';

/** The faults of data, placed in the text that it was read from. */
export function mapFaults(data: unknown, file: string, json: string): Fault[] {
  const problems = new Problems();
  if (isRecord(data)) {
    addMapShape(problems, data);
    addLinkProblems(problems, data);
    addRuleProblems(problems, data);
  } else {
    problems.error(
      [],
      'wrong-type',
      () => `a stance map is a JSON object, not ${Array.isArray(data) ? 'a list' : quoted(data)}`,
    );
  }
  return faultsOf(problems, file, json);
}

/**
 * Item by item, so that a map with a hundred thousand faults takes no more memory than one with a
 * few.
 */
function addMapShape(problems: Problems, data: Readonly<Record<string, unknown>>): void {
  if (typeof data['format'] === 'string' && data['format'] !== format) {
    const found = data['format'];
    problems.error(['format'], futureFormat(found) ? 'future-format' : 'unknown-format', () =>
      futureFormat(found)
        ? `this map is in the format ${quoted(found)}, which is newer than ${format}, the ` +
          'one this version of stancemap reads'
        : `${quoted(found)} is not a format that stancemap reads; write "${format}"`,
    );
  }
  const shell: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) shell[key] = Array.isArray(value) ? [] : value;
  if (typeof data['format'] === 'string') shell['format'] = format;
  addShapeProblems(problems, stanceMapSchema, shell);
  for (const [key, value] of Object.entries(stanceMapSchema.shape)) {
    const field = value instanceof z.ZodOptional ? value.unwrap() : value;
    if (!(field instanceof z.ZodArray)) continue;
    listIn(data, key).forEach((item, index) =>
      addShapeProblems(problems, field.element, item, [key, index]),
    );
  }
}

function futureFormat(found: string): boolean {
  return Number(/^stancemap\/(\d{1,9})$/.exec(found)?.[1] ?? 0) > 1;
}
