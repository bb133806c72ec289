/** What a plan asks the learners of one side to do. */
import { referenceTitle } from '../map/reference.js';
import { count } from '../text/figures.js';
import { hat } from './brief-sections.js';
import type { Passage } from './document.js';
import type { Task } from '../plan/schema.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';

export function tasksSection(plan: SessionPlan, side: SessionSide): readonly Passage[] {
  const tasks = plan.file.tasks.filter(task => task.side === undefined || task.side === side.id);
  const items = tasks.map(task => ({
    term: task.title,
    meaning: [...asked(plan, task), ...(task.note ? [`The coach's note: ${task.note}`] : [])].join(
      ' ',
    ),
  }));
  return hat('Before the debate', items.length === 0 ? [] : [{ kind: 'terms', items }]);
}

function asked({ map }: SessionPlan, { read, drill, answer }: Task): readonly string[] {
  const about = [
    drill?.kind,
    drill?.issue && `on ${map.issueById.get(drill.issue)?.title ?? drill.issue}`,
    drill?.party && `on ${map.partyById.get(drill.party)?.name ?? drill.party}`,
  ]
    .filter(Boolean)
    .join(', ');
  return [
    ...(read && read.length > 0
      ? [
          'Read: ' +
            `${read.map(reference => `${referenceTitle(map, reference)} (${reference})`).join('; ')}.`,
        ]
      : []),
    ...(drill
      ? [`Answer ${count(drill.cards, 'drill card')} right${about ? ` (${about})` : ''}.`]
      : []),
    ...(answer
      ? [`The argument to answer: "${map.argumentById.get(answer)?.claim ?? answer}"`]
      : []),
  ];
}
