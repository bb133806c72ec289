/** What the program remembers of writing a map: what was asked for, and what can be taken back. */
import { WingMemory } from '../walk/state/wing-memory.js';
import type { FormMessage, Wanted } from './author-messages.js';
import type { Form } from './form.js';

export interface AuthorRemembered {
  /** Why the map can't be changed here, in one sentence. */
  readonly why?: string | undefined;
  /** Why the map stays as it is, and the file that a copy of it would be. */
  readonly copy?: { readonly why: string; readonly file: string } | undefined;
  /** What undo and redo would take back, in a few words. */
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
  readonly asked?: Wanted | undefined;
  /** What waits until the forms are loaded. */
  readonly waiting?: FormMessage | undefined;
  /** What is being written. */
  readonly form?: Form | undefined;
}

export class AuthorMemory {
  readonly why: string | undefined;
  readonly copy: AuthorRemembered['copy'];
  readonly undo: string | undefined;
  readonly redo: string | undefined;
  /** What whoever runs the session is to do before the walk goes on. */
  readonly asked: Wanted | undefined;
  readonly form: Form | undefined;
  readonly waiting: FormMessage | undefined;

  constructor(private readonly remembered: AuthorRemembered = {}) {
    this.why = remembered.why;
    this.copy = remembered.copy;
    this.undo = remembered.undo;
    this.redo = remembered.redo;
    this.asked = remembered.asked;
    this.form = remembered.form;
    this.waiting = remembered.waiting;
  }

  asking(asked: Wanted): AuthorMemory {
    return this.with({ asked });
  }

  with(change: Partial<AuthorRemembered>): AuthorMemory {
    return new AuthorMemory({ ...this.remembered, ...change });
  }
}

export const authorId = 'author';

export const authorMemory = new WingMemory(authorId, AuthorMemory);
