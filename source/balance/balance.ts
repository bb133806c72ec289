/**
 * What each side of a map has on each issue, and how it fares at every burden: the figures that a
 * critic of either side would ask for, side by side, none of them a score.
 */

import type { Argument, RelationKind, Status } from '../map/schema.js';
import { leaningOf, stanceSign } from '../map/rules/items.js';
import { citedId, StanceMap } from '../map/stance-map.js';
import { burdens, citationGrade, type Burden } from '../standing/burden.js';
import { createEngine, type Labelling, type Standing } from '../standing/standing.js';
import { wordsIn } from '../strategy/reading-time.js';
import { balanceWords } from './words.js';

export type Tally = Readonly<Record<Standing, number>>;
export type Tallies = Readonly<Record<Burden, Tally>>;

/** What one side has on one issue. */
export interface SideShare {
  /** What a party says for this side that is not against its own stance. */
  readonly arguments: number;
  /** Left out of all else: what parties grant to this side against their own stance. */
  readonly granted: number;
  /** Words of claims and reasoning. */
  readonly words: number;
  /** Items that it cites, each once for each grade that it is cited for. */
  readonly evidence: Readonly<Record<Status, number>>;
  /** Arguments that answer another, and to which no answer is recorded. */
  readonly unreplied: number;
  readonly standing: Tallies;
  /** The same in a map without any relation of one kind. */
  readonly without: Readonly<Record<RelationKind, Tallies>>;
}

export interface IssueBalance {
  /** Its id; `all` for the sum of all issues. */
  readonly issue: string;
  readonly title: string;
  readonly for: SideShare;
  readonly against: SideShare;
}

export interface Balance {
  readonly map: string;
  readonly title: string;
  readonly issues: readonly IssueBalance[];
}

type ArguedSide = 'for' | 'against';
type Labellings = readonly (readonly [Burden, Labelling])[];

export function balanceOf(map: StanceMap): Balance {
  const labelled = (of: StanceMap): Labellings => {
    const engine = createEngine(of);
    return burdens.map(burden => [burden, engine.label(burden)]);
  };
  const share = sharer(map, {
    whole: labelled(map),
    without: byKind(kind => labelled(withoutKind(map, kind))),
  });
  const row = (issue: string, title: string, list: readonly Argument[]): IssueBalance => ({
    issue,
    title,
    for: share(list, 'for'),
    against: share(list, 'against'),
  });
  const byIssue = Map.groupBy(map.arguments, ({ issue }) => issue);
  return {
    map: map.file.id,
    title: map.file.title,
    issues: [
      ...map.issues.map(({ id, title }) => row(id, title, byIssue.get(id) ?? [])),
      ...(map.issues.length > 1 ? [row('all', balanceWords.allIssues, map.arguments)] : []),
    ],
  };
}

interface BalanceLabellings {
  readonly whole: Labellings;
  readonly without: Readonly<Record<RelationKind, Labellings>>;
}

function sharer(map: StanceMap, { whole, without }: BalanceLabellings) {
  return (list: readonly Argument[], side: ArguedSide): SideShare => {
    const onSide = list.filter(argument => argument.side === side && argument.party !== undefined);
    const own = onSide.filter(argument => !isGranted(map, argument));
    return {
      arguments: own.length,
      granted: onSide.length - own.length,
      words: own.reduce((sum, argument) => sum + wordsOf(map, argument), 0),
      evidence: gradesOf(map, own),
      unreplied: own.filter(({ id }) => isUnreplied(map, id)).length,
      standing: talliesOf(own, whole),
      without: byKind(kind => talliesOf(own, without[kind])),
    };
  };
}

/** Whether a party says it against its own stance: an admission is not a point of its side. */
function isGranted(map: StanceMap, argument: Argument): boolean {
  const stance = argument.party === undefined ? 0 : stanceSign(map, argument.party, argument.issue);
  return stance !== 0 && stance === -leaningOf(map, argument);
}

function wordsOf({ file }: StanceMap, { claim, reasoning }: Argument): number {
  return wordsIn(claim, file.language) + wordsIn(reasoning, file.language);
}

function gradesOf(map: StanceMap, list: readonly Argument[]): SideShare['evidence'] {
  const cited = new Set<string>();
  const grades: Record<Status, number> = {
    established: 0,
    corroborated: 0,
    reported: 0,
    disputed: 0,
    alleged: 0,
    refuted: 0,
  };
  for (const citation of list.flatMap(({ evidence }) => evidence)) {
    const item = map.evidenceById.get(citedId(citation));
    if (!item) continue;
    const grade = citationGrade(citation, item);
    const key = `${grade} ${item.id}`;
    if (!cited.has(key)) grades[grade] += 1;
    cited.add(key);
  }
  return grades;
}

function isUnreplied(map: StanceMap, id: string): boolean {
  return map.attacksBy(id).length > 0 && map.attacksOn(id).length === 0;
}

function talliesOf(list: readonly Argument[], labellings: Labellings): Tallies {
  const none: Tally = { stands: 0, contested: 0, defeated: 0, unproven: 0 };
  const tallies: Record<Burden, Tally> = {
    word: none,
    report: none,
    corroboration: none,
    record: none,
  };
  for (const [burden, labelling] of labellings) {
    const tally = { ...none };
    for (const { id } of list) tally[labelling.of(id)] += 1;
    tallies[burden] = tally;
  }
  return tallies;
}

function withoutKind(map: StanceMap, kind: RelationKind): StanceMap {
  return new StanceMap({
    ...map.file,
    relations: map.file.relations.filter(relation => relation.kind !== kind),
  });
}

function byKind<T>(of: (kind: RelationKind) => T): Readonly<Record<RelationKind, T>> {
  return {
    supports: of('supports'),
    rebuts: of('rebuts'),
    undercuts: of('undercuts'),
    replies: of('replies'),
    concedes: of('concedes'),
  };
}
