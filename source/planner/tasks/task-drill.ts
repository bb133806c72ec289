/** From a task into the drill of study, on the cards that the task asks for. */
import { freshDrill } from '../../study/drill/drill.js';
import { studyId, StudyMemory } from '../../study/memory.js';
import type { WalkState } from '../../walk/state.js';
import type { DrillTask } from '../../plan/schema.js';
import { defined } from '../../text/data.js';

/** The state with the drill set to a task's cards; undefined where no profile is open. */
export function withTaskDrill(
  state: WalkState,
  { issue, party, kind }: DrillTask,
): WalkState | undefined {
  const study = state.wings[studyId];
  if (!(study instanceof StudyMemory)) return undefined;
  const filter = defined({ issue, party, kind });
  return {
    ...state,
    wings: { ...state.wings, [studyId]: study.withDrill({ ...freshDrill, filter }) },
  };
}
