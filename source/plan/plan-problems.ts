/**
 * What is wrong in a session plan beyond its shape: names that its map does not hold, and sides
 * that can't debate. Works on data of any shape.
 */
import type { Path } from '../map/json-text.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import { didYouMean } from '../map/nearest.js';
import { quoted, type Problems } from '../map/problem.js';
import { itemAt, resolveReference } from '../map/reference.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { debateFormats } from '../debate/debate-formats.js';
import { addFormatProblems } from '../debate/format-problems.js';
import { debateSides } from '../debate/format-schema.js';

/** Rules about what is missing: nothing in the file has to go for the rest to be sound. */
export const rulesOfAbsence: readonly string[] = ['no-party', 'no-side'];

/** Adds what stands in a plan but can't, and, where a map is given, each name that is not in it. */
export function addPlanProblems(problems: Problems, data: Data, map: StanceMap | undefined): void {
  const check = new PlanCheck(
    problems,
    map,
    typeof data['motion'] === 'string' ? data['motion'] : undefined,
  );
  check.named('issue', data['motion'], ['motion']);
  check.debate(data['debate']);
  check.sides(data);
  check.tasks(data);
}

type LinkKind = 'issue' | 'party' | 'argument';

/** A key whose values differ in a list, and what is told where two are the same. */
interface UniqueKey {
  readonly key: string;
  readonly rule: string;
  readonly words: (value: unknown) => string;
}

class PlanCheck {
  constructor(
    private readonly problems: Problems,
    private readonly map: StanceMap | undefined,
    private readonly motion: string | undefined,
  ) {}

  named(kind: LinkKind, value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string') return;
    const ids = { issue: map.issueById, party: map.partyById, argument: map.argumentById }[kind];
    if (!ids.has(value))
      this.problems.error(path, 'broken-link', () =>
        brokenLink(`${kind} of the map`, value, ids.keys()),
      );
  }

  debate(value: unknown): void {
    if (isRecord(value)) addFormatProblems(this.problems, value, ['debate']);
    else if (typeof value === 'string' && !debateFormats.some(({ id }) => id === value)) {
      const ids = debateFormats.map(({ id }) => id);
      const near =
        didYouMean(value, ids) ||
        `; there are ${ids.join(', ')}, or an object with one of your own`;
      this.problems.error(
        ['debate'],
        'unknown-debate',
        () => `no debate format is called ${quoted(value)}${near}`,
      );
    }
  }

  sides(data: Data): void {
    if (!Array.isArray(data['sides'])) return;
    const sides = listIn(data, 'sides');
    addDuplicateIds(this.problems, sides, ['sides']);
    this.once(sides, ['sides'], {
      key: 'stands',
      rule: 'same-stand',
      words: stand =>
        `another side stands ${String(stand)} the motion already; a debate has one side ` +
        'for it and one against',
    });
    for (const stand of debateSides) {
      if (!sides.some(side => isRecord(side) && side['stands'] === stand))
        this.problems.error(['sides'], 'no-side', () => `no side stands ${stand} the motion`);
    }
    sides.forEach((side, at) => {
      if (isRecord(side)) this.side(side, ['sides', at]);
    });
  }

  private side(side: Data, path: Path): void {
    const { parties } = side;
    if (Array.isArray(parties)) {
      if (parties.length === 0)
        this.problems.error(
          [...path, 'parties'],
          'no-party',
          () => 'this side draws on no party of the map',
        );
      parties.forEach((party: unknown, at) => this.named('party', party, [...path, 'parties', at]));
      this.differ(parties, [...path, 'parties'], 'same-party');
    }
    this.arguments(side, 'answers', path);
    const chosen = listIn(side, 'arguments');
    chosen.forEach((one, at) => {
      if (isRecord(one)) this.chosen(one, side, [...path, 'arguments', at]);
    });
    this.once(chosen, [...path, 'arguments'], {
      key: 'argument',
      rule: 'same-argument',
      words: id => `this side has the argument ${quoted(id)} already`,
    });
  }

  private chosen(one: Data, side: Data, path: Path): void {
    this.named('argument', one['argument'], [...path, 'argument']);
    this.arguments(one, 'expected', path);
    this.arguments(one, 'answers', path);
    const argument =
      typeof one['argument'] === 'string' ? this.map?.argumentById.get(one['argument']) : undefined;
    if (!argument) return;
    const at = [...path, 'argument'];
    if (argument.issue === this.motion) {
      const { stands: stand } = side;
      if (
        (stand === 'for' || stand === 'against') &&
        argument.side !== 'neither' &&
        argument.side !== stand
      ) {
        this.problems.error(
          at,
          'wrong-side',
          () =>
            `${quoted(argument.id)} is an argument ${argument.side} the motion, and this ` +
            `side stands ${stand} it`,
        );
      }
    } else
      this.problems.warning(
        at,
        'other-issue',
        () => `${quoted(argument.id)} is on the issue ${quoted(argument.issue)}, not on the motion`,
      );
    const { party } = argument;
    if (party !== undefined && Array.isArray(side['parties']) && !side['parties'].includes(party)) {
      this.problems.warning(
        at,
        'undrawn-party',
        () =>
          `${quoted(argument.id)} is an argument of ${quoted(party)}, on which this side ` +
          'does not draw',
      );
    }
  }

  private arguments(item: Data, key: string, path: Path): void {
    listIn(item, key).forEach((id, at) => this.named('argument', id, [...path, key, at]));
    this.differ(listIn(item, key), [...path, key], 'same-argument');
  }

  tasks(data: Data): void {
    const tasks = listIn(data, 'tasks');
    addDuplicateIds(this.problems, tasks, ['tasks']);
    const sides = listIn(data, 'sides').flatMap(side =>
      isRecord(side) && typeof side['id'] === 'string' ? [side['id']] : [],
    );
    tasks.forEach((task, index) => {
      if (!isRecord(task)) return;
      const path: Path = ['tasks', index];
      const { side, drill } = task;
      if (typeof side === 'string' && !sides.includes(side))
        this.problems.error([...path, 'side'], 'broken-link', () =>
          brokenLink('side of this plan', side, sides),
        );
      listIn(task, 'read').forEach((reference, at) =>
        this.reference(reference, [...path, 'read', at]),
      );
      if (isRecord(drill)) {
        this.named('issue', drill['issue'], [...path, 'drill', 'issue']);
        this.named('party', drill['party'], [...path, 'drill', 'party']);
      }
      this.named('argument', task['answer'], [...path, 'answer']);
    });
  }

  private reference(value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string' || itemAt(map, value)) return;
    const resolved = resolveReference(map, value);
    const near = 'reference' in resolved ? resolved.reference : resolved.nearest[0];
    this.problems.error(
      path,
      'broken-reference',
      () =>
        'this map has nothing called ' +
        `${quoted(value)}${near === undefined ? '' : `; did you mean ${near}?`}`,
    );
  }

  /** Adds every item after the first that has the same value under a key. */
  private once(items: readonly unknown[], list: Path, { key, rule, words }: UniqueKey): void {
    const seen = new Set<unknown>();
    items.forEach((item, at) => {
      const value = isRecord(item) ? item[key] : undefined;
      if (typeof value !== 'string') return;
      if (seen.has(value)) this.problems.error([...list, at, key], rule, () => words(value));
      seen.add(value);
    });
  }

  private differ(values: readonly unknown[], path: Path, rule: string): void {
    values.forEach((value, at) => {
      if (typeof value === 'string' && values.indexOf(value) < at)
        this.problems.error([...path, at], rule, () => `${quoted(value)} is named twice here`);
    });
  }
}
