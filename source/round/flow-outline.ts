/** The flow's first page: a sheet, row by row. */
import type { Block, Cell, GridLine, Outline, Sheet } from '../outline/outline.js';
import type { Mark } from '../outline/marks.js';
import type { Place } from '../outline/place.js';
import type { StanceMap } from '../map/stance-map.js';
import { columnTitles, sheetColumnsOf } from './flow-columns.js';
import { marksOf, type EntryMarks } from './flow-marks.js';
import { sheetKeys } from './flow-keys.js';
import type { FlowMemory } from './flow-memory.js';
import { cellKey, entryKey, rowKey, toFlow } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { marksWords, placeWords, rowsElsewhere, saidWords, titleWords } from './flow-words.js';
import { nextRow, rowsOf, type CellAt } from './flow.js';
import { entryWords, sheetWords } from './sheet-words.js';

export interface FlowView {
  readonly map: StanceMap;
  readonly memory: FlowMemory;
  /** The speech that is on. */
  readonly turn: number;
  /** The clock in one line. */
  readonly clock: string;
}

export function flowOutline(flowed: FlowView, place: Place): Outline {
  const { memory, turn, clock } = flowed;
  const sheet = sheetColumnsOf(memory, turn);
  const cells = new Cells(flowed);
  const next = nextRow(memory.shown);
  return {
    place,
    title: clock,
    wide: true,
    keys: sheetKeys(),
    head: [
      ...sheetTabs(memory),
      { kind: 'columns', label: 'Speeches', titles: columnTitles(memory, turn), sheet },
    ],
    blocks: [
      ...rowsOf(memory.shown).flatMap(row => rowLines(flowed, cells, sheet, row)),
      {
        kind: 'grid',
        key: rowKey(next),
        run: toFlow.send({ is: 'write-at', row: next, column: 0 }),
        label: '+',
        cells: memory.format.speeches.map((_speech, column) => emptyCell({ row: next, column })),
        sheet,
      },
    ],
  };
}

/** The titles of the sheets, where there is more than one or the one has a title. */
function sheetTabs({ sheet: { sheets }, at }: FlowMemory): readonly Block[] {
  return sheets === undefined
    ? []
    : [
        {
          kind: 'text',
          text: sheetWords.tabs(
            sheets.map(({ title }) => title),
            at,
          ),
        },
      ];
}

/** The lines of a row: as many as a speech said things in it. */
function rowLines(
  { memory: { format, shown } }: FlowView,
  cells: Cells,
  sheet: Sheet,
  row: number,
): readonly GridLine[] {
  const inRow = shown.entries.filter(entry => entry.row === row);
  const columns = format.speeches.map(({ id }) => inRow.filter(({ speech }) => speech === id));
  const tall = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: tall }, (_line, at) => ({
    kind: 'grid',
    run: toFlow.send({ is: 'write-at', row, column: 0 }),
    ...(at === 0 ? { key: rowKey(row), label: String(row) } : { label: '' }),
    sheet,
    cells: columns.map((entries, column) => {
      const entry = entries[at];
      return entry ? cells.of(entry) : emptyCell({ row, column, line: at });
    }),
  }));
}

function emptyCell(cell: CellAt): Cell {
  const { row, column } = cell;
  return {
    key: cellKey(cell),
    run: toFlow.send({ is: 'write-at', row, column }),
    brief: '',
    words: '',
    inShort: '',
  };
}

/** What Enter does where an entry is shown elsewhere than on the sheet, and how it is found. */
export function entryLine({ id }: Entry) {
  return { run: toFlow.send({ is: 'open', entry: id }), key: entryKey(id) };
}

class Cells {
  private readonly byId: ReadonlyMap<string, Entry>;
  private readonly marks: ReadonlyMap<string, EntryMarks>;

  constructor(private readonly flowed: FlowView) {
    const { memory, turn } = flowed;
    this.byId = new Map(memory.sheet.entries.map(entry => [entry.id, entry]));
    this.marks = marksOf(memory.format, memory.sheet, turn);
  }

  of(entry: Entry): Cell {
    const { map } = this.flowed;
    const [answered, extended] = [this.entriesOf(entry.answers), this.entriesOf(entry.extends)];
    const answers = rowsElsewhere(entry, answered);
    const extend = rowsElsewhere(entry, extended);
    const mark = markOf(this.marks.get(entry.id));
    const text = titleWords(map, entry);
    const whole = saidWords(map, entry) + entryWords.comment(entry.comment);
    const words = `${this.place(entry, answered, extended)}: ${whole}`;
    return {
      ...entryLine(entry),
      brief: text.slice(0, 8),
      words,
      inShort: words,
      text,
      ...(whole === text ? {} : { whole }),
      ...(answers === undefined ? {} : { answers }),
      ...(extend === undefined ? {} : { extends: extend }),
      ...(mark ? { mark } : {}),
    };
  }

  private entriesOf(ids: readonly string[] = []): readonly Entry[] {
    return ids.flatMap(id => this.byId.get(id) ?? []);
  }

  /** Where an entry stands, what it answers and extends, and what became of it. */
  private place(entry: Entry, answered: readonly Entry[], extended: readonly Entry[]): string {
    const { format } = this.flowed.memory;
    const places = (entries: readonly Entry[]): readonly string[] =>
      entries.map(one => placeWords(format, one));
    const marks = this.marks.get(entry.id);
    return [
      placeWords(format, entry),
      ...(answered.length > 0 ? [entryWords.answers(places(answered))] : []),
      ...(extended.length > 0 ? [entryWords.extends(places(extended))] : []),
      ...(marks ? marksWords(marks) : []),
    ].join(', ');
  }
}

function markOf(marks: EntryMarks | undefined): Mark | undefined {
  if (marks?.dropped) return { of: 'flow', is: 'dropped' };
  if (marks?.late) return { of: 'flow', is: 'late' };
  return marks?.isNew ? { of: 'flow', is: 'new' } : undefined;
}
