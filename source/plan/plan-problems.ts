/**
 * What is wrong in a session plan beyond its shape: names that its map does not hold, and sides
 * that can't debate. Works on data of any shape.
 */
import type { Path } from '../map/json-text.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import { didYouMean } from '../map/nearest.js';
import type { Problems } from '../map/problem.js';
import { itemAt } from '../map/reference.js';
import { resolveReference } from '../map/resolve-reference.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { faultWords } from '../map/words.js';
import { debateFormats } from '../debate/debate-formats.js';
import { addFormatProblems } from '../debate/format-problems.js';
import { speechesToArgueIn } from '../debate/argued-in.js';
import { debateFormatSchema, debateSides, type DebateFormat } from '../debate/format-schema.js';
import { addChoiceProblems, roundChoicesSchema } from '../debate/round-choices.js';
import { isCoachs } from '../map/coach.js';
import { ownMaps } from './own-map.js';
import { isMadeFor } from './made-for.js';
import { mostQuoted, ownArgumentSchema, ownCardSchema } from './own-schema.js';
import { wordsOfQuote } from './own-words.js';
import { planSchema } from './schema.js';
import { debateFaults, otherMap, ownFaults, sideFaults, wantedWords } from './words.js';

/** Rules about what is missing: nothing in the file has to go for the rest to be sound. */
export const rulesOfAbsence: readonly string[] = ['no-party', 'no-side'];

/** Adds what stands in a plan but can't, and, where a map is given, each name that is not in it. */
export function addPlanProblems(problems: Problems, data: Data, map: StanceMap | undefined): void {
  const motion = typeof data['motion'] === 'string' ? data['motion'] : undefined;
  addMapProblem(problems, data, map);
  addOwnProblems(problems, data, map);
  const own = listIn(data, 'own').flatMap(one => {
    const parsed = ownArgumentSchema.safeParse(one);
    return parsed.success && !map?.argumentById.has(parsed.data.id) ? [parsed.data] : [];
  });
  const check = new PlanCheck(problems, map && ownMaps(map, motion ?? '', own).map, motion);
  check.addUnknownName('issue', data['motion'], ['motion']);
  check.debate(data['debate']);
  check.round(data);
  check.own(data);
  check.sides(data);
  check.tasks(data);
}

/** A map of the same ids may be about something else, and each name in the plan be in it. */
function addMapProblem(problems: Problems, data: Data, map: StanceMap | undefined): void {
  const parsed = planSchema.shape.madeFor.safeParse(data['madeFor']);
  if (!map || !parsed.success || !parsed.data || isMadeFor(parsed.data, map)) return;
  const { title } = parsed.data;
  problems.warning(['madeFor'], 'another-map', () => otherMap(title, map.file.title));
}

/** What is at fault in what a coach added. */
function addOwnProblems(problems: Problems, data: Data, map: StanceMap | undefined): void {
  const own = listIn(data, 'own');
  addDuplicateIds(problems, own, ['own']);
  own.forEach((one, at) => {
    if (!isRecord(one)) return;
    const { id } = one;
    if (typeof id === 'string' && map?.argumentById.has(id))
      problems.error(['own', at, 'id'], 'same-argument', () => ownFaults.takenId(id));
    listIn(one, 'cards').forEach((card, nth) => {
      const parsed = ownCardSchema.safeParse(card);
      const words = parsed.success ? wordsOfQuote(parsed.data.quote ?? []) : 0;
      if (words > mostQuoted)
        problems.warning(['own', at, 'cards', nth, 'quote'], 'long-quote', () =>
          ownFaults.longCard(words, mostQuoted),
        );
    });
  });
}

type LinkKind = 'issue' | 'party' | 'argument';

/** A key whose values differ in a list, and what is told where two are the same. */
interface UniqueKey {
  readonly key: string;
  readonly rule: string;
  readonly words: (value: unknown) => string;
}

class PlanCheck {
  /** Undefined where the plan names none. */
  private format: DebateFormat | undefined;

  constructor(
    private readonly problems: Problems,
    private readonly map: StanceMap | undefined,
    private readonly motion: string | undefined,
  ) {}

  addUnknownName(kind: LinkKind, value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string') return;
    const ids = { issue: map.issueById, party: map.partyById, argument: map.argumentById }[kind];
    if (!ids.has(value))
      this.problems.error(path, 'broken-link', () =>
        brokenLink(wantedWords.ofMap(kind), value, ids.keys()),
      );
  }

  debate(value: unknown): void {
    if (isRecord(value)) addFormatProblems(this.problems, value, ['debate']);
    else if (typeof value === 'string' && !debateFormats.some(({ id }) => id === value)) {
      const ids = debateFormats.map(({ id }) => id);
      const near = didYouMean(value, ids) || debateFaults.allOf(ids);
      this.problems.error(['debate'], 'unknown-debate', () => debateFaults.unknown(value, near));
    }
  }

  /** What the round chose, where it can be told of which format. */
  round({ debate, round }: Data): void {
    const choices = roundChoicesSchema.safeParse(round);
    const named = debateFormats.find(({ id }) => id === debate);
    this.format = named ?? debateFormatSchema.safeParse(debate).data;
    if (choices.success && this.format) addChoiceProblems(this.problems, choices.data, this.format);
  }

  sides(data: Data): void {
    if (!Array.isArray(data['sides'])) return;
    const sides = listIn(data, 'sides');
    addDuplicateIds(this.problems, sides, ['sides']);
    this.once(sides, ['sides'], {
      key: 'stands',
      rule: 'same-stand',
      words: sideFaults.sameStand,
    });
    for (const stand of debateSides) {
      if (!sides.some(side => isRecord(side) && side['stands'] === stand))
        this.problems.error(['sides'], 'no-side', () => sideFaults.none(stand));
    }
    sides.forEach((side, at) => {
      if (isRecord(side)) this.side(side, ['sides', at]);
    });
  }

  private side(side: Data, path: Path): void {
    const { parties } = side;
    if (Array.isArray(parties)) {
      if (parties.length === 0)
        this.problems.error([...path, 'parties'], 'no-party', () => sideFaults.noParty);
      parties.forEach((party: unknown, at) =>
        this.addUnknownName('party', party, [...path, 'parties', at]),
      );
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
      words: sideFaults.sameArgument,
    });
  }

  private chosen(one: Data, side: Data, path: Path): void {
    this.speech(one['speech'], side['stands'], [...path, 'speech']);
    this.addUnknownName('argument', one['argument'], [...path, 'argument']);
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
        this.problems.error(at, 'wrong-side', () =>
          sideFaults.wrongSide(argument.id, argument.side, stand),
        );
      }
    } else
      this.problems.warning(at, 'other-issue', () =>
        sideFaults.otherIssue(argument.id, argument.issue),
      );
    const { party } = argument;
    if (
      party !== undefined &&
      !isCoachs(argument) &&
      Array.isArray(side['parties']) &&
      !side['parties'].includes(party)
    ) {
      this.problems.warning(at, 'undrawn-party', () => sideFaults.undrawnParty(argument.id, party));
    }
  }

  private arguments(item: Data, key: string, path: Path): void {
    listIn(item, key).forEach((id, at) => this.addUnknownName('argument', id, [...path, key, at]));
    this.differ(listIn(item, key), [...path, key], 'same-argument');
  }

  /** A speech of the side, in the format of the plan. */
  private speech(id: unknown, stands: unknown, path: Path): void {
    const { format } = this;
    if (!format || typeof id !== 'string') return;
    const ids = speechesToArgueIn(format, stands).map(speech => speech.id);
    if (!ids.includes(id))
      this.problems.error(path, 'broken-link', () =>
        brokenLink(wantedWords.speech(format.title), id, ids),
      );
  }

  /** What a coach's own arguments answer. */
  own(data: Data): void {
    listIn(data, 'own').forEach((one, at) => {
      if (isRecord(one)) this.arguments(one, 'answers', ['own', at]);
    });
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
          brokenLink(wantedWords.side, side, sides),
        );
      listIn(task, 'read').forEach((reference, at) =>
        this.reference(reference, [...path, 'read', at]),
      );
      if (isRecord(drill)) {
        this.addUnknownName('issue', drill['issue'], [...path, 'drill', 'issue']);
        this.addUnknownName('party', drill['party'], [...path, 'drill', 'party']);
      }
      this.addUnknownName('argument', task['answer'], [...path, 'answer']);
    });
  }

  private reference(value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string' || itemAt(map, value)) return;
    const resolved = resolveReference(map, value);
    const near = 'reference' in resolved ? resolved.reference : resolved.nearest[0];
    this.problems.error(path, 'broken-reference', () => faultWords.notInMap(value, near));
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
        this.problems.error([...path, at], rule, () => sideFaults.twice(value));
    });
  }
}
