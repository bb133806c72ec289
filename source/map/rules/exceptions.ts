/** What a map itself lets pass, each with its reason, and where that has become idle. */
import type { Exception } from '../schema.js';
import type { StanceMap } from '../stance-map.js';
import type { Finding, Rule } from './rule.js';
import { idleWords, manyWords, mostExceptions } from './words-exceptions.js';

export class Exceptions {
  private readonly used = new Set<string>();
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly map: StanceMap,
    private readonly rules: readonly Pick<Rule, 'id'>[],
  ) {
    this.known = new Set(map.exceptions.map(keyOf));
  }

  /** Whether the map lets a finding pass. */
  lets(rule: string, { item }: Finding): boolean {
    const key = keyOf({ rule, item });
    if (!this.known.has(key)) return false;
    this.used.add(key);
    return true;
  }

  /** The exceptions that excuse nothing, once every rule was asked. */
  *idle(): Generator<Finding> {
    const ids = new Set(this.rules.map(({ id }) => id));
    for (const [index, exception] of this.map.exceptions.entries()) {
      if (this.used.has(keyOf(exception))) continue;
      const { rule, item } = exception;
      yield {
        path: ['exceptions', index],
        item: 'map',
        message: () => (ids.has(rule) ? idleWords.unbroken(item, rule) : idleWords.noRule(rule)),
      };
    }
  }

  *tooMany(): Generator<Finding> {
    const { length } = this.map.exceptions;
    if (length > mostExceptions)
      yield {
        path: ['exceptions'],
        item: 'map',
        message: () => manyWords.found(length),
      };
  }
}

function keyOf({ rule, item }: Pick<Exception, 'rule' | 'item'>): string {
  return `${rule}\n${item}`;
}
