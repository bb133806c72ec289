/**
 * The pages that list: timeline, glossary, open questions, evidence, sources, unanswered; and the
 * small items among them.
 */
import type { Question, Term, TimelineEvent } from '../map/schema.js';
import type { UnansweredArgument } from '../standing/unanswered.js';
import { pieces } from '../text/layout.js';
import { wordOrder } from '../text/word-order.js';
import type { Filter } from './filter.js';
import type { Block, Outline } from '../outline/outline.js';
import { sourceRow } from './evidence.js';
import { argumentRow, evidenceRow, paragraphs, section, type Reading } from './rows.js';

export function timelineOutline({ map }: Reading): Outline {
  const events = map.events.toSorted((one, other) => one.date.localeCompare(other.date));
  return {
    place: 'timeline',
    title: 'Timeline',
    blocks: section(
      'Events by date',
      events.map(event => ({
        kind: 'row',
        to: `event/${event.id}`,
        marks: [],
        lead: event.date,
        text: event.title,
      })),
      'This map has no events.',
    ),
  };
}

export function eventOutline(reading: Reading, event: TimelineEvent): Outline {
  const cited = event.evidence.flatMap(id => reading.map.evidenceById.get(id) ?? []);
  return {
    place: `event/${event.id}`,
    title: `Event, ${event.date}`,
    blocks: [
      ...paragraphs(event.title, pieces, event.date),
      ...section(
        'Evidence',
        cited.map(evidence => evidenceRow(reading, evidence)),
        'It cites no evidence.',
      ),
      { kind: 'row', to: 'timeline', marks: [], text: 'The whole timeline' },
    ],
  };
}

export function glossaryOutline({ map }: Reading): Outline {
  const inOrder = wordOrder(map.file.language);
  const terms = map.glossary.toSorted((one, other) => inOrder(one.term, other.term));
  return {
    place: 'glossary',
    title: 'Glossary',
    blocks: section(
      'Terms',
      terms.map(term => ({
        kind: 'row',
        to: `term/${term.id}`,
        marks: [],
        lead: term.term,
        text: term.definition,
      })),
      'This map has no glossary.',
    ),
  };
}

export function termOutline({ map }: Reading, term: Term): Outline {
  const needle = term.term.toLocaleLowerCase();
  const used = map.arguments.filter(argument =>
    `${argument.claim} ${argument.reasoning}`.toLocaleLowerCase().includes(needle),
  );
  return {
    place: `term/${term.id}`,
    title: term.term,
    blocks: [
      ...paragraphs(term.definition, pieces, term.term),
      ...section(
        'Arguments that use the term',
        used.map(argument => ({
          kind: 'row',
          to: `argument/${argument.id}`,
          marks: [],
          text: argument.claim,
        })),
      ),
      { kind: 'row', to: 'glossary', marks: [], text: 'The whole glossary' },
    ],
  };
}

export function questionsOutline({ map }: Reading): Outline {
  return {
    place: 'questions',
    title: 'Open questions',
    blocks: section(
      'What is not known, and what would change minds',
      map.questions.map(question => ({
        kind: 'row',
        to: `question/${question.id}`,
        marks: [],
        text: question.text,
      })),
      'This map has no open questions.',
    ),
  };
}

export function questionOutline({ map }: Reading, question: Question): Outline {
  return {
    place: `question/${question.id}`,
    title: 'Open question',
    blocks: [
      ...paragraphs(question.text, pieces, 'Question'),
      ...section(
        'Issues',
        question.issues.flatMap(id => {
          const issue = map.issueById.get(id);
          return issue
            ? [{ kind: 'row', to: `issue/${id}`, marks: [], text: issue.title } as const]
            : [];
        }),
      ),
      { kind: 'row', to: 'questions', marks: [], text: 'All open questions' },
    ],
  };
}

export function evidenceListOutline(reading: Reading, filter: Filter): Outline {
  const shown = reading.map.evidence.filter(
    evidence =>
      (!filter.status ||
        evidence.status === filter.status ||
        evidence.contentStatus === filter.status) &&
      (!filter.issue || evidence.issues.includes(filter.issue)),
  );
  return {
    place: 'evidence',
    title: 'Evidence',
    blocks: section(
      `${shown.length} of ${reading.map.evidence.length} items`,
      shown.map(evidence => evidenceRow(reading, evidence)),
      'No evidence in this view.',
    ),
  };
}

export function sourcesOutline({ map }: Reading): Outline {
  return {
    place: 'sources',
    title: 'Sources',
    blocks: section(
      `${map.sources.length} sources`,
      map.sources.flatMap(source => sourceRow(source)),
      'This map has no sources.',
    ),
  };
}

export function aboutOutline({ map }: Reading): Outline {
  return {
    place: 'about',
    title: 'About this map',
    blocks: [
      ...paragraphs(map.file.summary, pieces, map.file.title),
      { kind: 'text', label: 'Updated', text: map.file.updated },
      ...section(
        'Method',
        paragraphs(map.file.method, pieces),
        'The map does not say how its items were chosen.',
      ),
    ],
  };
}

/**
 * Per party: the arguments that nothing answers, and those that only a defeated argument answers.
 */
export function unansweredOutline(reading: Reading, found: readonly UnansweredArgument[]): Outline {
  const { map } = reading;
  const group = (title: string, list: readonly UnansweredArgument[]): readonly Block[] =>
    section(
      title,
      list.flatMap(({ argument }) =>
        argumentRow(reading, argument, map.issueById.get(argument.issue)?.title),
      ),
    );
  const parties: readonly { readonly id?: string; readonly name: string }[] = [
    ...map.parties,
    { name: 'Editor' },
  ];
  const blocks = parties.flatMap(({ id, name }) => {
    const mine = found.filter(({ argument }) => argument.party === id);
    return [
      ...group(
        `${name}: no answer recorded`,
        mine.filter(({ because }) => because === 'nothing'),
      ),
      ...group(
        `${name}: only talked past`,
        mine.filter(({ because }) => because === 'talked-past'),
      ),
      ...group(
        `${name}: only defeated arguments answer`,
        mine.filter(({ because }) => because === 'only-defeated'),
      ),
    ];
  });
  return {
    place: 'unanswered',
    title: 'Unanswered',
    blocks:
      blocks.length > 0
        ? blocks
        : [{ kind: 'text', text: 'Every argument in this view is answered.' }],
  };
}
