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
  /** A text for which those of the other items of the kind are offered first. */
  | { readonly is: 'shared text' }
  /** Short words with commas between them; what is so where it is said, and else left out. */
  | { readonly is: 'words' | 'flag' }
  | { readonly is: 'choice'; readonly among: readonly string[] }
  /** Items of a kind; `citations` may say what they rest on. */
  | { readonly is: 'link' | 'links' | 'citations'; readonly kind: ItemKind };

export interface FormField {
  /** The field of the item; `quote.words` is one in an object of it. */
  readonly name: string;
  /** What it is called: beside what stands in it, and where it is asked. */
  readonly label: readonly [short: string, asked: string];
  readonly type: FieldType;
  /** Asked one after the other where the form is new. */
  readonly asked?: true;
  /** The field whose place it takes where anything stands in it. */
  readonly instead?: string;
  /** The fields that are asked once anything stands in it, as long as they are empty. */
  readonly leadsTo?: readonly string[];
  /** The choice that is selected at first, where nothing stands in it. */
  readonly usual?: string;
}

/** `map` is what the map says of itself. */
export type FormKind = ItemKind | 'answer' | 'map';

/** What is chosen where something is so. */
export const yes = 'yes';

const text: FieldType = { is: 'text' };
const long: FieldType = { is: 'long text' };
const link = (kind: ItemKind): FieldType => ({ is: 'link', kind });
const links = (kind: ItemKind): FieldType => ({ is: 'links', kind });
const choice = (among: readonly string[]): FieldType => ({ is: 'choice', among });
const cited: FieldType = { is: 'citations', kind: 'evidence' };

type More = Pick<FormField, 'instead' | 'leadsTo' | 'usual'>;

function asked(
  name: string,
  label: FormField['label'],
  type: FieldType,
  more: More = {},
): FormField {
  return { name, label, type, asked: true, ...more };
}

function left(
  name: string,
  label: FormField['label'],
  type: FieldType,
  more: More = {},
): FormField {
  return { name, label, type, ...more };
}

const byWhom = asked('party', words.by, link('party'), { instead: 'editor' });

const rest: readonly FormField[] = [
  left('title', words.title, text),
  left('ask', words.ask, text),
  left('reasoning', words.reasoning, long),
  left('kind', words.claims, choice(argumentKinds)),
  left('tags', words.tags, { is: 'words' }),
  left('editor', words.editor, { is: 'flag' }, { instead: 'party' }),
];

const forms: Readonly<Record<FormKind, readonly FormField[]>> = {
  answer: [
    byWhom,
    asked('claim', words.claim, text),
    asked('answers', words.how, choice(relationKinds.filter(kind => kind !== 'supports'))),
    asked('evidence', words.evidence, cited),
    ...rest,
    left('side', words.side, choice(sides)),
    left('note', words.note, text),
  ],
  argument: [
    asked('issue', words.issue, link('issue')),
    byWhom,
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
    left('by', words.words, links('party'), { leadsTo: ['contentStatus'] }),
    left('quote.speaker', words.speaker, text, { leadsTo: ['quote.words'] }),
    left('quote.words', words.quoted, text, { leadsTo: ['quote.speaker', 'contentStatus'] }),
    left('contentStatus', words.contentStatus, choice(statuses), { usual: 'alleged' }),
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
    left('parent', words.parent, link('issue')),
  ],
  party: [
    asked('name', words.name, text),
    asked('short', words.short, text),
    asked('kind', words.partyKind, text),
    left('group', words.group, { is: 'shared text' }),
    left('about', words.about, long),
  ],
  position: [
    asked('party', words.whose, link('party')),
    asked('issue', words.issue, link('issue')),
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
  map: [
    left('title', words.mapTitle, text),
    left('summary', words.mapSummary, long),
    left('method', words.method, long),
    left('horizon', words.horizon, text),
    left('updated', words.updated, text),
    left('language', words.language, text),
  ],
};

/** What an item is known by in links and files: made from its title where it is new. */
const ownId = left('id', words.id, text);

const withoutId: ReadonlySet<FormKind> = new Set(['answer', 'map', 'position', 'relation']);

/** The fields of a form; of an item that is there already its id among them, where it has one. */
export function fieldsOf(kind: FormKind, isNew: boolean): readonly FormField[] {
  return !isNew && !withoutId.has(kind) ? [...forms[kind], ownId] : forms[kind];
}
