/** From one entry that was dropped to the next, over all sheets. */
import type { DebateFormat } from '../debate/format-schema.js';
import { entryHere, selecting, type FlowContext, type FlowReply } from './flow-context.js';
import { droppedIn, mapAnswers, type DroppedEntry } from './flow-dropped.js';
import type { Entry } from './flow-schema.js';
import { turnShort } from './flow-words.js';
import { columnOf, sheetOf } from './flow.js';
import { turnNow } from './round-parts.js';
import { flowSays } from './sheet-words.js';

export function nextDropped(context: FlowContext): FlowReply {
  const { walk, state, memory } = context;
  const found = droppedIn(memory.format, memory.sheet, turnNow(walk, state));
  const at = placeAfter(memory.format, found, entryHere(context));
  const next = found[at];
  if (!next) return { say: flowSays.nothingDropped };
  const labelling = walk.labelling(state.burden, state.assumptions);
  const [best] = mapAnswers(walk.map, labelling, next.entry);
  const answer = best && flowSays.mapAnswers(best.standing, best.argument.claim);
  const sheet = sheetOf(memory.sheet, next.entry);
  return {
    ...(sheet === memory.at ? {} : { memory: memory.with(memory.history, { at: sheet }) }),
    next: [selecting(next.entry.id)],
    say: flowSays.dropped(at + 1, found.length, turnShort(next.by), answer),
  };
}

/** Which of the dropped entries comes after one of the flow; after the last, the first. */
function placeAfter(
  format: DebateFormat,
  found: readonly DroppedEntry[],
  from: Entry | undefined,
): number {
  const here = from ? found.findIndex(({ entry }) => entry.id === from.id) : -1;
  const after =
    from && here < 0
      ? found.findIndex(
          ({ entry }) =>
            columnOf(format, entry) > columnOf(format, from) ||
            (entry.speech === from.speech && entry.row > from.row),
        )
      : here + 1;
  return after < 0 || after >= found.length ? 0 : after;
}
