/** One item of evidence, with what its grades mean. */
import type { Evidence } from '../map/schema.js';
import { gradeMeaning } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import { pieces } from '../text/layout.js';
import { itemPage } from './define-page.js';
import {
  argumentRow,
  assumptionMarks,
  paragraphs,
  section,
  sourceRow,
  type Reading,
} from './rows.js';

export const evidencePage = itemPage('evidence', {
  item: (map, id) => map.evidenceById.get(id),
  crumb: ({ id }) => id,
  outline: evidenceOutline,
});

function evidenceOutline(reading: Reading, evidence: Evidence): Outline {
  const { map, labelling } = reading;
  const [assumption] = assumptionMarks(labelling, evidence.id);
  return {
    place: `evidence/${evidence.id}`,
    title: `Evidence ${evidence.id}`,
    blocks: [
      ...paragraphs(evidence.statement, pieces, evidence.id).map(
        block => ({ ...block, tone: 'strong' }) as const,
      ),
      ...gradeBlocks(evidence),
      ...(assumption
        ? [
            {
              kind: 'text',
              label: 'Your assumption',
              text: `${assumption.is}, whatever its grade`,
            } as const,
          ]
        : []),
      {
        kind: 'text',
        label: 'Asserted by',
        text: `${evidence.assertedBy || 'nobody named'}, ${evidence.date}`,
      },
      ...(evidence.quote
        ? [
            {
              kind: 'text',
              label: `${evidence.quote.speaker}, in words`,
              text: `"${evidence.quote.words}"`,
            } as const,
          ]
        : []),
      ...(evidence.caveat ? paragraphs(evidence.caveat, pieces, 'Caveat') : []),
      ...section(
        'Sources',
        evidence.sources.flatMap(id => sourceRow(map.sourceById.get(id))),
        'No source in this map.',
      ),
      ...section(
        'Arguments that rest on it',
        map.argumentsCiting(evidence.id).map(argument => argumentRow(reading, argument)),
        'None.',
      ),
      ...section(
        'Issues',
        evidence.issues.flatMap(id => {
          const issue = map.issueById.get(id);
          return issue
            ? [{ kind: 'row', to: `issue/${id}`, marks: [], text: issue.title } as const]
            : [];
        }),
      ),
    ],
  };
}

function gradeBlocks(evidence: Evidence): readonly Block[] {
  return evidence.contentStatus
    ? [
        {
          kind: 'text',
          label: 'That it was said',
          text: `${evidence.status}: ${gradeMeaning(evidence.status)}`,
        },
        {
          kind: 'text',
          label: 'What was said',
          text: `${evidence.contentStatus}: ${gradeMeaning(evidence.contentStatus)}`,
        },
      ]
    : [
        {
          kind: 'text',
          label: 'Grade',
          text: `${evidence.status}: ${gradeMeaning(evidence.status)}`,
        },
      ];
}
