/** What is asked where a field of a plan is written. */
import type { CardPart, PlanField, OwnPart } from './fields.js';

type Plain = Exclude<PlanField['field'], 'own' | 'own-card'>;

const titles: Readonly<Record<Plain, string>> = {
  title: 'The title of the plan',
  wording: 'The motion as it is debated',
  notes: 'Notes on the session',
  'side-note': 'A note on this side',
  'argument-note': 'A note on this argument',
  'task-title': 'What the learners do',
  'task-note': 'A note on this task',
  'new-own': 'An argument of your own',
  'round-before': 'Preparation before the round, such as 15 or 15:00; nothing for the usual',
  'round-each': 'Preparation of each side, such as 4 or 4:00; nothing for the usual',
  'round-grace': 'Seconds after the time; a last bell rings after them; nothing for the usual',
  'round-length': 'The length of this speech, such as 4 or 4:00; nothing for the usual',
};

const ownTitles: Readonly<Record<OwnPart, string>> = {
  title: 'Title',
  claim: 'Claim',
  reasoning: 'Reasoning',
};

const cardTitles: Readonly<Record<CardPart, string>> = {
  tag: 'Tag',
  quote: 'Words, with __what is read aloud__ marked',
  author: 'Author',
  qualification: 'Qualification of the author',
  date: 'Date',
  title: 'Title of the source',
  publisher: 'Publisher',
  address: 'Address (http or https)',
  cite: 'Cite as it is to be printed, in place of all that',
};

/** What a field is called where it is written. */
export function fieldTitle(field: PlanField): string {
  if (field.field === 'own') return ownTitles[field.part];
  return field.field === 'own-card' ? cardTitles[field.part] : titles[field.field];
}
