/** One item of evidence: what its grades mean, where it can be read, and what hangs on it. */
import type { Evidence, Status } from '../map/schema.js';
import { gradeInWords } from '../outline/words-marks.js';
import type { Block, Outline, Row } from '../outline/outline.js';
import { evidenceGrade, gradeReaches } from '../standing/burden.js';
import { assume } from '../standing/assumptions.js';
import { pieces } from '../text/layout.js';
import { itemPage, type View } from './define-page.js';
import { argumentRow, assumptionMarks, sourceRow, type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import { evidenceWords as words } from './words-evidence.js';

/** More than these are not told one by one. */
const mostFallen = 12;
/** A statement of so many characters fits the head of a window of 60 columns. */
const longestStatement = 320;

export const evidencePage = itemPage('evidence', {
  item: (map, id) => map.evidenceById.get(id),
  crumb: ({ id, title }) => (title === undefined ? id : `${id} ${title}`),
  parent: () => 'evidence',
  outline: (view, evidence) => {
    const outline = evidenceOutline(view, evidence);
    return { ...outline, blocks: [...outline.blocks, ...fallsWithout(view, evidence)] };
  },
  beside: evidenceOutline,
});

function evidenceOutline(reading: Reading, evidence: Evidence): Outline {
  const { map, labelling } = reading;
  const [assumption] = assumptionMarks(labelling, evidence.id);
  const { quote, caveat, assertedBy, date } = evidence;
  const isLong = evidence.statement.length > longestStatement;
  return {
    place: `evidence/${evidence.id}`,
    title: `${evidence.id} ${evidence.title ?? ''}`.trim(),
    // A statement that the head has no room for is read below it, and only there.
    ...(isLong ? {} : { head: [{ kind: 'text', text: evidence.statement, tone: 'strong' }] }),
    blocks: [
      ...(isLong ? longStatement(evidence) : []),
      ...gradeBlocks(reading, evidence),
      ...(assumption
        ? [{ kind: 'text', label: words.assumption, text: words.assumed(assumption.is) } as const]
        : []),
      { kind: 'text', label: words.by, text: words.who(assertedBy, date) },
      ...(quote
        ? [{ kind: 'text', label: words.inWords(quote.speaker), text: `"${quote.words}"` } as const]
        : []),
      ...(caveat ? paragraphs(caveat, pieces, words.caveat) : []),
      ...section(
        words.sources,
        evidence.sources.flatMap(id => readableSource(reading, id)),
        words.noSource,
      ),
      ...section(
        words.rests,
        map.argumentsCiting(evidence.id).map(argument => argumentRow(reading, argument)),
        words.none,
      ),
      ...section(words.issues, issueRows(reading, evidence)),
    ],
  };
}

/** A statement that is read below the head, as it would stand there. */
function longStatement({ statement }: Evidence): readonly Block[] {
  return pieces(statement).map(text => ({ kind: 'text', text, tone: 'strong' }));
}

/** A source with the address where it can be read. */
function readableSource({ map }: Reading, id: string): readonly Row[] {
  const source = map.sourceById.get(id);
  return sourceRow(source).map(row =>
    source?.url === undefined ? row : { ...row, note: source.url },
  );
}

function issueRows({ map }: Reading, evidence: Evidence): readonly Row[] {
  return evidence.issues.flatMap((id): readonly Row[] => {
    const issue = map.issueById.get(id);
    return issue ? [{ kind: 'row', to: `issue/${id}`, marks: [], text: issue.title }] : [];
  });
}

function gradeBlocks({ labelling }: Reading, evidence: Evidence): readonly Block[] {
  const grade = (label: string, status: Status): Block => ({
    kind: 'text',
    label,
    proof: { grade: status, meets: gradeReaches(status, labelling.burden) },
    text: gradeInWords(status),
  });
  return evidence.contentStatus
    ? [grade(words.said, evidence.status), grade(words.isSo, evidenceGrade(evidence))]
    : [grade(words.isSo, evidence.status)];
}

/** What would stand otherwise if the item were set aside, under this burden. */
function fallsWithout({ map, label, labelling }: View, evidence: Evidence): readonly Block[] {
  const { burden, assumptions } = labelling;
  if (assumptions.rejected.includes(evidence.id)) return [];
  const without = label(burden, assume(assumptions, evidence.id, 'reject'));
  const changed = map.arguments.filter(({ id }) => labelling.of(id) !== without.of(id));
  const rest = changed.length - mostFallen;
  return [
    ...section(
      words.without,
      changed.slice(0, mostFallen).map(argument => ({
        ...argumentRow({ map, labelling }, argument),
        end: words.becomes(without.of(argument.id)),
      })),
      words.nothingFalls,
      words.changed(changed.length),
    ),
    ...(rest > 0 ? [{ kind: 'text', text: words.more(rest), tone: 'muted' } as const] : []),
  ];
}
