/**
 * The verdict on an argument in one line: why in a few words, and the nearest thing that turns it.
 */
import type { Argument } from '../map/schema.js';
import { answersBestFirst } from '../standing/answers.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import type { View } from './define-page.js';
import { editorsRemarks, speaker } from './rows.js';
import { turningWords, verdictLine, verdictReasons as reasons } from './words-verdict.js';

export function verdictFoot(view: View, argument: Argument): string {
  const standing = view.labelling.of(argument.id);
  return verdictLine(standing, because(view, argument), nearestTurn(view, argument));
}

function because(view: View, argument: Argument): string {
  const { map, labelling } = view;
  const standing = labelling.of(argument.id);
  const answers = answersBestFirst(map, labelling, argument.id);
  if (standing === 'unproven') return reasons.unproven;
  if (standing === 'stands')
    return answers.length === 0
      ? reasons.noAnswers(editorsRemarks(view, argument.id).length)
      : reasons.allFall(answers.length);
  const wanted = standing === 'contested' ? 'contested' : 'stands';
  const answer = (answers.find(one => one.standing === wanted) ?? answers[0])?.argument;
  if (!answer) return reasons.unproven;
  const who = speaker(map, answer);
  if (standing === 'contested') return reasons.contested(who);
  return reasons.answeredBy(who, map.attacksOn(answer.id).length > 0);
}

/** The nearest burden or item of evidence that would turn it; nothing where nothing would. */
function nearestTurn({ engine, labelling, map }: View, { id }: Argument): string | undefined {
  const { burden, assumptions } = labelling;
  const [nearest] = searchTurningPoints(engine, burden, assumptions, id).points;
  if (!nearest) return undefined;
  if ('burden' in nearest) return turningWords.burden(nearest.burden, nearest.to);
  const evidence = map.evidenceById.get(nearest.evidence);
  return turningWords[nearest.change](evidence?.id ?? nearest.evidence, nearest.to);
}
