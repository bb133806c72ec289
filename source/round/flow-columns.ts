/** The columns of a flow sheet: which stand beside each other, and which hold nothing. */
import type { Sheet } from '../outline/outline.js';
import type { FlowMemory } from './flow-memory.js';
import { answeredBy } from './flow.js';
import { speechShort } from './flow-words.js';
import { onNow } from './sheet-words.js';

/** Whether a column is of questions in which nothing was said, and which are not on. */
export function isUnused({ format, shown }: FlowMemory, turn: number, column: number): boolean {
  const speech = format.speeches[column];
  return (
    speech?.kind === 'questions' &&
    column !== turn &&
    !shown.entries.some(entry => entry.speech === speech.id)
  );
}

export function sheetColumnsOf(memory: FlowMemory, turn: number): Sheet {
  const { speeches } = memory.format;
  return {
    beside: speeches.map((_speech, at) => answeredBy(memory.format, at)),
    narrow: speeches.map((_speech, at) => isUnused(memory, turn, at)),
  };
}

/** The names of the columns; the speech that is on is told. */
export function columnTitles(memory: FlowMemory, turn: number): readonly string[] {
  return memory.format.speeches.map((speech, at) => {
    const isShort = speech.short === undefined || isUnused(memory, turn, at);
    const title = isShort ? '' : ` ${speech.title}`;
    return `${at === turn ? onNow : ''}${speechShort(speech)}${title}`;
  });
}
