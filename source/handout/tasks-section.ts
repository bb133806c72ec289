/** What a plan asks the learners of one side to do. */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { DrillTask, Task } from '../plan/schema.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';
import type { Passage } from './document.js';
import { hat, terms } from './passages.js';
import type { Naming } from './naming.js';
import { sectionTitles, taskWords } from './words/side.js';

export function tasksSection(
  { file, map }: SessionPlan,
  side: SessionSide,
  naming: Naming,
): readonly Passage[] {
  const tasks = file.tasks.filter(task => task.side === undefined || task.side === side.id);
  const items = tasks.map(task => ({
    term: task.title,
    meaning: taskSentences(map, task, naming),
  }));
  return hat(sectionTitles.tasks, terms(items));
}

function taskSentences(
  map: StanceMap,
  { read = [], drill, answer, note }: Task,
  naming: Naming,
): string {
  const titles = read.map(reference => readTitle(map, reference, naming));
  const toAnswer = answer === undefined ? undefined : map.argumentById.get(answer);
  return [
    ...(titles.length > 0 ? [taskWords.read(titles)] : []),
    ...(drill ? [taskWords.drill(drill.cards, drillSubject(map, drill))] : []),
    ...(toAnswer ? [taskWords.answer(naming.short(toAnswer))] : []),
    ...(note ? [taskWords.note(note)] : []),
  ].join(' ');
}

/** An argument by its number here, evidence by its title; an id says nothing on paper. */
function readTitle(map: StanceMap, reference: string, naming: Naming): string {
  const found = itemAt(map, reference);
  if (found?.kind === 'argument') return naming.short(found.item);
  if (found?.kind === 'evidence') return naming.evidence(found.item);
  return referenceTitle(map, reference);
}

/** What the cards are about: their kind, their issue, their party. */
function drillSubject(map: StanceMap, { kind, issue, party }: DrillTask): string {
  return [
    ...(kind ? [kind] : []),
    ...(issue ? [taskWords.drillOn(map.issueById.get(issue)?.title ?? issue)] : []),
    ...(party ? [taskWords.drillOn(map.partyById.get(party)?.name ?? party)] : []),
  ].join(', ');
}
