/**
 * The overview: the questions first, then who says what. Each cell has the stance in a word; never
 * a count of what stands, which would tell how finely a party was cut up.
 */
import type { Argument, Party, Issue, Position } from '../map/schema.js';
import type { Block, Cell, Outline, Row } from '../outline/outline.js';
import { markWords, proofWords } from '../outline/words-marks.js';
import { legendParts } from '../outline/words-legend.js';
import { answersBestFirst } from '../standing/answers.js';
import { bestCaseFirst, bestProof } from '../standing/best-case.js';
import { pieces } from '../text/layout.js';
import { isUnfolded } from './arrangement.js';
import { namedPage, type View } from './define-page.js';
import { passes } from './filter.js';
import { partyGroups, type PartyGroup } from './party-groups.js';
import { argumentTitle, editorsRemarks, speaker, type Reading } from './rows.js';
import { paragraphs, section } from './sections.js';
import {
  horizonWords,
  overviewWords as words,
  partyCount,
  stanceBriefs,
  stancesNote,
} from './words.js';
import { listNames, moreNames, positionWords } from './words-items.js';

export const overviewPage = namedPage('overview', words.title, overviewOutline);

function overviewOutline(view: View): Outline {
  const { map, filter } = view;
  const issues = map.issues.filter(issue => !filter.issue || issue.id === filter.issue);
  const parties = map.parties.filter(party => !filter.party || party.id === filter.party);
  return {
    place: 'overview',
    title: map.file.title,
    folds: true,
    head: [
      {
        kind: 'text',
        text: `${words.what} ${horizonWords(map.file.horizon ?? map.file.updated)}`,
        tone: 'muted',
        most: 2,
      },
    ],
    blocks: [
      ...section(
        words.questions,
        issues.map((issue, at) => questionRow(view, issue, at)),
        undefined,
        words.questionsNote,
      ),
      ...stances(view, parties, issues),
      ...section(words.more, moreRows(view)),
      { kind: 'heading', text: words.signs, last: true },
      ...legendParts.map((_, part) => ({ kind: 'legend', part }) as const),
      ...section(words.summary, paragraphs(map.file.summary, pieces)),
    ],
  };
}

function questionRow({ map }: Reading, issue: Issue, at: number): Row {
  const found = map.positions.filter(position => position.issue === issue.id);
  return {
    kind: 'row',
    to: `issue/${issue.id}`,
    marks: [],
    lead: String(at + 1),
    text: issue.title,
    whole: issue.motion,
    end: stancesNote(found.map(({ stance }) => stance)),
  };
}

/** Who says what: each group of parties under its name, which folds. */
function stances(
  view: View,
  parties: readonly Party[],
  issues: readonly Issue[],
): readonly Block[] {
  if (parties.length === 0 || issues.length === 0)
    return [{ kind: 'text', text: missing(parties, issues) }];
  const mine = argumentsByPair(view);
  const lines = partyGroups(parties).flatMap((group): readonly Block[] => {
    const isOpen = isUnfolded(view.arrangement, groupPath(group), true);
    const grid = group.parties.map((party): Block => ({
      kind: 'grid',
      to: `party/${party.id}`,
      label: party.short,
      about: party.name,
      cells: issues.map(issue =>
        cell(view, { party, issue, mine: mine.get(`${party.id}/${issue.id}`) ?? [] }),
      ),
    }));
    return group.name === undefined ? grid : [groupRow(group, isOpen), ...(isOpen ? grid : [])];
  });
  return [
    { kind: 'heading', text: words.parties, note: words.partiesNote },
    { kind: 'columns', label: '', titles: issues.map(({ short, title }) => short ?? title) },
    ...lines,
  ];
}

const groupPath = ({ name = '' }: PartyGroup): string => `group/${name}`;

function groupRow(group: PartyGroup, isOpen: boolean): Row {
  const path = groupPath(group);
  return {
    kind: 'row',
    run: { do: 'fold', row: path },
    key: path,
    marks: [],
    text: group.name ?? words.otherParties,
    tone: 'strong',
    end: partyCount(group.parties.length),
    tree: { passes: [], isLast: true, fold: isOpen ? 'open' : 'folded' },
  };
}

function missing(parties: readonly Party[], issues: readonly Issue[]): string {
  if (parties.length === 0 && issues.length === 0) return words.empty;
  return parties.length === 0 ? words.noParty : words.noIssue;
}

function argumentsByPair(view: View): ReadonlyMap<string, readonly Argument[]> {
  const found = new Map<string, Argument[]>();
  for (const argument of view.map.arguments) {
    if (!argument.party || !passes(view.map, view.labelling, view.filter, argument)) continue;
    const key = `${argument.party}/${argument.issue}`;
    const known = found.get(key);
    if (known) known.push(argument);
    else found.set(key, [argument]);
  }
  return found;
}

interface CellOf {
  readonly party: Party;
  readonly issue: Issue;
  readonly mine: readonly Argument[];
}

function cell(view: Reading, { party, issue, mine }: CellOf): Cell {
  const position = view.map.positionByPair.get(`${party.id}/${issue.id}`);
  const stance = position?.stance ?? 'unstated';
  const inShort = markWords({ of: 'stance', is: stance });
  const stated = stance === 'unstated' ? undefined : position;
  return {
    to: position ? `position/${party.id}/${issue.id}` : `party/${party.id}`,
    under: positionWords.title(party.short, issue.short ?? issue.title),
    brief: stated === undefined && mine.length > 0 ? words.argues : stanceBriefs[stance],
    inShort,
    words: [inShort, ...wordsInFull(view, stated, mine)].join('; '),
  };
}

/** What a cell stands for, in full: the party's best argument there, and the best answer to it. */
function wordsInFull(
  { map, labelling }: Reading,
  position: Position | undefined,
  mine: readonly Argument[],
): readonly string[] {
  const [best] = bestCaseFirst(map, labelling, mine);
  if (!best) return position ? [position.summary] : [];
  const [answer] = answersBestFirst(map, labelling, best.id);
  const answering = answer?.argument;
  return [
    words.bestArgument(argumentTitle(best)) + proofOf({ map, labelling }, best),
    answering
      ? words.bestAnswer(speaker(map, answering), argumentTitle(answering)) +
        proofOf({ map, labelling }, answering)
      : words.noAnswer(editorsRemarks({ map, labelling }, best.id).length),
  ];
}

function proofOf({ map, labelling }: Reading, argument: Argument): string {
  const proof = bestProof(map, labelling, argument.evidence);
  return proof ? ` (${proofWords(proof)})` : '';
}

function moreRows({ map }: Reading): readonly Row[] {
  const row = (to: string, text: string, count?: number): readonly Row[] =>
    count === 0
      ? []
      : [
          {
            kind: 'row',
            to,
            marks: [],
            text,
            ...(count === undefined ? {} : { end: String(count) }),
          },
        ];
  return [
    ...row('unanswered', moreNames.unanswered),
    ...row('evidence', listNames.evidence, map.evidence.length),
    ...row('sources', listNames.sources, map.sources.length),
    ...row('timeline', listNames.timeline, map.events.length),
    ...row('glossary', listNames.glossary, map.glossary.length),
    ...row('questions', listNames.questions, map.questions.length),
    ...row('about', moreNames.about),
  ];
}
