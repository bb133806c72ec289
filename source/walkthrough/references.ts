/**
 * Whether what a script names is in its map. Works on data of any shape, so that it is told
 * together with other faults.
 */
import type { Path } from '../map/json-text.js';
import { brokenLink, listIn } from '../map/links.js';
import { didYouMean } from '../map/nearest.js';
import type { Problems } from '../map/problem.js';
import { resolveReference } from '../map/resolve-reference.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { orNear } from '../map/words-ends.js';
import { namedPlaces, pageAt } from '../pages/pages.js';
import { actionKindNamed } from '../walk/action.js';
import type { NamedInAction } from '../walk/actions/define-action.js';
import { scriptFaults, stepFault } from './words-check.js';

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
      this.tell(['include'], 'include-alone', () => scriptFaults.includeAlone(other));
  }

  action(action: unknown, path: Path): void {
    if (!isRecord(action)) return;
    const kind = actionKindNamed(action['do']);
    const { notInScript } = kind ?? {};
    if (notInScript !== undefined)
      this.tell([...path, 'do'], 'not-in-script', () =>
        scriptFaults.notInScript(action['do'], notInScript),
      );
    for (const { kind: what, at } of kind?.names ?? [])
      this.addUnknownName(what, valueIn(action, at), [...path, ...at]);
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
        this.addUnknownName('evidence', value, ['expect', key, reference]);
      }
    }
  }

  private place(value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string' || pageAt(map, value)) return;
    this.tell(path, 'broken-reference', () =>
      scriptFaults.noPlace(value, nearestPlace(map, value)),
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
    this.tell(path, 'broken-reference', () => scriptFaults.noArgument(value, near), atKey);
  }

  private evidence(value: unknown, path: Path): void {
    if (typeof value === 'string' && value.startsWith('evidence/'))
      this.tell(path, 'broken-reference', () =>
        scriptFaults.idAlone(value.slice('evidence/'.length)),
      );
    else this.item('evidence', value, path);
  }

  /** A name, or each of a list of names. */
  private addUnknownName(kind: NamedInAction['kind'], value: unknown, path: Path): void {
    if (Array.isArray(value))
      value.forEach((one: unknown, at) => this.addUnknownName(kind, one, [...path, at]));
    else if (kind === 'place') this.place(value, path);
    else if (kind === 'evidence') this.evidence(value, path);
    else this.item(kind, value, path);
  }

  private item(kind: 'party' | 'issue' | 'evidence', value: unknown, path: Path): void {
    const { map } = this;
    if (!map || typeof value !== 'string') return;
    const ids = { party: map.partyById, issue: map.issueById, evidence: map.evidenceById }[kind];
    if (!ids.has(value))
      this.tell(path, 'broken-reference', () => brokenLink(kind, value, ids.keys()));
  }

  private tell(path: Path, rule: string, message: () => string, atKey = false): void {
    const whole: Path = ['steps', this.index, ...path];
    const words = (): string => stepFault(this.index + 1, message());
    if (atKey) this.problems.errorAtKey(whole, rule, words);
    else this.problems.error(whole, rule, words);
  }
}

function valueIn(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), data);
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
  if ('reference' in resolved) return orNear(resolved.reference);
  const [near] = resolved.nearest;
  return near === undefined ? didYouMean(place, namedPlaces) : orNear(near);
}
