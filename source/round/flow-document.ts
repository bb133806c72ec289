/**
 * A flow on paper: the sheet in tables that fit a page, row by row what answers what, what was
 * dropped, the times.
 */
import { assumedBeside } from '../standing/words.js';
import type { Labelling } from '../standing/standing.js';
import type { StanceMap } from '../map/stance-map.js';
import { clockFigures } from '../text/figures.js';
import type { PaperDocument, Passage } from '../handout/document.js';
import { droppedIn, mapAnswers } from './flow-dropped.js';
import type { Flow } from './flow-file.js';
import { placeWords, saidWords, speechOf, speechShort } from './flow-words.js';
import { columnOf, entriesAt, entryOf, rowsOf, type FlowSheet } from './flow.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';

/** Columns beside the row's own that a page in portrait has room for. */
const columnsAPage = 4;

export function flowDocument(
  { file, debate }: Flow,
  map: StanceMap,
  labelling: Labelling,
): PaperDocument {
  const sheet: FlowSheet = { entries: file.entries };
  const turn = Math.min(file.timer?.at ?? 0, debate.speeches.length);
  const motion =
    file.wording ??
    (file.motion === undefined ? undefined : map.issueById.get(file.motion)?.motion);
  const title = file.title ?? 'Flow of a round';
  return {
    title,
    language: map.file.language,
    foot:
      `Flow, ${debate.title}. Claims and standings of the map are those of ` +
      `"${map.file.title}" (${map.file.updated}), under the burden ` +
      `${labelling.burden}${assumedBeside(labelling.assumptions)}; ` +
      'all other words are as they were flowed.',
    handouts: [
      {
        id: 'flow',
        title,
        passages: [
          ...(motion === undefined
            ? []
            : [{ kind: 'text' as const, label: 'Motion', words: motion }]),
          {
            kind: 'text',
            label: 'Format',
            words:
              `${debate.title}: ${debate.sides.for} for the motion, ` +
              `${debate.sides.against} against it`,
          },
          ...tables(map, debate, sheet),
          ...(sheet.entries.length === 0
            ? []
            : [{ kind: 'heading' as const, level: 'hat' as const, text: 'Row by row' }]),
          ...rows(map, debate, sheet, turn),
          ...dropped(map, debate, sheet, turn, labelling),
          ...times(file.timer?.speeches ?? [], debate),
        ],
      },
    ],
  };
}

function tables(map: StanceMap, debate: DebateFormat, sheet: FlowSheet): readonly Passage[] {
  const used = debate.speeches.filter(({ id }) => sheet.entries.some(entry => entry.speech === id));
  if (used.length === 0) return [{ kind: 'text', words: 'Nothing was flowed.' }];
  const groups = Array.from({ length: Math.ceil(used.length / columnsAPage) }, (_group, at) =>
    used.slice(at * columnsAPage, (at + 1) * columnsAPage),
  );
  return [
    { kind: 'heading', level: 'hat', text: 'The sheet' },
    ...groups.map((speeches): Passage => ({
      kind: 'table',
      caption: `${speechTitle(debate, speeches[0])} to ${speechTitle(debate, speeches.at(-1))}`,
      columns: ['Row', ...speeches.map(speech => speechTitle(debate, speech))],
      rows: rowsOf(sheet)
        .filter(row => speeches.some(({ id }) => entriesAt(sheet, row, id).length > 0))
        .map(row => [
          String(row),
          ...speeches.map(({ id }) =>
            entriesAt(sheet, row, id)
              .map(entry => saidWords(map, entry))
              .join('; '),
          ),
        ]),
    })),
  ];
}

/** Words with an end, so that another sentence can follow. */
function sentence(words: string): string {
  return /[.?!)"”]$/.test(words) ? words : `${words}.`;
}

function speechTitle(debate: DebateFormat, speech: Speech | undefined): string {
  return speech ? `${speech.title}${speech.stands ? ` (${debate.sides[speech.stands]})` : ''}` : '';
}

function rows(
  map: StanceMap,
  debate: DebateFormat,
  sheet: FlowSheet,
  turn: number,
): readonly Passage[] {
  const letGo = new Map(droppedIn(debate, sheet, turn).map(({ entry, by }) => [entry.id, by]));
  return rowsOf(sheet).flatMap((row): readonly Passage[] => {
    const entries = sheet.entries
      .filter(entry => entry.row === row)
      .toSorted((one, other) => columnOf(debate, one) - columnOf(debate, other));
    const [first] = entries;
    return [
      {
        kind: 'heading',
        level: 'block',
        text: `Row ${row}: ${first ? saidWords(map, first) : ''}`,
      },
      {
        kind: 'list',
        ordered: true,
        items: entries.map(entry => {
          const answered = (entry.answers ?? [])
            .flatMap(id => entryOf(sheet, id) ?? [])
            .map(one => placeWords(debate, one));
          const by = letGo.get(entry.id);
          const speech = speechOf(debate, entry);
          return [
            { text: speech ? speechTitle(debate, speech) : entry.speech, strong: true },
            {
              text:
                `${answered.length > 0 ? ` answers ${answered.join(' and ')}` : ''}: ` +
                `${sentence(saidWords(map, entry))}${by ? ` Dropped by ${speechShort(by)}.` : ''}`,
            },
          ];
        }),
      },
    ];
  });
}

function dropped(
  map: StanceMap,
  debate: DebateFormat,
  sheet: FlowSheet,
  turn: number,
  labelling: Labelling,
): readonly Passage[] {
  const found = droppedIn(debate, sheet, turn);
  if (turn === 0) return [];
  return [
    { kind: 'heading', level: 'hat', text: 'Dropped' },
    ...(found.length === 0
      ? [
          {
            kind: 'text' as const,
            words: 'Whatever was said and could be answered by a speech that is over, was.',
          },
        ]
      : []),
    ...found.flatMap(({ entry, by }): readonly Passage[] => {
      const answers = mapAnswers(map, labelling, entry);
      return [
        {
          kind: 'text',
          label: placeWords(debate, entry),
          words: `${sentence(saidWords(map, entry))} Let go by ${speechTitle(debate, by)}.`,
        },
        ...(answers.length === 0
          ? []
          : [
              {
                kind: 'list' as const,
                items: answers.map(
                  ({ argument, standing }) =>
                    `The map answers, ${standing} under this burden: ${argument.claim} ` +
                    `(argument/${argument.id})`,
                ),
              },
            ]),
      ];
    }),
  ];
}

function times(
  clocks: readonly { readonly spent: number }[],
  debate: DebateFormat,
): readonly Passage[] {
  const taken = debate.speeches.flatMap((speech, at) => {
    const seconds = Math.floor((clocks[at]?.spent ?? 0) / 1000);
    return seconds === 0
      ? []
      : [[speechTitle(debate, speech), clockFigures(seconds), clockFigures(speech.seconds)]];
  });
  return taken.length === 0
    ? []
    : [
        { kind: 'heading', level: 'hat', text: 'Times' },
        {
          kind: 'table',
          caption: 'Time taken by each speech',
          columns: ['Speech', 'Taken', 'Allowed'],
          rows: taken,
        },
      ];
}
