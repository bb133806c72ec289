/**
 * A flow on paper: each sheet on a landscape page with the marks in it, then what the marks mean
 * for the round and the times, then the judge's ballot.
 */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Handout, PaperDocument, Passage } from '../handout/document.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { assumedBeside } from '../standing/words.js';
import { clockFigures } from '../text/figures.js';
import { isBlank } from './ballot.js';
import { ballotHandout } from './ballot-document.js';
import { mapAnswers } from './flow-dropped.js';
import type { Flow } from './flow-file.js';
import { marksOf, type EntryMarks } from './flow-marks.js';
import { sheetHandouts } from './flow-page.js';
import type { Entry } from './flow-schema.js';
import { placeWords, saidWords, speechTitle, turnTitle } from './flow-words.js';
import { columnOf, type FlowSheet } from './flow.js';
import { paperWords } from './paper-words.js';
import type { PrintedFlow } from './printed.js';

/** @param only the ballot alone, or all */
export function flowDocument(
  { file, debate }: Flow,
  map: StanceMap,
  labelling: Labelling,
  only: 'all' | 'ballot' = 'all',
): PaperDocument {
  const flow: FlowSheet = { entries: file.entries, sheets: file.sheets, ballot: file.ballot };
  const now = Math.min(file.timer?.at ?? 0, debate.speeches.length);
  const issue = file.motion === undefined ? undefined : map.issueById.get(file.motion);
  const printed: PrintedFlow = {
    debate,
    map,
    labelling,
    flow,
    marks: marksOf(debate, flow, now),
    title: file.title ?? paperWords.untitled,
    motion: file.wording ?? issue?.motion,
  };
  const ballot = isBlank(flow.ballot) && only === 'all' ? [] : [ballotHandout(printed)];
  const times = timesTaken(file.timer?.speeches ?? [], debate);
  return {
    title: printed.title,
    language: map.file.language,
    compact: true,
    foot: paperWords.foot({
      debate: debate.title,
      map: map.file.title,
      updated: map.file.updated,
      burden: `${labelling.burden}${assumedBeside(labelling.assumptions)}`,
    }),
    handouts: [
      ...(only === 'ballot' ? [] : [...sheetHandouts(printed), ...marksHandout(printed, times)]),
      ...ballot,
    ],
  };
}

/** What was dropped, late and new, each with what the map answers, and the times. */
function marksHandout(printed: PrintedFlow, times: readonly Passage[]): readonly Handout[] {
  const passages = [
    ...marked(printed, paperWords.dropped, ({ dropped }) => dropped !== undefined),
    ...marked(printed, paperWords.late, ({ late }) => late === true),
    ...marked(printed, paperWords.isNew, ({ isNew }) => isNew === true),
    ...times,
  ];
  return passages.length === 0
    ? []
    : [{ id: 'marks', title: paperWords.marksTitle(printed.title), passages }];
}

function marked(
  printed: PrintedFlow,
  title: string,
  isMeant: (marks: EntryMarks) => boolean,
): readonly Passage[] {
  const { debate, flow, marks } = printed;
  const found = flow.entries
    .filter(entry => isMeant(marks.get(entry.id) ?? { extendedIn: [] }))
    .toSorted(
      (one, other) => columnOf(debate, one) - columnOf(debate, other) || one.row - other.row,
    );
  return found.length === 0
    ? []
    : [
        { kind: 'heading', level: 'hat', text: title },
        { kind: 'list', items: found.map(entry => markedWords(printed, entry)) },
      ];
}

function markedWords({ debate, map, labelling, marks }: PrintedFlow, entry: Entry) {
  const mark = marks.get(entry.id) ?? { extendedIn: [] };
  const letGo = mark.dropped ? [paperWords.letGo(turnTitle(debate, mark.dropped))] : [];
  const extended =
    mark.extendedIn.length > 0 ? [paperWords.extended(turnTitle(debate, mark.extendedIn))] : [];
  const [best] = mark.dropped ? mapAnswers(map, labelling, entry) : [];
  const answer = best ? [paperWords.mapAnswers(best.standing, best.argument.claim)] : [];
  return [
    { text: placeWords(debate, entry), strong: true },
    {
      text: `: ${[saidWords(map, entry), ...letGo, ...extended, ...answer]
        .map(paperWords.sentence)
        .join(' ')}`,
    },
  ] as const;
}

function timesTaken(
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
        { kind: 'heading', level: 'hat', text: paperWords.times },
        {
          kind: 'table',
          caption: paperWords.timeTaken,
          columns: [paperWords.speech, paperWords.taken, paperWords.allowed],
          rows: taken,
        },
      ];
}
