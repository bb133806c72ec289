/**
 * What is wrong in a flow beyond its shape: names that name nothing, arrows that lead where none
 * can. Works on data of any shape.
 */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Path } from '../map/json-text.js';
import { addDuplicateIds, brokenLink, listIn } from '../map/links.js';
import { type Problems } from '../map/problem.js';
import { quoted } from '../map/quoted.js';
import { isRecord, type Data } from '../map/record.js';
import type { StanceMap } from '../map/stance-map.js';
import { problemWords } from './fault-words.js';

interface FlowToCheck {
  readonly problems: Problems;
  readonly debate: DebateFormat | undefined;
  readonly map: StanceMap | undefined;
}

export function addFlowProblems(checked: FlowToCheck, data: Data): void {
  new FlowCheck(checked, data).all();
}

function recordsIn(data: Data, list: string): readonly Data[] {
  return listIn(data, list).map(one => (isRecord(one) ? one : {}));
}

class FlowCheck {
  private readonly entries: readonly Data[];
  private readonly sheets: ReadonlyMap<unknown, unknown>;
  /** The place of the first entry of each id. */
  private readonly first: ReadonlyMap<unknown, number>;
  private readonly columns: ReadonlyMap<unknown, number>;

  constructor(
    private readonly checked: FlowToCheck,
    private readonly data: Data,
  ) {
    const { problems, debate } = checked;
    this.entries = recordsIn(data, 'entries');
    this.first = addDuplicateIds(problems, this.entries, ['entries']);
    this.sheets = addDuplicateIds(problems, recordsIn(data, 'sheets'), ['sheets']);
    this.columns = new Map(debate?.speeches.map((speech, at) => [speech.id, at]));
  }

  all(): void {
    this.entries.forEach((entry, at) => {
      this.entry(entry, at);
      for (const kind of ['answers', 'extends'] as const) this.arrows(kind, entry, at);
    });
    this.ballot();
  }

  private entry(entry: Data, at: number): void {
    const { problems, map } = this.checked;
    const { speech, argument, text, sheet } = entry;
    this.speech(speech, ['entries', at, 'speech']);
    if (typeof sheet === 'string' && !this.sheets.has(sheet))
      problems.error(['entries', at, 'sheet'], 'broken-link', () =>
        brokenLink(problemWords.sheet, sheet, namesOf(this.sheets)),
      );
    if (map && typeof argument === 'string' && !map.argumentById.has(argument))
      problems.warning(['entries', at, 'argument'], 'lost-argument', () =>
        brokenLink(problemWords.argument, argument, map.argumentById.keys()),
      );
    if (text === undefined && argument === undefined && Object.keys(entry).length > 0)
      problems.error(['entries', at], 'empty-entry', () => problemWords.empty);
  }

  private speech(speech: unknown, path: Path): void {
    const { problems, debate } = this.checked;
    if (debate && typeof speech === 'string' && !this.columns.has(speech))
      problems.error(path, 'broken-link', () =>
        brokenLink(problemWords.speech(debate.title), speech, namesOf(this.columns)),
      );
  }

  private column(at: number): number | undefined {
    return this.columns.get(this.entries[at]?.['speech']);
  }

  private stand(at: number): string | undefined {
    return this.checked.debate?.speeches[this.column(at) ?? -1]?.stands;
  }

  private arrows(kind: 'answers' | 'extends', entry: Data, at: number): void {
    const arrows: unknown = entry[kind];
    if (!Array.isArray(arrows)) return;
    arrows.forEach((id: unknown, place) => {
      if (typeof id !== 'string') return;
      const problem = this.arrow(kind, at, id);
      const path = ['entries', at, kind, place];
      if (problem) this.checked.problems.error(path, problem.rule, problem.words);
      else if (arrows.indexOf(id) < place)
        this.checked.problems.error(path, 'same-answer', () => problemWords.twice(quoted(id)));
    });
  }

  private arrow(
    kind: 'answers' | 'extends',
    at: number,
    id: string,
  ): { readonly rule: string; readonly words: () => string } | undefined {
    const to = this.first.get(id);
    if (to === undefined)
      return {
        rule: 'broken-link',
        words: () => brokenLink(problemWords.entry, id, namesOf(this.first)),
      };
    if (to === at) return { rule: 'self-answer', words: () => problemWords.itself[kind] };
    if ((this.column(to) ?? 0) > (this.column(at) ?? Infinity))
      return { rule: 'early-answer', words: () => problemWords.early[kind](quoted(id)) };
    const [own, other] = [this.stand(at), this.stand(to)];
    return kind === 'extends' && own !== undefined && other !== undefined && own !== other
      ? { rule: 'wrong-side', words: () => problemWords.otherSide(quoted(id)) }
      : undefined;
  }

  private ballot(): void {
    const ballot = this.data['ballot'];
    if (!isRecord(ballot)) return;
    recordsIn(ballot, 'points').forEach(({ speech }, at) =>
      this.speech(speech, ['ballot', 'points', at, 'speech']),
    );
    const { problems, debate } = this.checked;
    const teams = (debate?.teams ?? []).map(({ id }) => id);
    recordsIn(ballot, 'ranks').forEach(({ team }, at) => {
      if (debate && typeof team === 'string' && !teams.includes(team))
        problems.error(['ballot', 'ranks', at, 'team'], 'broken-link', () =>
          brokenLink(problemWords.team(debate.title), team, teams),
        );
    });
  }
}

function namesOf(known: ReadonlyMap<unknown, unknown>): readonly string[] {
  return [...known.keys()].filter(name => typeof name === 'string');
}
