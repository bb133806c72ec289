/** What a valid map could do better. These are warnings: the map opens all the same. */
import type { Fault } from '../../map/fault.js';
import { faultsOf, Problems } from '../../map/problem.js';
import { withoutMark } from '../../map/read-json.js';
import { Exceptions, mostExceptions } from '../../map/rules/exceptions.js';
import { mapRules } from '../../map/rules/map-rules.js';
import type { Rule } from '../../map/rules/rule.js';
import type { StanceMap } from '../../map/stance-map.js';
import { bestEvidenceLate } from './best-evidence-late.js';

const askedRules: readonly Rule[] = [...mapRules, bestEvidenceLate];

/** The rules that hold for the exceptions themselves, which excuse nobody. */
const idleException = {
  id: 'idle-exception',
  breaks: 'an exception that names no rule, or an item that does not break it',
  reason: 'An exception that excuses nothing would excuse what comes next.',
};
const manyExceptions = {
  id: 'many-exceptions',
  breaks: `more than ${mostExceptions} exceptions`,
  reason: 'Rules that are excepted everywhere are none.',
};

/** Every rule that `check` holds a map to, for the docs. */
export const rules: readonly Pick<Rule, 'id' | 'breaks' | 'reason'>[] = [
  ...askedRules,
  idleException,
  manyExceptions,
];

/**
 * The warnings for a map, in the order of its file where its text is given; without it all stand at
 * 1:1.
 */
export function lintMap(map: StanceMap, file: string, text?: string): Fault[] {
  const problems = new Problems();
  const exceptions = new Exceptions(map, askedRules);
  for (const rule of askedRules)
    for (const finding of rule.find(map))
      if (!exceptions.lets(rule.id, finding))
        problems.warning(finding.path, rule.id, finding.message);
  for (const { path, message } of exceptions.idle())
    problems.warning(path, idleException.id, message);
  for (const { path, message } of exceptions.tooMany())
    problems.warning(path, manyExceptions.id, message);
  return faultsOf(problems, file, text === undefined ? undefined : withoutMark(text));
}
