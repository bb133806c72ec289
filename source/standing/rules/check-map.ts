/** What a valid map could do better. These are warnings: the map opens all the same. */
import type { Fault } from '../../map/fault.js';
import { faultsOf, Problems } from '../../map/problem.js';
import { withoutMark } from '../../map/read-json.js';
import { Exceptions } from '../../map/rules/exceptions.js';
import { idleWords, manyWords } from '../../map/rules/words-exceptions.js';
import { primaryOf } from '../../text/language-tag.js';
import { mapRules } from '../../map/rules/map-rules.js';
import type { Finding, Rule } from '../../map/rules/rule.js';
import type { StanceMap } from '../../map/stance-map.js';
import { bestEvidenceLate } from './best-evidence-late.js';

const askedRules: readonly Rule[] = [...mapRules, bestEvidenceLate];

/** The rules that hold for the exceptions themselves, which excuse nobody. */
const idleException = {
  id: 'idle-exception',
  breaks: idleWords.breaks,
  reason: idleWords.reason,
};
const manyExceptions = {
  id: 'many-exceptions',
  breaks: manyWords.breaks,
  reason: manyWords.reason,
};

/** Every rule that `check` holds a map to, for the docs. */
export const rules: readonly Pick<Rule, 'id' | 'breaks' | 'reason' | 'language'>[] = [
  ...askedRules,
  idleException,
  manyExceptions,
];

/** Where a map breaks a rule. */
export interface BrokenRule extends Finding {
  readonly rule: string;
}

/** All that a map could do better, rule by rule, but for what it excepts. */
export function* brokenRules(map: StanceMap): Generator<BrokenRule> {
  const exceptions = new Exceptions(map, askedRules);
  const language = primaryOf(map.file.language);
  const heard = askedRules.filter(
    rule => rule.language === undefined || rule.language === language,
  );
  for (const rule of heard)
    for (const finding of rule.find(map))
      if (!exceptions.lets(rule.id, finding)) yield { ...finding, rule: rule.id };
  for (const finding of exceptions.idle()) yield { ...finding, rule: idleException.id };
  for (const finding of exceptions.tooMany()) yield { ...finding, rule: manyExceptions.id };
}

/**
 * The warnings for a map, in the order of its file where its text is given; without it all stand at
 * 1:1.
 */
export function lintMap(map: StanceMap, file: string, text?: string): Fault[] {
  const problems = new Problems();
  for (const { path, rule, message } of brokenRules(map)) problems.warning(path, rule, message);
  return faultsOf(problems, file, text === undefined ? undefined : withoutMark(text));
}
