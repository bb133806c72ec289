/**
 * The judge's hand-out: both cases at the same depth, what is left unanswered on each side, and
 * where the evidence is weak.
 */
import type { Argument } from '../map/schema.js';
import type { UnansweredArgument } from '../standing/unanswered.js';
import { unanswered } from '../standing/unanswered.js';
import type { Reading } from '../pages/rows.js';
import { chosenArguments } from '../strategy/opposing-arguments.js';
import { questionsTo } from './brief-questions.js';
import {
  block,
  burdenSection,
  glossarySection,
  grantedOf,
  hat,
  list,
  openQuestions,
  roundSection,
  sourcesSection,
  weakEvidence,
} from './brief-sections.js';
import { claimLine } from './brief-words.js';
import { caseBlocks } from './case-blocks.js';
import type { Handout, Passage } from './document.js';
import type { SessionPlan, SessionSide } from '../plan/session-plan.js';

export function judgeHandout(plan: SessionPlan, reading: Reading): Handout {
  const bySide = (
    passages: (own: readonly Argument[]) => readonly Passage[],
    empty: string,
  ): readonly Passage[] =>
    plan.sides.flatMap(side => {
      const own = chosenArguments(plan, side);
      const found = passages(own);
      const nothing = own.length === 0 ? 'The plan has no argument for this side yet.' : empty;
      return block(nameOf(side), found.length > 0 ? found : [{ kind: 'text', words: nothing }]);
    });
  const left = unanswered(plan.map, reading.labelling, { issue: plan.issue.id });
  const cited = plan.sides.flatMap(side => chosenArguments(plan, side));
  const said = [
    ...opening(plan),
    ...burdenSection(reading),
    ...plan.sides.flatMap(side =>
      hat(`Case: ${nameOf(side)}`, caseBlocks(reading, chosenArguments(plan, side))),
    ),
    ...hat(
      'Left unanswered',
      bySide(
        own => list(unansweredLines(reading, own, left)),
        'Every argument of this side is answered by one that is not itself defeated ' +
          'under this burden.',
      ),
    ),
    ...hat(
      'Evidence that does not count or is disputed',
      bySide(own => weakEvidence(reading, own), 'None.'),
    ),
    ...hat(
      'Concessions',
      bySide(own => list(grantedOf(reading, own)), 'None in this map.'),
    ),
    ...hat('Questions to listen for', [
      ...bySide(
        own => list([...new Set(own.flatMap(argument => questionsTo(reading, argument)))], true),
        'None.',
      ),
      ...block('Open questions of the map', list(openQuestions(plan), true)),
    ]),
    ...roundSection(plan),
  ];
  return {
    id: 'judge',
    title: 'For the judge',
    passages: [...said, ...glossarySection(plan, said), ...sourcesSection(plan, cited)],
  };
}

/** A side with how it stands, so that none is told by its name alone. */
function nameOf(side: SessionSide): string {
  return `${side.title}, ${side.stands} the motion`;
}

function opening(plan: SessionPlan): readonly Passage[] {
  const drawn = plan.sides.map(
    side =>
      `${nameOf(side)}: ` +
      `${side.parties.map(id => plan.map.partyById.get(id)?.name ?? id).join('; ')}`,
  );
  return [
    { kind: 'text', label: 'Motion', words: plan.wording },
    ...(plan.issue.background.trim() === ''
      ? []
      : [
          {
            kind: 'text',
            label: 'Background, as the map gives it',
            words: plan.issue.background,
          } as const,
        ]),
    { kind: 'list', lead: 'The sides and the parties that they draw on', items: drawn },
    {
      kind: 'text',
      words:
        'The side for the motion comes first throughout; the order means nothing else. ' +
        'Both cases are set out in the same way. What is argued is what the named ' +
        'parties have said, as the map holds it.',
    },
  ];
}

function unansweredLines(
  reading: Reading,
  own: readonly Argument[],
  left: readonly UnansweredArgument[],
): readonly string[] {
  return own.flatMap(argument => {
    const found = left.find(one => one.argument.id === argument.id);
    return found
      ? [
          `${claimLine(reading, argument)} ` +
            `${found.because === 'nothing' ? 'Nothing in this map answers it.' : 'What answers it is itself defeated.'}`,
        ]
      : [];
  });
}
