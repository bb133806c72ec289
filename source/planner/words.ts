/** What the planner's pages say of a plan, its sides and what is chosen. */
import { recordedWords } from '../standing/words.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Burden } from '../standing/burden.js';
import { burdenWords } from '../standing/words-burden.js';
import type { UnansweredPoint } from '../strategy/unanswered-points.js';
import { clockFigures, count } from '../text/figures.js';

export const planWords = {
  missing: 'Not in this plan',
  missingText: 'This plan has nothing of that name.',
  plan: 'Plan',
  round: 'Round',
  tasksInShort: 'Tasks',
  format: 'Format',
  faults: 'Faults',
  motion: 'Motion',
  debate: 'Debate',
  notes: 'Notes',
  session: 'The session',
  tasks: 'Tasks for learners',
  noTasks: 'none yet',
  taskCount: (figure: number): string => count(figure, 'task'),
  arguments: (figure: number): string => count(figure, 'argument'),
  note: 'Note',
  judge: (burden: Burden): string => `The judge's burden is ${burdenWords(burden)}.`,
  judgeNow: (burden: Burden): string => `The judge's burden is now ${burden}.`,
  saved: (file: string): string => `Saved in ${file} as you go.`,
  unanswered: 'Left unanswered',
  unansweredBy: (side: string, points: string): string => `${side} leaves unanswered: ${points}`,
  nothingUnanswered: 'Nothing that the other side will say goes unanswered.',
  mainClash: 'Main clash',
} as const;

export const faultWords = {
  title: (file: string): string => `Faults in ${file}`,
  row: (errors: number, warnings: number, file: string): string =>
    errors > 0
      ? `${count(errors, 'fault')} in ${file}; what is sound is here`
      : `${count(warnings, 'warning')} in ${file}`,
  none: (file: string): string => `There is no fault in ${file}.`,
  about: (file: string): string =>
    `What is at fault is left out here, and stays in ${file} as it was written until ` +
    'somebody mends it.',
} as const;

export const motionWords = {
  title: 'Choose the motion',
  first:
    'A plan from nothing: choose the motion, then the debate format, and a balanced ' +
    'plan is proposed. b sets the burden that the judge applies.',
  another: 'Another motion proposes a plan for it; arguments with a note of yours are kept.',
  list: 'Motions of this map',
  motion: (motion: string, pro: number, con: number): string =>
    `${motion} ${pro} arguments for it, ${con} against.`,
  background: 'Background',
  unknown: (id: string): string => `This map has no issue called ${id}.`,
  now: (motion: string): string => `The motion is now: ${motion} z undoes it.`,
} as const;

/** A motion or a format by its title, and that it is the one of the plan. */
export function chosenWords(title: string, isChosen: boolean): string {
  return isChosen ? `${chosenMark}, ${title}` : title;
}

const chosenMark = 'chosen';

/** A format in a row: formats of a name differ at its end, which a column of names would cut off. */
export function formatRow(format: DebateFormat): string {
  return `${format.title}: ${formatLine(format)}`;
}

export function formatLead(isChosen: boolean): string | undefined {
  return isChosen ? chosenMark : undefined;
}

export const formatWords = {
  title: 'Choose the debate format',
  own: (title: string): string => `${title} is written in the plan's file, and is changed there.`,
  list: 'Debate formats',
  circuits: 'Where circuits differ',
  speeches: 'Speeches in order',
  unknown: (id: string): string => `No debate format is called ${id}.`,
  ownStays: 'This plan has a format of its own: it is changed in the file.',
  now: (title: string): string => `The debate format is now ${title}.`,
  first: (file: string): string => `A balanced plan, saved in ${file} as you go.`,
} as const;

/** A format in a line: how many speak for how long, and what preparation there is. */
export function formatLine({ speeches, preparation, teams }: DebateFormat): string {
  const times = Map.groupBy(
    speeches.filter(({ kind }) => kind === 'speech'),
    ({ seconds }) => seconds,
  );
  const spoken = [...times]
    .map(([seconds, those]) => `${those.length} x ${clockFigures(seconds)}`)
    .join(', ');
  const questionTimes = speeches.filter(({ kind }) => kind === 'questions').length;
  const { before, each } = preparation;
  return [
    ...(teams ? [`${teams.length} teams`] : []),
    `speeches ${spoken}`,
    ...(questionTimes > 0 ? [`${questionTimes} x questions`] : []),
    ...(before > 0 ? [`${clockFigures(before)} to prepare before`] : []),
    ...(each > 0 ? [`${clockFigures(each)} to prepare each side`] : []),
  ].join('; ');
}

/** A speech of a format, with the time in which the other side may ask. */
export function speechWithQuestions({ title, seconds, protected: protectedTime }: Speech): string {
  if (!protectedTime || protectedTime.start >= seconds) return title;
  const [from, to] = [clockFigures(protectedTime.start), clockFigures(seconds - protectedTime.end)];
  return `${title}; points of information from ${from} to ${to}`;
}

export function speechLead({ seconds, stands }: Speech, { sides }: DebateFormat): string {
  return `${clockFigures(seconds)}, ${stands === undefined ? 'both sides' : sides[stands]}`;
}

export const sideWords = {
  title: (title: string, stands: string): string => `${title}, ${stands} the motion`,
  argument: (title: string, at: number): string => `${title}, argument ${at}`,
  aloud: 'Read aloud',
  ready: 'Kept ready against their own case',
  arguments: (figure: number): string => `Its arguments, in the order of speaking (${figure})`,
  noneYet: 'None yet: Space takes one in from the list below.',
  chosen: (seconds: number, expected: number, answers: number): string =>
    `${clockFigures(seconds)} to read; ` +
    (expected === 0
      ? 'nothing in the map answers it'
      : `${expected} expected against it, ${count(answers, 'answer')} ready`),
  unanswered: (points: string): string => `Left unanswered: ${points}`,
  notTaken: (figure: number): string => `Not taken, by the question that they are on (${figure})`,
  noOther: 'The map has no other argument for this side.',
  parties: 'Parties it draws on',
  drawnOn: 'drawn on',
  notDrawnOn: 'not drawn on',
  willSay: (side: string, figure: number): string => `${side} will say (${figure})`,
  nothingExpected: 'Nothing is expected against it.',
  notExpected: 'Not expected',
  ourAnswers: (figure: number): string => `Our answers, best first (${figure})`,
  couldAnswerList: 'Could answer',
  nothingToAnswer: 'There is nothing to answer.',
  noAnswer: (map: StanceMap): string => `No answer to what is expected is ${recordedWords(map)}.`,
} as const;

/** What stands before the speaker of an argument. */
export const leadWords = {
  theyArgue: 'they argue,',
  theyWillSay: 'they will say,',
  couldArgue: 'could argue,',
  couldAnswer: 'could answer,',
} as const;

export const openWords = {
  against: 'Against our',
  because: {
    nothing: undefined,
    'talked-past': 'What the plan says to it does not contest it.',
    'only-defeated': 'Answered only by what is defeated under this burden.',
  } satisfies Readonly<Record<UnansweredPoint['because'], string | undefined>>,
  noneBetter: 'The map has no better answer.',
  noAnswer: (map: StanceMap): string => `No answer to it is ${recordedWords(map)}.`,
} as const;

export const changeWords = {
  again:
    'A balanced plan is proposed again; arguments with a note of yours were kept. z undoes it.',
  takenIn: 'Taken in.',
  takenOut: 'Taken out; z brings it back.',
  leftOut: 'Left out; z brings it back.',
  nothingToTake: 'There is nothing here to take in or leave out.',
  nothingToMove: 'There is nothing here to move.',
  moved: (by: number): string => (by > 0 ? 'Later.' : 'Earlier.'),
  atEnd: (by: number): string => `It is the ${by > 0 ? 'last' : 'first'} already, or not taken in.`,
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
} as const;
