/** Giving evidence another grade: what each would move is shown before it is kept. */
import { statuses, type Argument, type Evidence, type Status } from '../map/schema.js';
import { argumentTitle } from '../pages/rows.js';
import { gradeReaches } from '../standing/burden.js';
import type { Labelling } from '../standing/standing.js';
import type { Action } from '../walk/action.js';
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import type { GradeField } from './author-messages.js';
import { toAuthor } from './author-messages.js';
import { gradeWords } from './words-grade.js';

/** Arguments that are named; the rest is counted. */
const mostNamed = 4;

/** Opens the list of grades of an item of evidence, at the one that it has. */
export function gradeOffer(walk: Walk, state: WalkState, evidence: Evidence): Action {
  const fields: readonly GradeField[] =
    evidence.contentStatus === undefined ? ['status'] : ['contentStatus', 'status'];
  const [first = 'status'] = fields;
  const would = new Regrading(walk, state, evidence);
  return toAuthor.choose({
    title: gradeWords.title(state.burden),
    at: statuses.indexOf(evidence[first] ?? evidence.status),
    among: fields.flatMap(field =>
      statuses.map(to => ({
        label: to,
        ...(fields.length > 1 ? { group: gradeWords.field(field) } : {}),
        ...would.told(field, to),
        message: { is: 'grade' as const, item: `evidence/${evidence.id}`, field, to },
      })),
    ),
  });
}

/** An argument that another grade would move, and how it stands before and after. */
interface Moved {
  readonly argument: Argument;
  readonly before: string;
  readonly after: string;
}

/** What another grade would move, under the burden and the assumptions of the reader. */
class Regrading {
  private readonly before: Labelling;
  /** A grade counts or not: all that do are one map to the engine. */
  private readonly known = new Map<string, readonly Moved[]>();

  constructor(
    private readonly walk: Walk,
    private readonly state: WalkState,
    private readonly evidence: Evidence,
  ) {
    this.before = walk.labelling(state.burden, state.assumptions);
  }

  told(field: GradeField, to: Status): { readonly hint: string; readonly told: readonly string[] } {
    const meaning = gradeWords.meaning(to);
    if (to === this.evidence[field]) return { hint: gradeWords.now, told: [meaning] };
    const moved = this.moved(field, to);
    if (moved.length === 0) return { hint: gradeWords.nothing, told: [meaning] };
    const rest = moved.length - mostNamed;
    return {
      hint: gradeWords.change(moved.length),
      told: [
        meaning,
        gradeWords.changed(moved.length),
        ...moved
          .slice(0, mostNamed)
          .map(({ argument, before, after }) =>
            gradeWords.moved(argumentTitle(argument), before, after),
          ),
        ...(rest > 0 ? [gradeWords.more(rest)] : []),
      ],
    };
  }

  private moved(field: GradeField, to: Status): readonly Moved[] {
    const { burden } = this.state;
    const counts = gradeReaches(to, burden);
    if (counts === gradeReaches(this.evidence[field] ?? this.evidence.status, burden)) return [];
    const key = `${field} ${counts}`;
    const moved = this.known.get(key) ?? this.compared({ ...this.evidence, [field]: to });
    this.known.set(key, moved);
    return moved;
  }

  private compared(evidence: Evidence): readonly Moved[] {
    const { map, engine } = this.walk;
    const { burden, assumptions } = this.state;
    const after = engine.labelRegraded(burden, assumptions, evidence);
    return map.arguments.flatMap((argument, index) =>
      this.before.at(index) === after.at(index)
        ? []
        : [{ argument, before: this.before.at(index), after: after.at(index) }],
    );
  }
}
