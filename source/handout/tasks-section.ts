/** What a plan asks the learners of one side to do. */
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { DrillTask, Task } from '../plan/schema.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import type { Passage } from './document.js';
import { hat, terms } from './passages.js';
import { sectionTitles, taskWords } from './words/side.js';

export function tasksSection({ file, map }: SessionPlan, side: SessionSide): readonly Passage[] {
  const tasks = file.tasks.filter(task => task.side === undefined || task.side === side.id);
  const items = tasks.map(task => ({ term: task.title, meaning: taskSentences(map, task) }));
  return hat(sectionTitles.tasks, terms(items));
}

function taskSentences(map: StanceMap, { read = [], drill, answer, note }: Task): string {
  const titles = read.map(reference => `${referenceTitle(map, reference)} (${reference})`);
  return [
    ...(titles.length > 0 ? [taskWords.read(titles)] : []),
    ...(drill ? [taskWords.drill(drill.cards, drillSubject(map, drill))] : []),
    ...(answer ? [taskWords.answer(map.argumentById.get(answer)?.claim ?? answer)] : []),
    ...(note ? [taskWords.note(note)] : []),
  ].join(' ');
}

/** What the cards are about: their kind, their issue, their party. */
function drillSubject(map: StanceMap, { kind, issue, party }: DrillTask): string {
  return [
    ...(kind ? [kind] : []),
    ...(issue ? [taskWords.drillOn(map.issueById.get(issue)?.title ?? issue)] : []),
    ...(party ? [taskWords.drillOn(map.partyById.get(party)?.name ?? party)] : []),
  ].join(', ');
}
