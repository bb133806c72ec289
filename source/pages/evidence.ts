/** One item of evidence with what its grades mean, and one source. */
import type { Evidence, Source } from '../map/schema.js';
import { pieces } from '../text/layout.js';
import { gradeMeaning } from '../outline/marks.js';
import type { Block, Outline } from '../outline/outline.js';
import {
  argumentRow,
  assumptionMarks,
  evidenceRow,
  paragraphs,
  section,
  type Reading,
} from './rows.js';

export function evidenceOutline(reading: Reading, evidence: Evidence): Outline {
  const { map, labelling } = reading;
  const [assumption] = assumptionMarks(labelling, evidence.id);
  const grades: readonly Block[] = evidence.contentStatus
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
  return {
    place: `evidence/${evidence.id}`,
    title: `Evidence ${evidence.id}`,
    blocks: [
      ...paragraphs(evidence.statement, pieces, evidence.id).map(
        block => ({ ...block, tone: 'strong' }) as const,
      ),
      ...grades,
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

export function sourceRow(source: Source | undefined): readonly Block[] {
  if (!source) return [];
  return [
    {
      kind: 'row',
      to: `source/${source.id}`,
      marks: [],
      lead: `${source.publisher}, ${source.date}`,
      text: source.title,
    },
  ];
}

export function sourceOutline(reading: Reading, source: Source): Outline {
  const used = reading.map.evidence.filter(evidence => evidence.sources.includes(source.id));
  return {
    place: `source/${source.id}`,
    title: `Source: ${source.publisher}`,
    blocks: [
      { kind: 'text', text: source.title, tone: 'strong' },
      { kind: 'text', label: 'Publisher', text: `${source.publisher}, ${source.date}` },
      { kind: 'text', label: 'Kind', text: source.kind },
      ...paragraphs(source.url ?? 'No address in this map.', text => pieces(text, 240), 'Address'),
      ...(source.note ? paragraphs(source.note, pieces, 'Note') : []),
      ...section(
        'Evidence that it carries',
        used.map(evidence => evidenceRow(reading, evidence)),
        'None.',
      ),
    ],
  };
}
