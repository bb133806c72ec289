/** A program over a map whose forms are filled in, and what is kept of them. */
import { authorMemory } from '../../source/author/author-memory.js';
import { toAuthor } from '../../source/author/author-messages.js';
import { authorWing } from '../../source/author/author-wing.js';
import type { Form } from '../../source/author/form.js';
import { editsOf } from '../../source/author/form-edits.js';
import { formRoom } from '../../source/author/form-room.js';
import type { Subject } from '../../source/author/form-subject.js';
import { applyEdit, type MapEdit } from '../../source/map/edit/edit-text.js';
import type { StanceMap } from '../../source/map/stance-map.js';
import type { Action } from '../../source/walk/action.js';
import { Program } from '../../source/walk/program.js';
import type { WalkState } from '../../source/walk/state/state.js';
import { update } from '../../source/walk/update.js';
import { loaded } from '../map/sample.js';

export const enter: Action = { do: 'accept' };
export const close: Action = { do: 'close' };
export const keep = toAuthor.send({ is: 'keep-form' });

export function type(text: string): Action {
  return { do: 'type', text };
}

export function select(what: string): Action {
  return { do: 'select', what };
}

export class FormProgram {
  readonly program: Program;

  constructor(readonly text: string) {
    this.program = new Program(loaded(text), [authorWing({}, () => formRoom)]);
  }

  after(state: WalkState, ...actions: readonly Action[]): WalkState {
    return actions.reduce((at, action) => update(this.program, at, action), state);
  }

  opened(subject: Subject, place = 'overview'): WalkState {
    return this.after(this.program.start({ place }), toAuthor.send({ is: 'form', subject }));
  }

  form(state: WalkState): Form {
    const { form } = authorMemory.in(state) ?? {};
    if (!form) throw new Error('there is no form');
    return form;
  }

  /** What the page of the form says. */
  said(state: WalkState): readonly string[] {
    return this.program
      .page(state)
      .outline.blocks.map(block => ('text' in block ? block.text : ''));
  }

  /** Presses a key of the page. */
  press(state: WalkState, key: string): WalkState {
    const moment = this.program.moment(state);
    const binding = this.program.bindingsAt(moment).find(({ keys }) => keys.includes(key));
    if (!binding) throw new Error(`${key} does nothing here`);
    return this.after(state, binding.action(moment, key));
  }

  isKept(state: WalkState): boolean {
    return authorMemory.in(state)?.asked?.is === 'keep';
  }

  /** What a form asks to be kept, as the edits of the map. */
  edits(state: WalkState): readonly MapEdit[] {
    const asked = authorMemory.in(state)?.asked;
    if (asked?.is !== 'keep')
      throw new Error(`nothing is to be kept: ${this.said(state).join('\n')}`);
    return editsOf(this.program.map, asked.subject, asked.value);
  }

  /** The text of the map with that. */
  keptText(state: WalkState): string {
    return this.edits(state).reduce((text, edit) => {
      const made = applyEdit(text, edit);
      if (!made.ok) throw new Error(made.refusal);
      return made.text;
    }, this.text);
  }

  kept(state: WalkState): StanceMap {
    return loaded(this.keptText(state));
  }
}
