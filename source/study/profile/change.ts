/**
 * What a learner changes in the profile: plain data, applied to the profile in memory and
 * again to what another program has saved meanwhile, so that nothing of either is lost.
 */
import type { Burden } from '../../standing/burden.js';
import type { Assumptions } from '../../standing/assumptions.js';
import type { Place } from '../../outline/place.js';
import { defined } from '../../text/data.js';
import { withFewAnswers } from './answers.js';
import { withCardChange, type CardChange } from './card-changes.js';
import { LearnersTime } from './day.js';
import {
  withStudy,
  type MapMarks,
  type Profile,
  type Settings,
  type StanceAnswer,
  type Study,
} from './profile.js';
import { withAnswer, type GradeName } from './schedule.js';
import { withFewDays, withVisit } from './visits.js';

export type StudyChange =
  | { readonly is: 'bookmark'; readonly reference: Place; readonly on: boolean; readonly at: Date }
  /** `before` is the text that was there when this one was written. */
  | {
      readonly is: 'note';
      readonly reference: Place;
      readonly before: string;
      readonly text: string;
      readonly at: Date;
    }
  /** The day is the learner's; where none is said, that of a day that begins at the usual hour. */
  | { readonly is: 'visit'; readonly place: Place; readonly at: Date; readonly day?: string }
  | {
      readonly is: 'answer';
      readonly card: string;
      readonly grade: GradeName;
      readonly at: Date;
      readonly day?: string;
    }
  /** Without an answer, the one that was given is taken back. */
  | {
      readonly is: 'stance';
      readonly reference: Place;
      readonly answer?: StanceAnswer;
      readonly at: Date;
    }
  /** The cursor is told once, at the end. */
  | {
      readonly is: 'last';
      readonly place: Place;
      readonly cursor?: number;
      readonly column?: number;
      readonly burden: Burden;
      readonly assumptions: Assumptions;
    }
  | CardChange
  /** What the map is known again by. */
  | { readonly is: 'known'; readonly map: MapMarks }
  | { readonly is: 'setting'; readonly set: Settings };

/** Steps of the walk that are remembered. */
const mostWalked = 1000;

/** The profile after a change to the study of one map. */
export function withChange(profile: Profile, mapId: string, change: StudyChange): Profile {
  if (change.is === 'setting')
    return { ...profile, settings: { ...profile.settings, ...change.set } };
  return withStudy(profile, mapId, study =>
    withFewDays(withFewAnswers(withStudyChange(study, change))),
  );
}

/** The study after a change. */
export function withStudyChange(
  study: Study,
  change: Exclude<StudyChange, { readonly is: 'setting' }>,
): Study {
  switch (change.is) {
    case 'bookmark': {
      const others = study.bookmarks.filter(({ reference }) => reference !== change.reference);
      return {
        ...study,
        bookmarks: change.on
          ? [...others, { reference: change.reference, at: change.at.toISOString() }]
          : others,
      };
    }
    case 'note':
      return withNote(study, change);
    case 'visit': {
      const walked = [
        ...(study.walked ?? []),
        { place: change.place, at: change.at.toISOString() },
      ];
      return {
        ...withVisit(study, change.place, timeOf(change)),
        walked: walked.slice(-mostWalked),
      };
    }
    case 'answer':
      return withAnswer(study, change.card, change.grade, timeOf(change));
    case 'stance':
      return withStance(study, change);
    case 'known':
      return { ...study, known: change.map };
    case 'last':
      return { ...study, last: lastOf(change) };
    case 'take-back-answer':
    case 'bury':
    case 'suspend':
    case 'wrong-card':
    case 'typed':
      return withCardChange(study, change);
  }
}

function lastOf({
  place,
  cursor,
  column,
  burden,
  assumptions,
}: Extract<StudyChange, { readonly is: 'last' }>): NonNullable<Study['last']> {
  return {
    place,
    ...defined({ cursor, column }),
    burden,
    assumptions: {
      granted: [...assumptions.granted],
      rejected: [...assumptions.rejected],
      ...defined({ editorCounts: assumptions.editorCounts }),
    },
  };
}

function timeOf({ at, day }: { readonly at: Date; readonly day?: string }): LearnersTime {
  return new LearnersTime(at, day);
}

/** Of the answers given to one claim, so many earlier ones are kept. */
const mostEarlier = 20;

/** An answer, or none any more; the one that was there is kept, to be compared with. */
function withStance(
  study: Study,
  { reference, answer, at }: Extract<StudyChange, { readonly is: 'stance' }>,
): Study {
  const { [reference]: _before, ...others } = study.stances;
  const before = Object.hasOwn(study.stances, reference) ? study.stances[reference] : undefined;
  const all = study.stancesBefore ?? {};
  const earlier = Object.hasOwn(all, reference) ? (all[reference] ?? []) : [];
  return {
    ...study,
    stances:
      answer === undefined ? others : { ...others, [reference]: { answer, at: at.toISOString() } },
    ...(before === undefined
      ? {}
      : {
          stancesBefore: {
            ...all,
            [reference]: [...earlier, before].slice(-mostEarlier),
          },
        }),
  };
}

/**
 * A note replaces the one it was written over. What another program wrote there meanwhile is kept
 * beside it.
 */
function withNote(
  study: Study,
  { reference, before, text, at }: Extract<StudyChange, { readonly is: 'note' }>,
): Study {
  const { [reference]: _known, ...others } = study.notes;
  const known = Object.hasOwn(study.notes, reference) ? study.notes[reference] : undefined;
  const elsewhere =
    known && known.text !== before && known.text !== text && known.text !== ''
      ? [{ text: known.text, at: known.at }]
      : [];
  // What this text begins with is in it already.
  const earlier = [...(known?.earlier ?? []), ...elsewhere].filter(
    one => !text.startsWith(one.text),
  );
  if (text.trim() === '' && earlier.length === 0) return { ...study, notes: others };
  return {
    ...study,
    notes: {
      ...others,
      [reference]: { text, at: at.toISOString(), ...(earlier.length > 0 ? { earlier } : {}) },
    },
  };
}
