/** What the planner says of the tasks of learners. */
import type { Task } from '../plan/schema.js';
import { count } from '../text/figures.js';

export const taskWords = {
  title: 'Task',
  newTask: 'A new task',
  noTasks: 'There are no tasks yet.',
  done: (done: number, all: number): string =>
    `${done} of ${count(all, 'task')} done in this profile.`,
  soFar: 'So far',
  read: 'Read these',
  seen: (isSeen: boolean): string => (isSeen ? 'read' : 'not read yet'),
  drill: 'Drill these',
  cards: (cards: number, kind?: string): string =>
    `${count(cards, 'card')} answered right${kind === undefined ? '' : `, of the kind ${kind}`}.`,
  onIssue: 'on the issue',
  onParty: 'on the party',
  openDrill: 'Open the drill on these',
  unseen: 'Answer this unseen',
  how: (isLearner: boolean): string =>
    'Answer it in your own words before you look at what answers it in the map' +
    `${isLearner ? ': i writes your answer down' : ''}.`,
  set: 'Set this task',
  for: 'For',
  everyone: 'everyone',
  setDrill: 'Drill',
  setCards: (cards: number | undefined): string =>
    cards === undefined ? 'no cards' : `${count(cards, 'card')} answered right`,
  setUnseen: 'Answer unseen',
  noArgument: 'no argument',
  giving:
    'To give something to read, select it anywhere in the map and press A; Space here takes it ' +
    'out.',
  next: 'Enter again for the next choice; z undoes it.',
  noPlan: 'There is no plan yet.',
  coachs: "This is the coach's to choose.",
  needsProfile: 'A learner drills with a profile: stancemap plan FILE --profile NAME.',
  noTaskYet: 'There is no task yet: P leads to the plan, and its tasks.',
  readAlready: (title: string): string => `It is to be read already, in "${title}".`,
  toBeRead: (title: string): string => `To be read, in "${title}".`,
} as const;

/** What a task asks for, in a line. */
export function taskLine({ read, drill, answer }: Task): string {
  const parts = [
    ...(read && read.length > 0 ? [`read ${count(read.length, 'item')}`] : []),
    ...(drill ? [`answer ${count(drill.cards, 'card')} right`] : []),
    ...(answer === undefined ? [] : ['answer one argument unseen']),
  ];
  return parts.length === 0 ? 'in your own words' : parts.join(', ');
}
