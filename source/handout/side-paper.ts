/**
 * What every hand-out of a seat starts from: who it is for, what it argues and what it will meet.
 */
import { citedId } from '../map/stance-map.js';
import { otherSide, type SessionPlan, type SessionSide } from '../plan/session-plan.js';
import {
  chosenArguments,
  opposingArguments,
  type OpposingArgument,
} from '../strategy/opposing-arguments.js';
import { predates } from '../strategy/bearing.js';
import { opponentsOf } from '../strategy/clashes.js';
import { secondsFor } from '../strategy/reading-time.js';
import type { LabelledMap } from '../strategy/strength.js';
import type { Passage, DocumentRun } from './document.js';
import { whoseWords } from './cites.js';
import { firstSentence } from './first-sentence.js';
import { readAloud, type CitedEvidence, type ReadAloud } from './read-aloud.js';
import { secondsOf, speechParts, type Seat } from './seats.js';
import { Naming } from './naming.js';
import { usualStanding } from './usual-standing.js';
import { bothSidesRead, caveatWords } from './words/argument.js';
import { onlyGrants } from './words/short.js';
import { roundLabel, speechInLine, speechTable, spokenTime } from './words/speeches.js';
import type { Argument } from '../map/schema.js';

export interface SeatPaper {
  readonly plan: SessionPlan;
  readonly labelled: LabelledMap;
  readonly seat: Seat;
  /** What the other side will say, in its order, with what answers it. */
  readonly opposing: readonly OpposingArgument[];
  /** The words of the seat's speeches that each of its arguments has. */
  readonly share: number;
}

export function seatPaper(plan: SessionPlan, labelled: LabelledMap, seat: Seat): SeatPaper {
  const words = (secondsOf(seat) / 60) * plan.wordsPerMinute;
  return {
    plan,
    labelled,
    seat,
    opposing: opposingArguments(plan, labelled.labelling, seat.side),
    share: words / Math.max(1, seat.own.length),
  };
}

/**
 * A hand-out that has told nothing yet: the side's case has numbers, and after it the answers that
 * are set out; what it meets has letters.
 */
export function sideNaming(
  { plan, labelled, seat, opposing }: SeatPaper,
  answers: readonly Argument[] = [],
): Naming {
  const lettered = opposing.map(({ argument }) => argument);
  const numbered = [...new Set([...chosenArguments(plan, seat.side), ...answers])].filter(
    argument => !lettered.includes(argument),
  );
  const usual = usualStanding(labelled.labelling, [...seat.own, ...lettered, ...answers]);
  return new Naming({ numbered, lettered, ownCards: plan.ownCards, usual });
}

export function aloud({ labelled, share }: SeatPaper, argument: Argument): ReadAloud {
  return readAloud(labelled, argument, share);
}

/** What is to be known of a card that is read: whose words it has, and that both cases cite it. */
export function cardNotes(
  { plan, labelled, seat }: SeatPaper,
  argument: Argument,
  card: CitedEvidence,
): string | undefined {
  const citedBy = (side: SessionSide): boolean =>
    chosenArguments(plan, side).some(({ evidence }) =>
      evidence.some(citation => citedId(citation) === card.evidence.id),
    );
  const isShared = citedBy(seat.side) && citedBy(otherSide(plan, seat.side));
  const whose = whoseWords(labelled.map, argument, card);
  const notes = [...(whose === undefined ? [] : [whose]), ...(isShared ? [bothSidesRead] : [])];
  return notes.length === 0 ? undefined : notes.join(' ');
}

/**
 * What must be said of a card before somebody else says it, in a sentence: under the first point of
 * a case, and under one whose evidence is older than what it is used against.
 */
export function shortCaveat(
  { labelled: { map }, seat }: SeatPaper,
  argument: Argument,
  { evidence }: CitedEvidence,
): string | undefined {
  const isOld = predates(map, argument, opponentsOf(map, argument, seat.side.stands));
  if (evidence.caveat === undefined || !(argument === seat.own[0] || isOld)) return undefined;
  const caveat = evidence.caveat.trim();
  const { language } = map.file;
  const first = firstSentence(caveat, language);
  const telling = onlyGrants(first, language)
    ? firstSentence(caveat.slice(first.length), language)
    : first;
  return telling === '' ? undefined : caveatWords(telling);
}

/** How long the case takes, and how long there is for it. */
export function timeWords(paper: SeatPaper): string {
  const { seat, plan } = paper;
  const words = seat.own.reduce((sum, argument) => sum + aloud(paper, argument).words, 0);
  return spokenTime({
    caseSeconds: secondsFor(words, plan.wordsPerMinute),
    available: secondsOf(seat),
    wordsPerMinute: plan.wordsPerMinute,
  });
}

/** The order of speeches with their times and what the seat does in its own, as a table. */
export function speechesTable({ plan, seat }: SeatPaper, naming: Naming): Passage {
  return {
    kind: 'table',
    caption: speechTable.caption,
    columns: speechTable.columns,
    shares: [0.4, 0.12, 0.48],
    rows: speechParts(plan, seat, argument => naming.nameOf(argument)).map(
      ({ speech, time, does }) => [
        does === undefined ? speech.title : [{ text: speech.title, strong: true }],
        time,
        does ?? speechTable.theirs,
      ],
    ),
  };
}

/** The same in a paragraph, where there is little room. */
export function speechesLine({ plan, seat }: SeatPaper, naming: Naming): Passage {
  const runs = speechParts(plan, seat, argument => naming.nameOf(argument)).flatMap(
    ({ speech, time, does }, at): readonly DocumentRun[] => [
      { text: at === 0 ? '' : '; ' },
      {
        text: speechInLine(speech.title, time, does),
        ...(does === undefined ? {} : { strong: true }),
      },
    ],
  );
  return { kind: 'text', label: roundLabel, words: runs };
}
