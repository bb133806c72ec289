/** Answering an argument in one sitting: what is said, and how it answers. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { draftText } from '../map/edit/draft.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { inFormatOrder } from '../map/edit/fields.js';
import { itemName } from '../map/edit/item-name.js';
import { emptyItem, withId } from '../map/edit/new-item.js';
import type { Data } from '../map/record.js';
import { editDraft, refuseFaults } from './edit-draft.js';
import { linkChoices, keepNew, pipedItem, takenIn } from './edit-item.js';
import type { Editing } from './editing.js';
import { dataFolder } from './profile-file.js';
import { editCommandWords } from './words/edit.js';

/** Adds an argument that answers another, and how it does. Its name is the result. */
export async function answering(editing: Editing, answered: string, draft?: Data): Promise<number> {
  const { map, flags, files, terminal } = editing;
  const other = itemName(answered);
  if (other?.kind !== 'argument') throw usageFailure(editCommandWords.onlyArguments(answered));
  const save = async (value: Data): Promise<readonly string[]> => {
    const { answers: kind, note, ...argument } = value;
    const item = withId(
      'argument',
      inFormatOrder('argument', argument),
      takenIn(map.text, 'argument'),
    );
    const relation = { from: item['id'], to: other.ids[0], kind, ...(note ? { note } : {}) };
    const edits: readonly MapEdit[] = [
      { edit: 'add', kind: 'argument', to: item },
      { edit: 'add', kind: 'relation', to: relation },
    ];
    return keepNew(editing, 'argument', item, edits);
  };
  if (flags.stdin) {
    refuseFaults(await save(await pipedItem(files)));
    return exitCodes.done;
  }
  const loaded = await map.loadedMap();
  const argument = loaded.argumentById.get(other.ids[0] ?? '');
  if (!argument) await map.textWith([{ edit: 'remove', item: answered }]);
  return editDraft({
    terminal,
    onNothing: editing.onNothing,
    folder: dataFolder(flags, terminal),
    of: [map.file, `answer-${answered}`],
    text: draftText({
      kind: 'answer',
      value: {
        answers: 'replies',
        note: '',
        ...emptyItem('argument'),
        issue: argument?.issue ?? '',
        side: argument?.side === 'for' ? 'against' : 'for',
        ...draft,
      },
      heading: editCommandWords.answerTo(argument?.claim ?? answered),
      choices: linkChoices(loaded),
    }),
    keep: save,
  });
}
