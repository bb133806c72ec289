/** In which speech of its side an argument is made, and so which team makes it. */
import { speechAndTeam, speechesToArgueIn } from '../debate/argued-in.js';
import type { PlanFile } from '../plan/schema.js';
import { debateOf, type SessionSide } from '../plan/session-plan.js';
import { withPlanChange, type OpenPlanContext, type PlanReply } from './plan-context.js';
import { choice, type PlanLine, type PlanReading } from './plan-line.js';
import { toPlan, type PlanMessage } from './plan-messages.js';
import { chosenOf, sideOf, withChosen, without } from './plan-parts.js';
import { speechWords } from './round-words.js';

const rowKey = 'speech';

/** The row that says so, each Enter the next speech; none where the side has one speech alone. */
export function speechRow(
  { plan: { debate } }: PlanReading,
  side: SessionSide,
  argument: string,
): readonly PlanLine[] {
  const speeches = speechesToArgueIn(debate, side.stands);
  const chosen = side.arguments.find(one => one.argument === argument);
  if (speeches.length < 2 || !chosen) return [];
  const speech = speeches.find(({ id }) => id === chosen.speech);
  return [
    choice(
      toPlan.send({ is: 'next-speech', side: side.id, argument }),
      rowKey,
      speech ? speechAndTeam(debate, speech) : speechWords.parted,
      speechWords.row,
    ),
  ];
}

export function nextSpeech(
  { side: id, argument }: Extract<PlanMessage, { readonly is: 'next-speech' }>,
  context: OpenPlanContext,
): PlanReply {
  const { plan } = context;
  const format = debateOf(plan);
  const chosen = chosenOf(plan, id, argument);
  if (!format || !chosen) return { say: speechWords.notInCase };
  const speeches = speechesToArgueIn(format, sideOf(plan, id)?.stands);
  const at = speeches.findIndex(speech => speech.id === chosen.speech);
  const next = speeches[at + 1];
  const words = next ? speechAndTeam(format, next) : speechWords.parted;
  return withPlanChange(
    context,
    withChosen(plan, id, argument, one =>
      next ? { ...one, speech: next.id } : without(one, 'speech'),
    ),
    speechWords.now(words),
    rowKey,
  );
}

/** The sides without the speeches that their arguments were given to. */
export function withoutSpeeches(sides: PlanFile['sides']): PlanFile['sides'] {
  return sides.map(side => ({
    ...side,
    arguments: side.arguments.map(chosen => without(chosen, 'speech')),
  }));
}
