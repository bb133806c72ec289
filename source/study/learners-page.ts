/** The progress of a group in words. */
import type { Outline } from '../outline/outline.js';
import { section } from '../pages/sections.js';
import { safeLine } from '../text/safe-text.js';
import type { GroupProgress, LearnerProgress } from './learners.js';
import { progressWords } from './progress-words.js';

/** Of what a group does not know, at most so many are shown. */
const mostMissed = 10;

export function groupOutline({ learners, missed }: GroupProgress, title: string): Outline {
  return {
    place: 'progress',
    title: safeLine(title),
    blocks: [
      ...learners.map((learner: LearnerProgress) => ({
        kind: 'text' as const,
        label: safeLine(learner.profile),
        text: progressWords.learner(learner),
      })),
      ...section(
        progressWords.groupMissed,
        missed.slice(0, mostMissed).map(({ about, title: question, learners: many }) => ({
          kind: 'row',
          to: about,
          marks: [],
          lead: progressWords.notKnownBy(many, learners.length),
          text: question,
        })),
      ),
    ],
  };
}
