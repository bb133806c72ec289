/** That a side's case leaves out the main clash, and what it could argue there. */
import type { SessionSide } from '../plan/session-plan.js';
import { missedMainClash } from '../strategy/main-clash.js';
import { missedClashWords } from '../strategy/words.js';
import { argumentLine, heading, link, type PlanReading, type PlanLine } from './plan-line.js';
import { leadWords, planWords } from './words.js';

/** So many of what it could argue there are offered. */
const offered = 3;

/**
 * A row that leads to what the side could argue on the main clash; none where its case is on it.
 */
export function missedClashRow(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  const missed = missedMainClash(
    planReading.plan,
    planReading.labelling,
    side,
    planReading.clashes(),
  );
  return missed
    ? [link(`plan/side/${side.id}`, missedClashWords(missed), planWords.mainClash)]
    : [];
}

/** The same on the side's own page: Space takes in what is offered. */
export function missedClashLines(planReading: PlanReading, side: SessionSide): readonly PlanLine[] {
  const missed = missedMainClash(
    planReading.plan,
    planReading.labelling,
    side,
    planReading.clashes(),
  );
  if (!missed) return [];
  return [
    heading(missedClashWords(missed)),
    ...missed.could.slice(0, offered).map(argument =>
      argumentLine(planReading, argument, leadWords.couldArgue, {
        part: 'argument',
        side: side.id,
        id: argument.id,
      }),
    ),
    argumentLine(planReading, missed.theirs, leadWords.theyArgue),
  ];
}
