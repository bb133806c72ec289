/** The flow's pages: the sheet, and what was dropped with what the map has against it. */
import type { Labelling } from '../standing/standing.js';
import type { Block, Cell, Outline, Run } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { StanceMap } from '../map/stance-map.js';
import { droppedIn, mapAnswers, type Dropped } from './flow-dropped.js';
import type { FlowMemory } from './flow-memory.js';
import { entryKey, toFlow } from './flow-messages.js';
import type { Entry } from './flow-schema.js';
import { answersElsewhere, placeWords, saidWords, speechShort } from './flow-words.js';
import { answeredBy, rowsOf } from './flow.js';

interface Flowed {
  readonly map: StanceMap;
  readonly memory: FlowMemory;
  /** The speech that is on. */
  readonly turn: number;
  /** The clock in one line. */
  readonly clock: string;
}

export function flowOutline({ map, memory, turn, clock }: Flowed, place: Place): Outline {
  const { format, sheet } = memory;
  const shown = { beside: format.speeches.map((_speech, at) => answeredBy(format, at)) };
  const dropped = new Map(droppedIn(format, sheet, turn).map(one => [one.entry.id, one]));
  const titles = format.speeches.map(
    (speech, at) =>
      `${at === turn ? 'NOW ' : ''}${speechShort(speech)}${speech.short === undefined ? '' : ` ${speech.title}`}`,
  );
  const byId = new Map(sheet.entries.map(entry => [entry.id, entry]));
  const cells = Map.groupBy(sheet.entries, ({ row, speech }) => `${row} ${speech}`);
  const lines = rowsOf(sheet).flatMap((row): readonly Block[] => {
    const columns = format.speeches.map(({ id }) => cells.get(`${row} ${id}`) ?? []);
    const tall = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: tall }, (_line, at) => ({
      kind: 'grid',
      run: toFlow.send({ is: 'write-at', row, column: 0 }),
      label: at === 0 ? String(row) : '',
      sheet: shown,
      cells: columns.map(
        (entries, column) =>
          entryCell(map, memory, byId, dropped, entries[at]) ?? emptyCell(row, column),
      ),
    }));
  });
  const next = (rowsOf(sheet).at(-1) ?? 0) + 1;
  return {
    place,
    title: clock,
    wide: true,
    head: [{ kind: 'columns', label: 'Speeches', titles, sheet: shown }],
    blocks: [
      ...lines,
      {
        kind: 'grid',
        run: toFlow.send({ is: 'write-at', row: next, column: 0 }),
        label: '+',
        cells: format.speeches.map((_speech, column) => emptyCell(next, column)),
        sheet: shown,
      },
    ],
  };
}

function entryCell(
  map: StanceMap,
  { format }: FlowMemory,
  byId: ReadonlyMap<string, Entry>,
  dropped: ReadonlyMap<string, Dropped>,
  entry: Entry | undefined,
): Cell | undefined {
  if (!entry) return undefined;
  const said = saidWords(map, entry);
  const by = dropped.get(entry.id)?.by;
  const answered = (entry.answers ?? []).flatMap(id => byId.get(id) ?? []);
  const answers = answersElsewhere(entry, answered);
  const state = [
    answered.length > 0
      ? `answers ${answered.map(one => placeWords(format, one)).join(' and ')}`
      : '',
    by ? `dropped by ${speechShort(by)}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const whole = `${placeWords(format, entry)}${state ? `, ${state}` : ''}: ${said}`;
  return {
    ...entryLine(entry),
    brief: said.slice(0, 8),
    words: whole,
    inShort: whole,
    text: said,
    ...(answers === undefined ? {} : { answers }),
    ...(by ? { mark: { of: 'flow', is: 'dropped' } } : {}),
  };
}

function emptyCell(row: number, column: number): Cell {
  return {
    run: toFlow.send({ is: 'write-at', row, column }),
    brief: '',
    words: '',
    inShort: '',
  };
}

/** What Enter does where an entry is shown, and how it is found again. */
function entryLine({ id }: Entry): Pick<Cell, 'key'> & { readonly run: Run } {
  return { run: toFlow.send({ is: 'open', entry: id }), key: entryKey(id) };
}

/** What was dropped, each with the answers that the map has. */
export function droppedOutline(
  { map, memory, turn }: Flowed,
  labelling: Labelling,
  place: Place,
): Outline {
  const { format, sheet } = memory;
  const found = droppedIn(format, sheet, turn);
  return {
    place,
    title: found.length === 0 ? 'Nothing was dropped' : `Dropped: ${found.length}`,
    blocks:
      found.length === 0
        ? [
            {
              kind: 'text',
              text:
                turn === 0
                  ? 'No speech is over yet.'
                  : 'Whatever was said and could be answered by a speech that is over, was.',
            },
          ]
        : found.flatMap(({ entry, by }): readonly Block[] => {
            const answers = mapAnswers(map, labelling, entry);
            return [
              {
                kind: 'heading',
                text: `Let go by ${by.title} (${by.stands ? format.sides[by.stands] : ''})`,
              },
              {
                kind: 'row',
                ...entryLine(entry),
                lead: placeWords(format, entry),
                text: saidWords(map, entry),
                marks: [],
              },
              ...(answers.length === 0
                ? [
                    {
                      kind: 'text' as const,
                      text:
                        entry.argument === undefined
                          ? 'It is no argument of the map.'
                          : 'The map has no answer to it.',
                      tone: 'muted' as const,
                    },
                  ]
                : []),
              ...answers.map(({ argument, standing }): Block => ({
                kind: 'row',
                to: `argument/${argument.id}`,
                lead: 'the map answers',
                text: argument.claim,
                marks: [{ of: 'standing', is: standing }],
              })),
            ];
          }),
  };
}
