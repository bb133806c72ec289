/** The keys of writing a map. */
import { parseReference, referenceKinds } from '../map/reference.js';
import type { Action } from '../walk/action.js';
import type { Binding } from '../walk/bindings.js';
import { argumentHere, evidenceUnderCursor, itemShown, type Moment } from '../walk/state/moment.js';
import { authorMemory, type AuthorMemory } from './author-memory.js';
import { toAuthor } from './author-messages.js';
import { formPlace, lacksPlace } from './form-subject.js';
import { authorWords } from './words.js';
import { formWords } from './words-form.js';
import { gradeWords } from './words-grade.js';

const memoryOf = (moment: Moment): AuthorMemory | undefined => authorMemory.in(moment);
/** The item whose own page is shown; on other pages the one under the cursor. */
function itemHere(moment: Moment): string | undefined {
  const { target, place } = moment;
  const shown = itemShown(moment);
  if (shown !== undefined) return shown;
  if (target !== undefined && parseReference(target)) return target;
  return place.screen === 'page' ? place.item : undefined;
}

const hasUndo = (moment: Moment): boolean => memoryOf(moment)?.undo !== undefined;

const needsItem = (moment: Moment): string | undefined =>
  itemHere(moment) === undefined ? authorWords.needsItem : undefined;

/** Whether the map is written where it is, and no copy of it: then what is written is usual. */
function isWritten(moment: Moment): boolean {
  const memory = memoryOf(moment);
  return memory !== undefined && memory.why === undefined && memory.copy === undefined;
}

/** Where an argument is what is added. */
function isOnIssue(moment: Moment): boolean {
  return /^(?:issue|position)\//.test(itemShown(moment) ?? '');
}

const group = 'Write';

const onForm = ({ place }: Moment): boolean => place.screen === 'wing' && place.place === formPlace;

/** Asks of which kind, and opens the form of it. */
export const addAnything: Action = toAuthor.choose({
  title: authorWords.addWhat,
  among: referenceKinds.map(kind => ({
    label: authorWords.kind(kind),
    message: { is: 'form', subject: { make: 'add', kind } },
  })),
});

function moving(by: -1 | 1, key: string): Binding {
  return {
    id: by < 0 ? 'move-earlier' : 'move-later',
    keys: [key],
    label: authorWords.keyMove(by),
    group,
    action: moment => toAuthor.send({ is: 'move', item: itemHere(moment) ?? '', by }),
    disabled: needsItem,
  };
}

/** Pages of the walk, and of those that wings have the one about the map. */
const onMap = ({ place }: Moment): boolean => place.screen === 'page' || place.place === lacksPlace;

export const authorBindings: readonly Binding[] = [
  {
    id: 'keep-form',
    keys: ['ctrl+s'],
    label: formWords.keyKeep,
    group,
    footer: 2,
    in: onForm,
    action: () => toAuthor.send({ is: 'keep-form' }),
  },
  {
    id: 'form-in-editor',
    keys: ['ctrl+e'],
    label: formWords.keyEditor,
    group,
    footer: 3,
    in: onForm,
    action: () => toAuthor.send({ is: 'editor' }),
  },
  {
    id: 'empty-field',
    keys: ['ctrl+x'],
    label: formWords.keyEmpty,
    group,
    in: onForm,
    action: ({ key = '' }) => toAuthor.send({ is: 'empty', row: key }),
  },
  {
    id: 'lacks',
    keys: ['L'],
    label: 'what this map still lacks',
    group,
    action: () => ({ do: 'go', to: lacksPlace }),
  },
  {
    id: 'edit-item',
    keys: ['ctrl+e'],
    label: 'edit this in a form',
    group,
    footer: moment => (isWritten(moment) && itemShown(moment) !== undefined ? 3 : undefined),
    action: moment =>
      toAuthor.send({ is: 'form', subject: { make: 'change', item: itemHere(moment) ?? '' } }),
    disabled: needsItem,
  },
  {
    id: 'answer-argument',
    keys: ['A'],
    label: 'answer this argument',
    group,
    footer: moment => (isWritten(moment) ? 2 : undefined),
    action: moment =>
      toAuthor.send({ is: 'form', subject: { make: 'answer', to: argumentHere(moment) ?? '' } }),
    disabled: moment =>
      argumentHere(moment) === undefined ? authorWords.needsArgument : undefined,
  },
  {
    id: 'join-arguments',
    keys: ['J'],
    label: formWords.keyJoin,
    group,
    action: moment => {
      const to = (argumentHere(moment) ?? '').slice('argument/'.length);
      return toAuthor.send({
        is: 'form',
        subject: { make: 'add', kind: 'relation', known: { to } },
      });
    },
    disabled: moment =>
      argumentHere(moment) === undefined ? authorWords.needsArgument : undefined,
  },
  {
    id: 'add-argument',
    keys: ['ctrl+n'],
    label: 'add an argument here',
    group,
    footer: moment => (isWritten(moment) && isOnIssue(moment) ? 2 : undefined),
    in: isOnIssue,
    action: () => toAuthor.send({ is: 'add-here' }),
  },
  {
    id: 'add-item',
    keys: ['ctrl+n'],
    label: 'add one of these; an argument elsewhere',
    group,
    action: () => toAuthor.send({ is: 'add-here' }),
  },
  {
    id: 'add-any',
    keys: ['C'],
    label: authorWords.keyAdd,
    group,
    action: () => addAnything,
  },
  moving(-1, '<'),
  moving(1, '>'),
  {
    id: 'delete-item',
    keys: ['ctrl+x'],
    label: 'delete this, with what hangs on it',
    group,
    action: moment => toAuthor.send({ is: 'delete', item: itemHere(moment) ?? '' }),
    disabled: needsItem,
  },
  {
    id: 'regrade',
    keys: ['r'],
    label: gradeWords.key,
    group,
    footer: moment =>
      isWritten(moment) && itemShown(moment)?.startsWith('evidence/') ? 2 : undefined,
    action: moment =>
      toAuthor.send({ is: 'regrade', item: `evidence/${evidenceUnderCursor(moment) ?? ''}` }),
    disabled: moment =>
      evidenceUnderCursor(moment) === undefined ? gradeWords.needsEvidence : undefined,
  },
  {
    id: 'undo-edit',
    keys: ['z'],
    label: 'undo the last change of the map',
    group,
    // Where rows unfold the key unfolds them, as long as there is nothing to undo.
    in: moment => onMap(moment) && (!moment.folds || hasUndo(moment)),
    common: true,
    action: () => toAuthor.send({ is: 'undo' }),
    disabled: moment => (hasUndo(moment) ? undefined : authorWords.nothingToUndo),
  },
  {
    id: 'redo-edit',
    keys: ['Z'],
    label: 'redo it',
    group,
    in: onMap,
    common: true,
    action: () => toAuthor.send({ is: 'redo' }),
    disabled: moment =>
      memoryOf(moment)?.redo === undefined ? authorWords.nothingToRedo : undefined,
  },
];
