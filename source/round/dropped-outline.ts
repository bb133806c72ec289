/** What was dropped, each with the answers that the map has. */
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Labelling } from '../standing/standing.js';
import { recordedWords } from '../standing/words.js';
import { droppedIn, mapAnswers, type DroppedEntry } from './flow-dropped.js';
import { entryLine, type FlowView } from './flow-outline.js';
import { placeWords, saidWords, turnTitle } from './flow-words.js';
import { droppedWords } from './sheet-words.js';

export function droppedOutline(flowed: FlowView, labelling: Labelling, place: Place): Outline {
  const { memory, turn } = flowed;
  const found = droppedIn(memory.format, memory.sheet, turn);
  const none = turn === 0 ? droppedWords.noSpeechOver : droppedWords.allAnswered;
  return {
    place,
    title: droppedWords.title(found.length),
    blocks:
      found.length === 0
        ? [{ kind: 'text', text: none }]
        : found.flatMap(one => droppedBlocks(flowed, labelling, one)),
  };
}

function droppedBlocks(
  { map, memory: { format } }: FlowView,
  labelling: Labelling,
  { entry, by }: DroppedEntry,
): readonly Block[] {
  const answers = mapAnswers(map, labelling, entry);
  const none =
    entry.argument === undefined
      ? droppedWords.noArgument
      : droppedWords.noAnswer(recordedWords(map));
  return [
    { kind: 'heading', text: droppedWords.letGoBy(turnTitle(format, by)) },
    {
      kind: 'row',
      ...entryLine(entry),
      lead: placeWords(format, entry),
      text: saidWords(map, entry),
      marks: [],
    },
    ...(answers.length === 0 ? [{ kind: 'text', text: none, tone: 'muted' } as const] : []),
    ...answers.map(({ argument, standing }): Block => ({
      kind: 'row',
      to: `argument/${argument.id}`,
      lead: droppedWords.mapAnswers,
      text: argument.claim,
      marks: [{ of: 'standing', is: standing }],
    })),
  ];
}
