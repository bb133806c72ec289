/**
 * All that a learner wrote and chose, to be taken out: notes, bookmarks, answers written out, and
 * where one stands; each with its reference and what that is called.
 */
import { itemAt, referenceTitle, type Reference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import type { Card } from './cards/card.js';
import { claimTitle, evidenceTitle } from './cards/plain-text.js';
import type { StanceAnswer, Study } from './profile/profile.js';

interface TitledReference {
  readonly reference: Reference;
  readonly title: string;
}

interface Text {
  readonly text: string;
  readonly at: string;
}

/** A stable shape: `stancemap notes --json` prints it. */
export interface StudyExport {
  readonly map: string;
  readonly title: string;
  readonly notes: readonly (TitledReference & Text & { readonly earlier?: readonly Text[] })[];
  readonly bookmarks: readonly (TitledReference & { readonly at: string })[];
  /** Answers to cards, each with the map's own where the card is still made. */
  readonly written: readonly (TitledReference & {
    readonly card: string;
    readonly ask: string;
    readonly answers: readonly Text[];
    readonly map?: readonly string[];
  })[];
  readonly stances: readonly (TitledReference & {
    readonly issue?: string;
    readonly party?: string;
    readonly answer: StanceAnswer;
    readonly at: string;
    readonly earlier?: readonly { readonly answer: StanceAnswer; readonly at: string }[];
  })[];
  readonly wrongCards: readonly (TitledReference &
    Text & { readonly card: string; readonly ask: string })[];
}

export function studyExport(map: StanceMap, cards: readonly Card[], study: Study): StudyExport {
  const named = (reference: Reference): TitledReference => ({
    reference,
    title: titleOf(map, reference),
  });
  return {
    map: map.file.id,
    title: map.file.title,
    notes: Object.entries(study.notes)
      .filter(([, { text, earlier }]) => text !== '' || earlier !== undefined)
      .map(([reference, { text, at, earlier }]) => ({
        ...named(reference),
        text,
        at,
        ...defined({ earlier: earlier?.map(textOf) }),
      })),
    bookmarks: study.bookmarks.map(({ reference, at }) => ({ ...named(reference), at })),
    written: writtenOf(cards, study, named),
    stances: stancesOf(map, study, named),
    wrongCards: (study.wrongCards ?? []).map(({ card, about, ask, text, at }) => ({
      ...named(about),
      card,
      ask,
      text,
      at,
    })),
  };
}

/** Whether nothing was kept. */
export function isNothing({
  notes,
  bookmarks,
  written,
  stances,
  wrongCards,
}: StudyExport): boolean {
  return [notes, bookmarks, written, stances, wrongCards].every(list => list.length === 0);
}

function writtenOf(
  cards: readonly Card[],
  study: Study,
  named: (reference: Reference) => TitledReference,
): StudyExport['written'] {
  const known = new Map(cards.map(card => [card.id, card]));
  return Object.entries(study.typed ?? {}).flatMap(([id, texts]) => {
    const last = texts.at(-1);
    if (!last) return [];
    const card = known.get(id);
    return [
      {
        ...named(last.about),
        card: id,
        ask: last.ask,
        answers: texts.map(textOf),
        ...defined({ map: card && answerOf(card) }),
      },
    ];
  });
}

function answerOf({ set, right }: Card): readonly string[] {
  return set ? set.map(({ text }) => text) : [right.text];
}

function stancesOf(
  map: StanceMap,
  study: Study,
  named: (reference: Reference) => TitledReference,
): StudyExport['stances'] {
  const order = map.issues.map(({ id }) => id);
  const stances = Object.entries(study.stances).map(([reference, { answer, at }]) => {
    const found = itemAt(map, reference);
    const argument = found?.kind === 'argument' ? found.item : undefined;
    const earlier = study.stancesBefore?.[reference]?.map(one => ({
      answer: one.answer,
      at: one.at,
    }));
    return {
      ...named(reference),
      ...defined({ issue: argument?.issue, party: argument?.party, earlier }),
      answer,
      at,
    };
  });
  return stances.toSorted(
    (one, other) => order.indexOf(one.issue ?? '') - order.indexOf(other.issue ?? ''),
  );
}

function titleOf(map: StanceMap, reference: Reference): string {
  const found = itemAt(map, reference);
  if (found?.kind === 'argument') return claimTitle(found.item);
  return found?.kind === 'evidence' ? evidenceTitle(found.item) : referenceTitle(map, reference);
}

function textOf({ text, at }: Text): Text {
  return { text, at };
}
