/** `check --rules`: every rule that a map is held to, with why it is one. */
import { formatRules } from '../map/words-format-rules.js';
import { rules } from '../standing/rules/check-map.js';
import { checkWords } from './words/check.js';

/** Where the rules are told at length. */
const page = 'docs/rules.md';

export interface ListedRule {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly brokenBy: string;
  readonly reason: string;
  readonly page: string;
}

export function listedRules(): readonly ListedRule[] {
  const listed =
    (severity: ListedRule['severity']) =>
    ({ id, breaks, reason }: (typeof formatRules)[number]): ListedRule => ({
      rule: id,
      severity,
      brokenBy: breaks,
      reason,
      page,
    });
  return [...formatRules.map(listed('error')), ...rules.map(listed('warning'))];
}

/** The rules as text. */
export function rulesText(): string {
  const all = listedRules();
  const part = (severity: ListedRule['severity']): readonly string[] =>
    all
      .filter(one => one.severity === severity)
      .flatMap(({ rule, brokenBy, reason }) => [`  ${rule}: ${brokenBy}`, `      ${reason}`]);
  return [
    checkWords.errors,
    ...part('error'),
    '',
    checkWords.warnings,
    ...part('warning'),
    '',
    checkWords.rulesPage(page),
  ].join('\n');
}
