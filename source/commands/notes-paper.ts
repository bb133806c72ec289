/** What a learner wrote and chose, as a document. */
import type { StanceMap } from '../map/stance-map.js';
import type { Handout, PaperDocument, Passage, Words } from '../handout/document.js';
import type { StudyExport } from '../study/study-export.js';
import { dateOf } from '../study/profile/day.js';
import { safeLine, safeText } from '../text/safe-text.js';
import { notesWords } from './words/notes.js';

export function notesPaper(map: StanceMap, content: StudyExport, profile: string): PaperDocument {
  return {
    title: safeLine(notesWords.title(content.title)),
    language: map.file.language,
    foot: safeLine(notesWords.foot(profile)),
    handouts: [handout(map, content)],
  };
}

function handout(map: StanceMap, content: StudyExport): Handout {
  return {
    id: 'notes',
    title: safeLine(notesWords.title(content.title)),
    passages: [
      ...under(notesWords.notes, content.notes.flatMap(noteOf)),
      ...under(notesWords.bookmarks, listOf(content.bookmarks.map(bookmarkOf))),
      ...under(notesWords.written, content.written.flatMap(writtenOf)),
      ...under(notesWords.stances, stancesOf(map, content)),
      ...under(notesWords.wrongCards, content.wrongCards.flatMap(wrongOf)),
    ],
  };
}

function under(text: string, passages: readonly Passage[]): readonly Passage[] {
  return passages.length === 0 ? [] : [{ kind: 'heading', level: 'hat', text }, ...passages];
}

function noteOf({
  reference,
  title,
  text,
  at,
  earlier = [],
}: StudyExport['notes'][number]): Passage[] {
  return [
    { kind: 'heading', level: 'block', text: safeLine(title) },
    { kind: 'cite', words: notesWords.on(reference, dayOf(at)) },
    ...linesOf(text),
    ...earlier.flatMap(one => linesOf(one.text, notesWords.alsoWritten(dayOf(one.at)))),
  ];
}

function bookmarkOf({ reference, title, at }: StudyExport['bookmarks'][number]): Words {
  return [
    { text: `${safeLine(title)} ` },
    { text: `(${notesWords.on(reference, dayOf(at))})`, cite: true },
  ];
}

function writtenOf(one: StudyExport['written'][number]): Passage[] {
  return [
    { kind: 'heading', level: 'block', text: safeLine(one.title) },
    { kind: 'cite', words: safeLine(one.reference) },
    { kind: 'text', words: safeLine(one.ask) },
    ...one.answers.flatMap(({ text, at }) => linesOf(text, notesWords.mine(dayOf(at)))),
    ...(one.map === undefined
      ? []
      : [{ kind: 'list', lead: notesWords.ofMap, items: one.map.map(safeLine) } as const]),
  ];
}

/** By issue, in the order of the map. */
function stancesOf(map: StanceMap, { stances }: StudyExport): readonly Passage[] {
  return [...Map.groupBy(stances, ({ issue }) => issue)].flatMap(([issue, list]) => [
    {
      kind: 'heading',
      level: 'block',
      text: safeLine(map.issueById.get(issue ?? '')?.title ?? notesWords.otherClaims),
    },
    ...listOf(list.map(one => stanceOf(map, one))),
  ]);
}

function stanceOf(map: StanceMap, one: StudyExport['stances'][number]): Words {
  const who = map.partyById.get(one.party ?? '')?.short;
  const before = (one.earlier ?? []).map(({ answer, at }) => notesWords.before(answer, dayOf(at)));
  return [
    { text: notesWords.stance(one.answer), strong: true },
    { text: `: ${safeLine([one.title, ...(who === undefined ? [] : [who])].join(', '))} ` },
    {
      text: `(${[notesWords.on(one.reference, dayOf(one.at)), ...before].join('; ')})`,
      cite: true,
    },
  ];
}

function wrongOf({ title, ask, card, text, at }: StudyExport['wrongCards'][number]): Passage[] {
  return [
    { kind: 'heading', level: 'block', text: safeLine(title) },
    { kind: 'cite', words: notesWords.on(safeLine(card), dayOf(at)) },
    { kind: 'text', words: safeLine(ask) },
    ...linesOf(text),
  ];
}

function listOf(items: readonly Words[]): readonly Passage[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** What was written, line by line as it was written. */
function linesOf(text: string, label?: string): readonly Passage[] {
  return safeText(text)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((words, at) => ({
      kind: 'text',
      words,
      ...(label !== undefined && at === 0 ? { label } : {}),
    }));
}

function dayOf(at: string): string {
  return dateOf(new Date(at));
}
