/** What the form of each kind of item asks, in order. A form is this list and nothing else. */
import type { ItemKind } from '../map/edit/item-name.js';
import {
  argumentKinds,
  relationKinds,
  sides,
  sourceKinds,
  stances,
  statuses,
} from '../map/kinds.js';
import { labels as words } from './words-form.js';

export type FieldType =
  | { readonly is: 'text' | 'long text' }
  | { readonly is: 'choice'; readonly among: readonly string[] }
  /** Items of a kind; `citations` may say what they rest on. */
  | { readonly is: 'link' | 'links' | 'citations'; readonly kind: ItemKind };

export interface FormField {
  readonly name: string;
  /** What it is called: beside what stands in it, and where it is asked. */
  readonly label: readonly [short: string, asked: string];
  readonly type: FieldType;
  /** Asked one after the other where the form is new. */
  readonly asked?: true;
}

export type FormKind = ItemKind | 'answer';

const text: FieldType = { is: 'text' };
const long: FieldType = { is: 'long text' };
const link = (kind: ItemKind): FieldType => ({ is: 'link', kind });
const links = (kind: ItemKind): FieldType => ({ is: 'links', kind });
const choice = (among: readonly string[]): FieldType => ({ is: 'choice', among });
const cited: FieldType = { is: 'citations', kind: 'evidence' };

function asked(name: string, label: FormField['label'], type: FieldType): FormField {
  return { name, label, type, asked: true };
}

function left(name: string, label: FormField['label'], type: FieldType): FormField {
  return { name, label, type };
}

const rest: readonly FormField[] = [
  left('title', words.title, text),
  left('ask', words.ask, text),
  left('reasoning', words.reasoning, long),
  left('kind', words.claims, choice(argumentKinds)),
];

const forms: Readonly<Record<FormKind, readonly FormField[]>> = {
  answer: [
    asked('party', words.by, link('party')),
    asked('claim', words.claim, text),
    asked('answers', words.how, choice(relationKinds.filter(kind => kind !== 'supports'))),
    asked('evidence', words.evidence, cited),
    ...rest,
    left('side', words.side, choice(sides)),
    left('note', words.note, text),
  ],
  argument: [
    asked('issue', words.issue, link('issue')),
    asked('party', words.by, link('party')),
    asked('side', words.side, choice(sides)),
    asked('claim', words.claim, text),
    asked('evidence', words.evidence, cited),
    ...rest,
  ],
  relation: [
    asked('from', words.from, link('argument')),
    asked('to', words.to, link('argument')),
    asked('kind', words.how, choice(relationKinds)),
    left('note', words.note, text),
  ],
  evidence: [
    asked('statement', words.statement, text),
    asked('assertedBy', words.assertedBy, text),
    asked('date', words.date, text),
    asked('status', words.status, choice(statuses)),
    asked('sources', words.sources, links('source')),
    asked('issues', words.issues, links('issue')),
    left('title', words.title, text),
    left('by', words.words, links('party')),
    left('contentStatus', words.contentStatus, choice(statuses)),
    left('caveat', words.caveat, long),
  ],
  source: [
    asked('url', words.url, text),
    asked('title', words.sourceTitle, text),
    asked('publisher', words.publisher, text),
    asked('date', words.date, text),
    asked('kind', words.sourceKind, choice(sourceKinds)),
    left('note', words.note, text),
  ],
  issue: [
    asked('title', words.issueTitle, text),
    asked('motion', words.motion, text),
    left('short', words.short, text),
    left('background', words.background, long),
  ],
  party: [
    asked('name', words.name, text),
    asked('short', words.short, text),
    asked('kind', words.partyKind, text),
    left('about', words.about, long),
  ],
  position: [
    asked('stance', words.stance, choice(stances)),
    asked('summary', words.summary, text),
    asked('evidence', words.evidence, cited),
  ],
  event: [
    asked('date', words.date, text),
    asked('title', words.eventTitle, text),
    asked('evidence', words.restsOn, links('evidence')),
  ],
  term: [asked('term', words.term, text), asked('definition', words.definition, text)],
  question: [asked('text', words.question, text), asked('issues', words.issues, links('issue'))],
};

/** What an item is known by in links and files: made from its title where it is new. */
const ownId = left('id', words.id, text);

/** The fields of a form; of an item that is there already its id among them, where it has one. */
export function fieldsOf(kind: FormKind, isNew: boolean): readonly FormField[] {
  const hasId = kind !== 'answer' && kind !== 'position' && kind !== 'relation';
  return hasId && !isNew ? [...forms[kind], ownId] : forms[kind];
}
