/** What writing a map answers to what it is sent. */
import { itemAt } from '../map/reference.js';
import type { WingContext, Reply } from '../walk/wing.js';
import type { AuthorMemory } from './author-memory.js';
import { isOfForm, toAuthor, type AuthorMessage } from './author-messages.js';
import type { FormRoom } from './form-room.js';
import { gradeOffer } from './grade.js';
import { authorWords } from './words.js';
import { formWords } from './words-form.js';
import { gradeWords } from './words-grade.js';

type AuthorReply = Reply<AuthorMemory>;

interface AuthorContext extends WingContext<AuthorMemory> {
  readonly forms: FormRoom | undefined;
}

export function updateAuthor(
  memory: AuthorMemory,
  message: AuthorMessage,
  context: AuthorContext,
): AuthorReply {
  if (message.is === 'say') return { say: message.sentence };
  if (message.is === 'leave') return { say: authorWords.unchanged };
  if (message.is === 'copy') return { memory: memory.asking(message) };
  if (message.is === 'forms') return resumed(memory, context);
  if (memory.why !== undefined) return { say: memory.why };
  return memory.copy === undefined
    ? changed(memory, message, context)
    : { next: [copyOffer(memory.copy, message)] };
}

/** What waited for the forms to be loaded. */
function resumed(memory: AuthorMemory, { forms, ...context }: AuthorContext): AuthorReply {
  const ready = memory.with({ waiting: undefined });
  return memory.waiting && forms ? forms.update(ready, memory.waiting, context) : { memory: ready };
}

function changed(
  memory: AuthorMemory,
  message: Exclude<AuthorMessage, { is: 'say' | 'leave' | 'copy' | 'forms' }>,
  { forms, ...context }: AuthorContext,
): AuthorReply {
  if (isOfForm(message))
    return (
      forms?.update(memory, message, context) ?? {
        memory: memory.with({ waiting: message }),
        say: formWords.notYet,
      }
    );
  if (message.is === 'mend') return forms?.mended(message, context) ?? { say: formWords.notYet };
  if (message.is === 'regrade') return regrade(message.item, context);
  if (message.is === 'grade' && !changesGrade(message, context))
    return { say: authorWords.unchanged };
  return { memory: memory.asking(message) };
}

/** A map that is not to be written over is copied first, and the walk goes on in the copy. */
function copyOffer({ why, file }: NonNullable<AuthorMemory['copy']>, wanted: AuthorMessage) {
  return toAuthor.choose({
    title: why,
    among: [
      { label: authorWords.writeCopy(file), message: { is: 'copy', wanted } },
      { label: authorWords.noCopy, message: { is: 'leave' } },
    ],
  });
}

function regrade(item: string, { walk, state }: WingContext<AuthorMemory>): AuthorReply {
  const found = itemAt(walk.map, item);
  return found?.kind === 'evidence'
    ? { next: [gradeOffer(walk, state, found.item)] }
    : { say: gradeWords.needsEvidence };
}

function changesGrade(
  { item, field, to }: Extract<AuthorMessage, { is: 'grade' }>,
  { walk }: WingContext<AuthorMemory>,
): boolean {
  const found = itemAt(walk.map, item);
  return found?.kind === 'evidence' && found.item[field] !== to;
}
