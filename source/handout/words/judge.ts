/** What the judge's hand-out says. */
import type { DebateSide } from '../../debate/format-schema.js';
import type { UnansweredArgument } from '../../standing/unanswered.js';

export const title = 'For the judge';

export const sectionTitles = {
  case: (side: string): string => `Case: ${side}`,
  unanswered: 'Left unanswered',
  weakEvidence: 'Evidence that does not count or is disputed',
  concessions: 'Concessions',
  questions: 'Questions to listen for',
} as const;

export const labels = {
  background: 'Background, as the map gives it',
  sides: 'The sides and the parties that they draw on',
} as const;

/** What a section says of a side that it has nothing of. */
export const nothing = {
  unanswered:
    'Every argument of this side is answered by one that is not itself defeated ' +
    'under this burden.',
  weakEvidence: 'None.',
  concessions: 'None in this map.',
  questions: 'None.',
} as const;

export const fairness =
  'The side for the motion comes first throughout; the order means nothing else. ' +
  'Both cases are set out in the same way. What is argued is what the named ' +
  'parties have said, as the map holds it.';

/** A side with how it stands, so that none is told by its name alone. */
export function sideWithStand(side: {
  readonly title: string;
  readonly stands: DebateSide;
}): string {
  return `${side.title}, ${side.stands} the motion`;
}

export function partiesOf(side: string, parties: readonly string[]): string {
  return `${side}: ${parties.join('; ')}`;
}

/** Why arguments are left unanswered, where `it` is what stands for them. */
const unansweredSentences: Readonly<
  Record<UnansweredArgument['because'], (it: string, recorded: string) => string>
> = {
  nothing: (it, recorded) => `No answer to ${it} is ${recorded}.`,
  'talked-past': it => `What was said to ${it} does not contest ${it}.`,
  'only-defeated': it => `What answers ${it} is itself defeated.`,
};

/**
 * @param names arguments that are left so for one reason
 * @param recorded how far the map has looked: `recorded up to 18 March 2026`
 */
export function unansweredSentence(
  names: readonly string[],
  because: UnansweredArgument['because'],
  recorded: string,
): string {
  const it = names.length === 1 ? 'it' : 'them';
  return `${names.join(', ')}. ${unansweredSentences[because](it, recorded)}`;
}
