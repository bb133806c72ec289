/** The progress in words: what one can do, before what one has seen. */
import type { Block, Outline } from '../outline/outline.js';
import { section } from '../pages/sections.js';
import { safeLine } from '../text/safe-text.js';
import type { Progress, ProgressShare } from './progress.js';
import { progressWords } from './progress-words.js';

/** Of the cards not known, at most so many are shown. */
const mostMissed = 10;

export function progressOutline(progress: Progress, title: string): Outline {
  const rows = (shares: readonly ProgressShare[]): readonly Block[] =>
    shares.map(share => ({
      kind: 'row',
      to: share.reference,
      marks: [],
      lead: share.short,
      text: progressWords.share(share),
    }));
  return {
    place: 'progress',
    title: safeLine(title),
    blocks: [
      { kind: 'text', text: progressWords.summary(progress) },
      ...section(
        progressWords.can,
        progress.issues.map(issue => ({
          kind: 'row',
          to: issue.reference,
          marks: [],
          lead: issue.short,
          text: progressWords.canDo(issue.can),
        })),
      ),
      { kind: 'heading', text: progressWords.byIssue },
      ...rows(progress.issues),
      { kind: 'heading', text: progressWords.byParty },
      ...rows(progress.parties),
      ...section(
        progressWords.missed,
        progress.missed.slice(0, mostMissed).map(missed => ({
          kind: 'row',
          to: missed.about,
          marks: [],
          lead: progressWords.notKnown(missed.wrong, missed.answers),
          text: missed.title,
        })),
      ),
    ],
  };
}
