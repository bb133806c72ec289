/** The sheets of a flow: going to one, beginning one, their titles. */
import { withStepAmended, withStep } from '../walk/history.js';
import { safeLine } from '../text/safe-text.js';
import { type FlowContext, type FlowReply } from './flow-context.js';
import { withSheetTitle } from './flow-edits.js';
import type { FlowMemory } from './flow-memory.js';
import { toFlow, type FlowMessageOf } from './flow-messages.js';
import { atCell } from './flow-moves.js';
import { sheetCount } from './flow.js';
import { sheetWords } from './sheet-words.js';

/** What is being written while the title of a sheet is. */
const title = 'title of a sheet';

/** Another sheet; where it is the one after the last, its title is asked for. */
export function toSheet(context: FlowContext, message: FlowMessageOf<'sheet'>): FlowReply {
  const { memory } = context;
  const { at } = message;
  const count = sheetCount(memory.sheet);
  if (at > count) return { say: sheetWords.count(count) };
  return at === count ? titleQuestion(at, '') : shown(context, memory.with(memory.history, { at }));
}

/** The title of the sheet that shows is asked for. */
export function askTitle(context: FlowContext): FlowReply {
  const { memory } = context;
  const known = memory.sheet.sheets?.[memory.at]?.title ?? '';
  return titleQuestion(memory.at, known);
}

function titleQuestion(at: number, text: string): FlowReply {
  return {
    next: [
      toFlow.write({
        title: sheetWords.titleOf(at + 1),
        lines: false,
        text,
        message: { is: 'titled', at },
      }),
    ],
  };
}

/** The title as it is typed; with the first letter of it a new sheet is there. */
export function updateTitle(context: FlowContext, message: FlowMessageOf<'titled'>): FlowReply {
  const { memory } = context;
  const { at, ended } = message;
  const isThere = at < sheetCount(memory.sheet) && memory.sheet.sheets !== undefined;
  const typed = safeLine(message.text);
  const words = ended ? typed.trim() : typed;
  const still = memory.with(memory.history, { writing: undefined });
  if (words === '' && !isThere) return ended ? { memory: still } : {};
  const known = memory.sheet.sheets?.[at]?.title ?? '';
  const newTitle = words.trim() === '' ? known.trim() || sheetWords.untitled(at + 1) : words;
  const next = withSheetTitle(memory.sheet, at, newTitle, sheetWords.first);
  const history =
    memory.writing === title
      ? withStepAmended(memory.history, next)
      : withStep(memory.history, next);
  if (!ended) return { memory: memory.with(history, { writing: title }) };
  const isChanged = newTitle !== known;
  return shown(
    context,
    memory.with(isChanged ? history : memory.history, { at, writing: undefined }),
  );
}

/** A sheet, with the cursor at its head. */
function shown({ walk, withMemory, memory: before }: FlowContext, memory: FlowMemory): FlowReply {
  return before.at === memory.at
    ? { memory }
    : { memory, state: atCell(walk, withMemory(memory), { cursor: 0 }) };
}
