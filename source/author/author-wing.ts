/**
 * Writing a map in the program: its keys, and what they ask of whoever runs the session, which goes
 * on over the map as it is then.
 */
import type { Block, Outline } from '../outline/outline.js';
import { currentStop, type WalkState } from '../walk/state/state.js';
import { defineWing, type Wing } from '../walk/wing.js';
import { addAnything, authorBindings } from './author-bindings.js';
import { AuthorMemory, authorMemory, type AuthorRemembered } from './author-memory.js';
import { authorMessages, toAuthor } from './author-messages.js';
import { updateAuthor } from './author-update.js';
import type { FormRoom } from './form-room.js';
import { formPlace, lacksPlace, mapItself } from './form-subject.js';
import { authorWords } from './words.js';
import { formWords } from './words-form.js';

/** @param forms what forms need, once it is there. */
export function authorWing(
  options: AuthorRemembered,
  forms: () => FormRoom | undefined = () => undefined,
): Wing {
  return defineWing({
    memory: authorMemory,
    start: new AuthorMemory(options),
    messages: authorMessages,
    quiet: ['forms'],
    bindings: authorBindings,
    pages: {
      has: place => place === lacksPlace || place === formPlace,
      crumb: place => (place === formPlace ? formWords.crumb : authorWords.lacksCrumb),
      outline: (memory, place, { walk, state }) => {
        const room = forms();
        if (!room) return notYet(place);
        return place === formPlace ? room.outline(walk.map, memory.form) : room.lacks(walk, state);
      },
    },
    under: (memory, place) => (isOwn(memory) ? (underPages[place] ?? []) : []),
    update: (memory, message, context) =>
      updateAuthor(memory, message, { ...context, forms: forms() }),
    after: ({ form, asked }, { walk, before, state }) => {
      const isLeft = isOnForm(before) && !isOnForm(state) && asked === undefined;
      return isLeft && form && forms()?.isBegun(walk.map, form)
        ? { say: formWords.leftForLater }
        : undefined;
    },
  });
}

function isOnForm(state: WalkState): boolean {
  return currentStop(state).place === formPlace;
}

/** A map that is written where it is: the bundled one is copied first, and says so then. */
function isOwn({ why, copy }: AuthorMemory): boolean {
  return why === undefined && copy === undefined;
}

const ofMap: Block = {
  kind: 'row',
  key: 'map',
  run: toAuthor.send({ is: 'form', subject: { make: 'change', item: mapItself } }),
  marks: [],
  text: authorWords.ofMap,
};

const ownMap: readonly Block[] = [
  { kind: 'heading', text: authorWords.ownMap },
  {
    kind: 'row',
    key: 'add',
    run: addAnything,
    marks: [],
    text: authorWords.addHere,
  },
  { kind: 'row', to: lacksPlace, marks: [], text: authorWords.lacksHere },
  ofMap,
];

/** What is added to pages of the walk. */
const underPages: Readonly<Partial<Record<string, readonly Block[]>>> = {
  overview: ownMap,
  about: [{ kind: 'heading', text: authorWords.ownMap }, ofMap],
};

/** A page whose words are being loaded. */
function notYet(place: string): Outline {
  const title = place === formPlace ? formWords.crumb : authorWords.lacks;
  return { place, title, blocks: [{ kind: 'text', text: formWords.notYet }] };
}
