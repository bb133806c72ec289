/** A small session plan over the small dispute, for the stories told here. */
import type { PlanFile } from '../../source/plan/schema.js';

export function planFile(): PlanFile {
  return {
    format: 'stancemap-plan/1',
    title: 'A round on conditions',
    motion: 'conditions',
    debate: 'british-parliamentary',
    burden: 'report',
    sides: [
      {
        id: 'government',
        stands: 'for',
        parties: ['detainees'],
        arguments: [{ argument: 'beatings', expected: ['release-offer'], note: 'First.' }],
      },
      {
        id: 'opposition',
        stands: 'against',
        parties: ['bukele'],
        arguments: [{ argument: 'release-offer', expected: ['beatings'] }],
      },
    ],
    tasks: [
      {
        id: 'read-offer',
        title: 'Read the offer',
        side: 'government',
        read: ['argument/release-offer', 'evidence/E002'],
      },
      { id: 'drill', title: 'Drill the grades', drill: { issue: 'conditions', cards: 3 } },
      { id: 'unseen', title: 'Answer this unseen', answer: 'beatings' },
    ],
  };
}

/** The plan, changed as a test wants it, as the text of a file. */
export function planText(change: (file: PlanFile) => void = () => {}): string {
  const file = planFile();
  change(file);
  return JSON.stringify(file, null, 2);
}
