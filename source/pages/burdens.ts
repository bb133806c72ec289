/** What each burden of proof leaves of an issue. */
import type { Issue } from '../map/schema.js';
import { markWords } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { burdenWords, burdens } from '../standing/burden.js';
import { standings } from '../standing/standing.js';
import { pageAbout, type View } from './define-page.js';
import { argumentRow, section, speaker } from './rows.js';

export const burdensPage = pageAbout('burdens', {
  subject: (map, id) => map.issueById.get(id),
  title: () => 'What each burden leaves standing',
  crumb: () => 'Burdens',
  outline: burdensOutline,
});

/**
 * Each burden's tally on an issue, side by side, then the chains' ends: arguments that stand with
 * nothing answering them.
 */
function burdensOutline(reading: View, issue: Issue): Outline {
  const { map, labelling, engine } = reading;
  const list = map.arguments.filter(argument => argument.issue === issue.id);
  const sides = ['for', 'against', 'neither'] as const;
  const tallies = burdens.flatMap((burden): readonly Block[] => {
    const labels = engine.label(burden, labelling.assumptions);
    return [
      {
        kind: 'heading',
        text: `${burdenWords(burden)}${burden === labelling.burden ? ' (in force)' : ''}`,
      },
      ...sides.flatMap((side): readonly Block[] => {
        const mine = list.filter(argument => argument.side === side);
        if (mine.length === 0) return [];
        const counts = standings.map(
          standing =>
            `${mine.filter(argument => labels.of(argument.id) === standing).length} ${standing}`,
        );
        return [
          {
            kind: 'text',
            label: markWords({ of: 'side', is: side }),
            text: `${counts.join(', ')} of ${mine.length}`,
          },
        ];
      }),
    ];
  });
  const last = list.filter(
    argument =>
      labelling.of(argument.id) === 'stands' &&
      map.attacksBy(argument.id).length > 0 &&
      map
        .attacksOn(argument.id)
        .every(
          relation =>
            labelling.of(relation.from) === 'defeated' ||
            labelling.of(relation.from) === 'unproven',
        ),
  );
  return {
    place: `burdens/${issue.id}`,
    title: `${issue.title}: what each burden leaves standing`,
    blocks: [
      { kind: 'row', to: `issue/${issue.id}`, marks: [], lead: 'Motion', text: issue.motion },
      ...tallies,
      ...section(
        'Answers that stand here, and no reply to them that stands is recorded',
        last.map(argument =>
          argumentRow(
            reading,
            argument,
            `${speaker(map, argument)}, ${markWords({ of: 'side', is: argument.side })}`,
          ),
        ),
        'No reply stands here under this burden.',
      ),
    ],
  };
}
