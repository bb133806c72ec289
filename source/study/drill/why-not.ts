/** Why a key does nothing in a drill now: nothing is asked, or something else is waited for. */
import { cardOf, optionsOf, type Drill } from './drill.js';
import { drillWords } from './words.js';

/** Why there is no answer to be shown now; undefined where there is one. */
export function whyNotSee({ round, waits }: Drill): string | undefined {
  if (waits) return drillWords.beingMade;
  return round?.step === 'asked' ? undefined : drillWords.nothingToSee;
}

/** Why nothing can be done with a card now; undefined where one is shown. */
export function whyNoCard({ round, waits }: Drill): string | undefined {
  if (waits) return drillWords.beingMade;
  return round && round.step !== 'over' && cardOf(round) ? undefined : drillWords.noCard;
}

/** Why no answer can be taken back; undefined where one can. */
export function whyNotBack({ round }: Drill): string | undefined {
  return round && round.given.length > 0 ? undefined : drillWords.nothingToTakeBack;
}

/** Why a number that was pressed is no answer. */
export function whyNoChoice(drill: Drill): string {
  const { round } = drill;
  const isSaid = round?.step === 'asked' && optionsOf(drill, round).options.length === 0;
  return isSaid ? drillWords.noneToChoose : drillWords.noSuchAnswer;
}

/** What is waited for before it goes on; undefined where nothing is. */
export function whyNotOn(drill: Drill): string | undefined {
  if (drill.waits) return drillWords.beingMade;
  if (drill.round?.step === 'seen') return drillWords.gradeFirst;
  return drill.round?.step === 'asked' && optionsOf(drill, drill.round).options.length > 0
    ? drillWords.answerFirst
    : undefined;
}
