/** The keys of study: what is kept of a walk, and the keys of its own pages. */
import type { Binding } from '../walk/bindings.js';
import type { Moment } from '../walk/state/moment.js';
import { freshDrill, type Drill } from './drill/drill.js';
import { whyNoCard, whyNotBack, whyNotOn, whyNotSee } from './drill/why-not.js';
import { studyId, studyMemory } from './memory.js';
import { toStudy } from './study-messages.js';
import { stancePlace } from './stance-pages.js';

/** Items of a map are bookmarked and noted on; pages are not. */
const isItem = (place: string | undefined): boolean =>
  /^(?:issue|party|position|argument|evidence|source|event|term|question)\//.test(place ?? '');

/** The item on the screen, else the one under the cursor. */
function itemHere({ place, target }: Moment): string | undefined {
  if (place.screen === 'page' && place.item !== undefined) return place.item;
  return isItem(target) ? target : undefined;
}

const needsItem = (moment: Moment): string | undefined =>
  itemHere(moment) === undefined
    ? 'Only an item of the map is marked or noted on: select one first.'
    : undefined;
const placeOf = ({ place }: Moment): string =>
  place.screen === 'wing' && place.wing === studyId ? place.place : '';
const inDrill = (moment: Moment): boolean => placeOf(moment) === 'drill';
const inQuestions = (moment: Moment): boolean => placeOf(moment).startsWith(`${stancePlace}/`);
const drillOf = (moment: Moment): Drill => studyMemory.in(moment)?.drill ?? freshDrill;
const answering = (moment: Moment): boolean => inDrill(moment) || inQuestions(moment);
const whatAnswers = [
  'first answer; not known; agree',
  'second answer; hard; disagree',
  "third answer; known; don't know",
  'fourth answer; easy',
  'fifth answer',
  'sixth answer',
];

/** What is done with the card that is shown; Anki's keys where it has some. */
const cardKeys = [
  { id: 'write-answer', key: 't', label: 'write the answer out' },
  { id: 'bury', key: '-', label: 'put the card off until tomorrow' },
  { id: 'suspend', key: '@', label: 'do not ask the card any more' },
  { id: 'write-wrong', key: '!', label: 'this card is wrong' },
] as const;

export const studyBindings: readonly Binding[] = [
  ...whatAnswers.map((label, at): Binding => ({
    id: `answer-${at + 1}`,
    keys: [String(at + 1)],
    label,
    group: 'Study',
    in: at < 3 ? answering : inDrill,
    action: () => toStudy.send({ is: 'answer', number: at + 1 }),
  })),
  {
    id: 'see',
    keys: ['v'],
    label: 'see the answer',
    group: 'Study',
    footer: 2.5,
    in: inDrill,
    action: () => toStudy.send({ is: 'see' }),
    disabled: moment => whyNotSee(drillOf(moment)),
  },
  {
    id: 'on',
    keys: [' '],
    label: 'go on',
    group: 'Study',
    footer: 2.6,
    in: inDrill,
    action: () => toStudy.send({ is: 'on' }),
    disabled: moment => whyNotOn(drillOf(moment)),
  },
  ...cardKeys.map(({ id, key, label }): Binding => ({
    id,
    keys: [key],
    label,
    group: 'Study',
    in: inDrill,
    action: () => toStudy.send({ is: id }),
    disabled: moment => whyNoCard(drillOf(moment)),
  })),
  {
    id: 'take-back',
    keys: ['u'],
    label: 'take the last answer back',
    group: 'Study',
    in: inDrill,
    action: () => toStudy.send({ is: 'take-back' }),
    disabled: moment => whyNotBack(drillOf(moment)),
  },
  {
    id: 'bookmark',
    keys: ['m'],
    label: 'bookmark, or take it off',
    group: 'Study',
    action: moment => toStudy.send({ is: 'bookmark', reference: itemHere(moment) ?? '' }),
    disabled: needsItem,
  },
  {
    id: 'note',
    keys: ['i'],
    label: 'note',
    group: 'Study',
    // Who reads an item is likelier to note on it than who looks through a list of some.
    footer: ({ place }) => (place.screen === 'page' && place.item !== undefined ? 2.5 : 8.5),
    action: moment => toStudy.send({ is: 'open-note', reference: itemHere(moment) ?? '' }),
    disabled: needsItem,
  },
  {
    id: 'bookmarks',
    keys: ['M'],
    label: 'bookmarks',
    group: 'Study',
    action: () => ({ do: 'go', to: 'bookmarks' }),
  },
  {
    id: 'notes',
    keys: ['I'],
    label: 'notes',
    group: 'Study',
    action: () => ({ do: 'go', to: 'notes' }),
  },
  {
    id: 'history',
    keys: ['H'],
    label: 'history of the walk',
    group: 'Study',
    action: () => ({ do: 'go', to: 'history' }),
  },
  {
    id: 'progress',
    keys: ['p'],
    label: 'progress',
    group: 'Study',
    action: () => ({ do: 'go', to: 'progress' }),
  },
  {
    id: 'unseen',
    keys: ['U'],
    label: 'something not seen yet',
    group: 'Study',
    action: () => toStudy.send({ is: 'unseen' }),
  },
  {
    id: 'drill',
    keys: ['D'],
    label: 'drill',
    group: 'Study',
    action: () => toStudy.send({ is: 'drill-here' }),
  },
  {
    id: 'where',
    keys: ['S'],
    label: 'where do I stand?',
    group: 'Study',
    action: () => toStudy.send({ is: 'where' }),
  },
];
