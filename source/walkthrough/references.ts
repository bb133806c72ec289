/**
 * Whether what a script names is in its map. Works on data of any shape, so that it is told
 * together with other faults.
 */
import type { Path } from '../map/json-text.js';
import { listIn } from '../map/links.js';
import { didYouMean } from '../map/nearest.js';
import { quoted, type Problems } from '../map/problem.js';
import { resolveReference } from '../map/reference.js';
import { isRecord } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { pages, parsePlace } from '../outline/place.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Adds what stands in a script but may not, and, where a map is given, each name that is not in it.
 */
export function addReferenceProblems(
  problems: Problems,
  data: Data,
  map: StanceMap | undefined,
): void {
  listIn(data, 'steps').forEach((step, index) => {
    if (!isRecord(step)) return;
    const check = new StepCheck(problems, map, index);
    check.include(step);
    const { do: does, expect } = step;
    if (Array.isArray(does))
      does.forEach((action: unknown, at) => check.action(action, ['do', at]));
    else check.action(does, ['do']);
    if (isRecord(expect)) check.expectation(expect);
  });
}

const whyNot = {
  quit: 'it ends after its last step',
  resize: 'its size is set once, by "size"',
  wing: 'what it does depends on who plays it',
  write: "what is written is a person's own",
  pick: "what is picked is a person's own",
} as const;

class StepCheck {
  constructor(
    private readonly problems: Problems,
    private readonly map: StanceMap | undefined,
    private readonly index: number,
  ) {}

  include(step: Data): void {
    if (step['include'] === undefined) return;
    const [other] = Object.keys(step).filter(key => key !== 'include' && key !== 'note');
    if (other !== undefined)
      this.tell(
        ['include'],
        'include-alone',
        () => `a step that includes a file can't have ${quoted(other)} as well`,
      );
  }

  action(action: unknown, path: Path): void {
    if (!isRecord(action)) return;
    switch (action['do']) {
      case 'quit':
      case 'resize':
      case 'write':
      case 'pick':
      case 'wing': {
        const name = action['do'];
        this.tell(
          [...path, 'do'],
          'not-in-script',
          () => `${quoted(name)} has no place in a script: ${whyNot[name]}`,
        );
        break;
      }
      case 'go':
        this.place(action['to'], [...path, 'to']);
        break;
      case 'select':
        this.place(action['what'], [...path, 'what']);
        break;
      case 'grant':
      case 'reject':
      case 'release':
        this.evidence(action['evidence'], [...path, 'evidence']);
        break;
      case 'compare':
        listIn(action, 'parties').forEach((party, at) =>
          this.named('party', party, [...path, 'parties', at]),
        );
        break;
      case 'filter': {
        const { set } = action;
        if (!isRecord(set)) break;
        this.named('party', set['party'], [...path, 'set', 'party']);
        this.named('issue', set['issue'], [...path, 'set', 'issue']);
        break;
      }
      default:
    }
  }

  expectation(expect: Data): void {
    this.place(expect['at'], ['expect', 'at']);
    listIn(expect, 'unanswered').forEach((reference, at) =>
      this.argument(reference, ['expect', 'unanswered', at]),
    );
    for (const key of ['standing', 'cited']) {
      const record = expect[key];
      if (!isRecord(record)) continue;
      for (const [reference, value] of Object.entries(record)) {
        this.argument(reference, ['expect', key, reference], true);
        if (key !== 'cited') continue;
        if (Array.isArray(value))
          value.forEach((id: unknown, at) => this.evidence(id, ['expect', key, reference, at]));
        else this.evidence(value, ['expect', key, reference]);
      }
    }
  }

  private place(value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string' || parsePlace(map, value)) return;
    this.tell(
      path,
      'broken-reference',
      () => `this map has nothing called ${quoted(value)}${nearestPlace(map, value)}`,
    );
  }

  private argument(value: unknown, path: Path, atKey = false): void {
    const { map } = this;
    if (!map || typeof value !== 'string') return;
    if (value.startsWith('argument/') && map.argumentById.has(value.slice('argument/'.length)))
      return;
    const near = didYouMean(
      value,
      [...map.argumentById.keys()].map(id => `argument/${id}`),
    );
    this.tell(
      path,
      'broken-reference',
      () => `this map has no argument called ${quoted(value)}${near}`,
      atKey,
    );
  }

  private evidence(value: unknown, path: Path): void {
    if (typeof value === 'string' && value.startsWith('evidence/'))
      this.tell(
        path,
        'broken-reference',
        () => `evidence is named by its id alone here: ${value.slice('evidence/'.length)}`,
      );
    else this.named('evidence', value, path);
  }

  private named(kind: 'party' | 'issue' | 'evidence', value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string') return;
    const ids = { party: map.partyById, issue: map.issueById, evidence: map.evidenceById }[kind];
    if (!ids.has(value))
      this.tell(
        path,
        'broken-reference',
        () => `no ${kind} has the id ${quoted(value)}${didYouMean(value, ids.keys())}`,
      );
  }

  private tell(path: Path, rule: string, message: () => string, atKey = false): void {
    const whole: Path = ['steps', this.index, ...path];
    const words = (): string => `step ${this.index + 1}: ${message()}`;
    if (atKey) this.problems.errorAtKey(whole, rule, words);
    else this.problems.error(whole, rule, words);
  }
}

/**
 * The nearest place in the map: of the program's pages, of pages about an argument or an issue,
 * else of its items.
 */
function nearestPlace(map: StanceMap, place: string): string {
  const [head = '', ...rest] = place.split('/');
  if (head === 'why' || head === 'burdens') {
    const ids = head === 'why' ? map.argumentById.keys() : map.issueById.keys();
    return didYouMean(
      place,
      [...ids].map(id => `${head}/${id}`),
    );
  }
  if (head === 'compare') {
    const [unknown = ''] = rest.filter(id => !map.partyById.has(id));
    return didYouMean(unknown, map.partyById.keys());
  }
  const resolved = resolveReference(map, place);
  if ('reference' in resolved) return `; did you mean ${resolved.reference}?`;
  const [near] = resolved.nearest;
  return near === undefined ? didYouMean(place, pages) : `; did you mean ${near}?`;
}
