/**
 * What became of each entry in a round: answered in time, dropped, answered late, brought up too
 * late, extended. Which speeches are one turn, and when an answer is due, the debate format says.
 */
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import { dueAt, inTimeUntil, turnOf } from '../debate/turns.js';
import type { Entry } from './flow-schema.js';
import { columnOf, standOf, type FlowSheet } from './flow.js';

export interface EntryMarks {
  /** The speeches of the turn that let it go by. */
  readonly dropped?: readonly Speech[];
  /** The speech of the first answer that came in time. */
  readonly answeredIn?: Speech;
  /** It answers what had to be answered before. */
  readonly late?: true;
  /** It answers nothing and extends nothing, in a speech in which nothing new is in time. */
  readonly isNew?: true;
  /** The speeches in which its own side extended it. */
  readonly extendedIn: readonly Speech[];
}

/** What each entry of a flow became by now; `now` is the speech that is on. */
export function marksOf(
  format: DebateFormat,
  flow: FlowSheet,
  now: number,
): ReadonlyMap<string, EntryMarks> {
  const round = new RoundEntries(format, flow);
  return new Map(flow.entries.map(entry => [entry.id, round.marks(entry, now)]));
}

/** Entries that lead to one, by the arrows of a kind. */
function leadingTo(
  entries: readonly Entry[],
  kind: 'answers' | 'extends',
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const to of entry[kind] ?? []) found.set(to, [...(found.get(to) ?? []), entry]);
  return found;
}

class RoundEntries {
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly answersTo: ReadonlyMap<string, readonly Entry[]>;
  private readonly extensionsOf: ReadonlyMap<string, readonly Entry[]>;

  constructor(
    private readonly format: DebateFormat,
    { entries }: FlowSheet,
  ) {
    this.byId = new Map(entries.map(entry => [entry.id, entry]));
    this.answersTo = leadingTo(entries, 'answers');
    this.extensionsOf = leadingTo(entries, 'extends');
  }

  marks(entry: Entry, now: number): EntryMarks {
    const { format } = this;
    const at = columnOf(format, entry);
    const answer = this.answerInTime(entry);
    const due = dueAt(format, at);
    const isDropped =
      due !== undefined && this.isUnanswered(entry, now) && !this.isCarried(entry, now);
    const speech = answer === undefined ? undefined : format.speeches[answer];
    return {
      ...(speech ? { answeredIn: speech } : {}),
      ...(isDropped
        ? { dropped: turnOf(format, due).flatMap(one => format.speeches[one] ?? []) }
        : {}),
      ...(this.isLate(entry) ? { late: true } : {}),
      ...(this.isNew(entry) ? { isNew: true } : {}),
      extendedIn: this.extensions(entry).flatMap(
        one => format.speeches[columnOf(format, one)] ?? [],
      ),
    };
  }

  /** Entries of the same side that extend one. */
  private extensions(entry: Entry): readonly Entry[] {
    const stand = standOf(this.format, entry);
    return (this.extensionsOf.get(entry.id) ?? []).filter(
      other => standOf(this.format, other) === stand,
    );
  }

  /**
   * The place of the first speech that answers an entry or what extends it, and is in time;
   * undefined where none does. The own side's answers do not count, those in questions do.
   */
  private answerInTime(entry: Entry, seen: ReadonlySet<string> = new Set()): number | undefined {
    const until = inTimeUntil(this.format, columnOf(this.format, entry));
    if (until === undefined || seen.has(entry.id)) return undefined;
    const [first] = this.answerColumns(entry, seen).toSorted((one, other) => one - other);
    return first !== undefined && first <= until ? first : undefined;
  }

  private answerColumns(entry: Entry, seen: ReadonlySet<string>): readonly number[] {
    if (seen.has(entry.id)) return [];
    const now = new Set([...seen, entry.id]);
    const stand = standOf(this.format, entry);
    const direct = (this.answersTo.get(entry.id) ?? [])
      .filter(other => standOf(this.format, other) !== stand)
      .map(other => columnOf(this.format, other));
    return [...direct, ...this.extensions(entry).flatMap(one => this.answerColumns(one, now))];
  }

  /** Whether an answer to an entry was due by now, and none came in time. */
  private isUnanswered(entry: Entry, now: number): boolean {
    const due = dueAt(this.format, columnOf(this.format, entry));
    return due !== undefined && due < now && this.answerInTime(entry) === undefined;
  }

  /** Whether an entry takes up what is unanswered itself, and so tells nothing that is not told. */
  private isCarried(entry: Entry, now: number): boolean {
    return this.extendedEntries(entry).some(one => this.isUnanswered(one, now));
  }

  private extendedEntries(entry: Entry): readonly Entry[] {
    const stand = standOf(this.format, entry);
    return (entry.extends ?? [])
      .flatMap(id => this.byId.get(id) ?? [])
      .filter(one => standOf(this.format, one) === stand);
  }

  /** Whether the time to answer an entry, or what it extends, was over when another was said. */
  private isLostBefore(entry: Entry, other: Entry, seen: ReadonlySet<string> = new Set()): boolean {
    if (seen.has(entry.id)) return false;
    const until = inTimeUntil(this.format, columnOf(this.format, entry));
    const isOver = until !== undefined && until < columnOf(this.format, other);
    if (isOver && this.answerInTime(entry) === undefined) return true;
    const now = new Set([...seen, entry.id]);
    return this.extendedEntries(entry).some(one => this.isLostBefore(one, other, now));
  }

  private isLate(entry: Entry): boolean {
    const stand = standOf(this.format, entry);
    if (stand === undefined) return false;
    return (entry.answers ?? [])
      .flatMap(id => this.byId.get(id) ?? [])
      .filter(one => standOf(this.format, one) !== stand)
      .some(one => this.isLostBefore(one, entry));
  }

  private isNew(entry: Entry): boolean {
    const speech = this.format.speeches[columnOf(this.format, entry)];
    const leadsSomewhere = [...(entry.answers ?? []), ...(entry.extends ?? [])].length > 0;
    return speech?.reply === true && speech.kind === 'speech' && !leadsSomewhere;
  }
}
