/** What a key does to what is kept of a walk: bookmarks, notes; and what was not seen yet. */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { Place } from '../outline/place.js';
import { currentStop } from '../walk/state/state.js';
import { reveal } from '../walk/state/stops.js';
import { issueHere } from './here.js';
import type { StudyContext, StudyReply } from './study-context.js';
import { toStudy, type StudyMessage } from './study-messages.js';
import { bestUnseen } from './unseen.js';
import { noteWords } from './words.js';

const noteMessages = ['bookmark', 'open-note', 'note', 'unseen'] as const;
type NoteMessage = Extract<StudyMessage, { readonly is: (typeof noteMessages)[number] }>;

export function isNoteMessage(message: StudyMessage): message is NoteMessage {
  return noteMessages.some(name => name === message.is);
}

export function updateNotes(message: NoteMessage, context: StudyContext): StudyReply {
  switch (message.is) {
    case 'bookmark':
      return switchBookmark(context, message.reference);
    case 'open-note':
      return openNote(context, message.reference);
    case 'note':
      return writeNote(context, message);
    case 'unseen':
      return toUnseen(context);
  }
}

function switchBookmark({ walk, memory, now, withMemory }: StudyContext, about: Place): StudyReply {
  if (!itemAt(walk.map, about)) return { say: noteWords.noSuchItem(about) };
  const on = !memory.study.bookmarks.some(({ reference }) => reference === about);
  const next = memory.with({ is: 'bookmark', reference: about, on, at: now });
  const title = referenceTitle(walk.map, about);
  return {
    memory: next,
    state: reveal(walk, withMemory(next)),
    say: on ? noteWords.bookmarked(title) : noteWords.notBookmarked(title),
  };
}

function openNote({ walk, memory }: StudyContext, reference: Place): StudyReply {
  if (!itemAt(walk.map, reference)) return { say: noteWords.noSuchItem(reference) };
  return {
    next: [
      toStudy.write({
        title: noteWords.noteTitle(referenceTitle(walk.map, reference)),
        lines: true,
        text: memory.study.notes[reference]?.text ?? '',
        message: { is: 'note', reference },
      }),
    ],
  };
}

function writeNote(
  { walk, state, memory, now }: StudyContext,
  { reference, text, ended }: Extract<StudyMessage, { readonly is: 'note' }>,
): StudyReply {
  if (ended) {
    const isKept = text.trim() !== '' && memory.trouble === undefined;
    return {
      state: reveal(walk, state),
      ...(isKept ? { say: noteWords.noteKept(referenceTitle(walk.map, reference)) } : {}),
    };
  }
  const before = memory.study.notes[reference]?.text ?? '';
  return before === text
    ? {}
    : { memory: memory.with({ is: 'note', reference, before, text, at: now }) };
}

function toUnseen({ walk, state, memory }: StudyContext): StudyReply {
  const found = bestUnseen(
    walk.map,
    walk.labelling(state.burden, state.assumptions),
    memory.study,
    issueHere(walk.map, currentStop(state).place),
  );
  return found === undefined
    ? { say: noteWords.allSeen }
    : {
        next: [{ do: 'go', to: found.place }],
        say: noteWords.unseen(found.issue.short ?? found.issue.title, found.side),
      };
}
